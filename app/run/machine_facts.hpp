#pragma once
// What the sheet of diagnostics tells of the machine.

#include <cstdint>
#include <string>
#include <vector>

#include "motion/time.hpp"
#include "platform/window.hpp"
#include "platform/window_input.hpp"
#include "render/renderer.hpp"

namespace fukan::run {

/// Of the frames that were drawn so far.
struct FrameFacts {
    std::uint64_t count = 0;
    motion::Duration interval{};  ///< the least between two of them
    motion::Duration last{};      ///< that the last one took
    float share = 0;              ///< of the screen, that the last one drew
};

/// `fontProblem`: why the fonts are not those that the config names; empty: they are.
std::vector<std::string> machineFacts(const platform::Window& window, const platform::WindowInput& input,
                                      const render::Renderer& renderer, const FrameFacts& frames,
                                      const std::string& fontProblem);

}  // namespace fukan::run
