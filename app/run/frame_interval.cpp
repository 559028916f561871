#include "run/frame_interval.hpp"

namespace fukan::run {
namespace {

// Frames per second of a software renderer: enough for breathing and shimmering, at half the heat.
constexpr int softwareRate = 30;

}  // namespace

motion::Duration frameInterval(const content::Config& config, const platform::Window& window) {
    const int asked = config.display.maxFps;
    const int automatic = window.info().software() ? softwareRate : window.refreshRate().value_or(60);
    return motion::Duration{std::chrono::seconds(1)} / (asked > 0 ? asked : automatic);
}

}  // namespace fukan::run
