#include "run/screenshot.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "pictures/png.hpp"
#include "render/read_back.hpp"

namespace fukan::run {
namespace {

namespace fs = std::filesystem;

/// Where pictures are usually kept; else the current folder.
fs::path screenshotFolder() {
    std::error_code failed;
    if (const char* home = std::getenv("HOME");
        home != nullptr && fs::is_directory(fs::path(home) / "Pictures", failed)) {
        return fs::path(home) / "Pictures";
    }
    return fs::current_path(failed);
}

}  // namespace

std::string saveScreenshot(const render::FrameTarget& target, const motion::Reading& now) {
    const auto seconds = static_cast<std::time_t>(now.unixNanoseconds / 1'000'000'000);
    const fs::path path =
        screenshotFolder() / fmt::format("fukan-{:%Y%m%d-%H%M%S}.png", fmt::localtime(seconds));
    const auto failed = pictures::writePng(render::readBack(target), path);
    return failed ? failed->message : path.string();
}

}  // namespace fukan::run
