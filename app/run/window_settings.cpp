#include "run/window_settings.hpp"

#include <utility>

#include "content/config_settings.hpp"
#include "platform/log.hpp"
#include "scene/theme.hpp"

namespace fukan::run {

platform::WindowOptions windowOptions(const RunOptions& options, const content::Config& config) {
    platform::WindowOptions out;
    out.monitor = config.display.monitor;
    out.fullscreen = config.display.fullscreen && !options.windowed;
    out.width = options.windowed ? options.windowed->width : config.display.width;
    out.height = options.windowed ? options.windowed->height : config.display.height;
    out.turn = config.display.rotation;
    out.gl = config.display.gl;
    out.ground = scene::themeOf(config.theme).groundMiddle;
    return out;
}

platform::InputOptions inputOptions(const RunOptions& options, const content::Config& config) {
    platform::InputOptions out;
    out.hideCursor = config.kiosk.hideCursor;
    out.touch = {config.touch.tuio, config.touch.evdev, config.touch.evdevRotation};
    if (!options.tuio.empty()) out.touch = {options.tuio, {}, {}};
    return out;
}

WindowSettings::WindowSettings(const RunOptions& options, platform::Window& window,
                               platform::WindowInput& input, const content::Config& config)
    : options_(options),
      window_(window),
      input_(input),
      started_(config),
      fullscreen_(windowOptions(options, config).fullscreen) {}

void WindowSettings::follow(const content::Config& config) {
    const platform::WindowOptions wanted = windowOptions(options_, config);
    fullscreen_ = wanted.fullscreen;
    window_.follow(wanted);
    input_.setOptions(inputOptions(options_, config));
    std::string waiting;
    for (const std::string& name : content::waitingForStart(started_, config))
        waiting += (waiting.empty() ? "" : ", ") + name;
    if (!waiting.empty() && waiting != waiting_)
        platform::log("waits for the next start of the program: " + waiting);
    waiting_ = std::move(waiting);
}

void WindowSettings::restore() { window_.setFullscreen(fullscreen_); }

}  // namespace fukan::run
