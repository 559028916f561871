#include "run/machine_facts.hpp"

#include <fmt/core.h>

#include "platform/process_memory.hpp"

namespace fukan::run {
namespace {

std::string memoryLine() {
    const auto resident = platform::residentMemory();
    return resident ? fmt::format("memory  {} MiB", *resident / (1024 * 1024)) : std::string();
}

}  // namespace

std::vector<std::string> machineFacts(const platform::Window& window, const platform::WindowInput& input,
                                      const render::Renderer& renderer, const FrameFacts& frames,
                                      const std::string& fontProblem) {
    const platform::GlContextInfo& gl = window.info();
    std::vector<std::string> lines = {
        fmt::format("{} · {} · {}", gl.version, gl.renderer, window.bufferMethod()),
        fmt::format("{}x{} · {} frames, at most {} a second", window.size().width, window.size().height,
                    frames.count, std::chrono::seconds(1) / frames.interval),
        fmt::format("last {:.1f} ms · {:.1f} % drawn · {} draw calls · {} vertices",
                    static_cast<double>(frames.last.count()) / 1e6, frames.share * 100,
                    renderer.stats().drawCalls, renderer.stats().vertices),
        window.fullscreen() ? "monitor  " + window.monitorState() : "in a window",
        "touch  " + input.touchMethod(),
        memoryLine()};
    if (!fontProblem.empty()) lines.push_back("fonts  " + fontProblem);
    return lines;
}

}  // namespace fukan::run
