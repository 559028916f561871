#pragma once
// What the configuration and the command line say of the window, at the start and while the program runs.

#include "content/config.hpp"
#include "platform/window.hpp"
#include "platform/window_input.hpp"
#include "run/run_options.hpp"

namespace fukan::run {

/// The command line's options take precedence over the configuration.
platform::WindowOptions windowOptions(const RunOptions& options, const content::Config& config);
platform::InputOptions inputOptions(const RunOptions& options, const content::Config& config);

class WindowSettings {
public:
    /// All but `config` must outlive it, which is what the window was opened with; `input`: what hands do
    /// there.
    WindowSettings(const RunOptions& options, platform::Window& window, platform::WindowInput& input,
                   const content::Config& config);

    /// The configuration that is in force from now on. The picture's rotation is not applied here: the window
    /// has to turn together with the picture. Logs which of its settings wait for the next start.
    void follow(const content::Config& config);

    /// Undoes what keys have done to the window.
    void restore();

private:
    const RunOptions& options_;
    platform::Window& window_;
    platform::WindowInput& input_;
    const content::Config started_;
    bool fullscreen_;
    std::string waiting_;  ///< what was logged last
};

}  // namespace fukan::run
