#include "run/screenshots.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>

#include <cstdlib>
#include <ctime>
#include <exception>
#include <memory>
#include <utility>

#include "pictures/png.hpp"
#include "platform/log.hpp"
#include "render/read_back.hpp"

namespace fukan::run {
namespace {

namespace fs = std::filesystem;

// Each holds the pixels of the whole screen until it is written.
constexpr std::size_t mostAtOnce = 3;

constexpr motion::Duration lastWaits = std::chrono::milliseconds(250);

/// Where pictures are usually kept; else the current folder.
fs::path screenshotFolder() {
    std::error_code failed;
    if (const char* home = std::getenv("HOME");
        home != nullptr && fs::is_directory(fs::path(home) / "Pictures", failed)) {
        return fs::path(home) / "Pictures";
    }
    return fs::current_path(failed);
}

/// Two pictures may be taken in one second.
fs::path freeName(const fs::path& folder, const std::string& stem) {
    std::error_code failed;
    fs::path path = folder / (stem + ".png");
    for (int i = 2; fs::exists(path, failed); ++i) path = folder / fmt::format("{}-{}.png", stem, i);
    return path;
}

}  // namespace

SavedPicture savePicture(const pictures::Pixels& pixels, std::int64_t unixNanoseconds,
                         platform::FileTurn& turn) {
    const std::string bytes = turn.compute([&pixels] { return pictures::encodePng(pixels); });
    const auto seconds = static_cast<std::time_t>(unixNanoseconds / 1'000'000'000);
    const std::string stem = fmt::format("fukan-{:%Y%m%d-%H%M%S}", fmt::localtime(seconds));
    const fs::path path = freeName(screenshotFolder(), stem);
    const auto failed = pictures::writeWhole(bytes, path);
    return {failed ? failed->message : path.string(), !failed};
}

void Screenshots::take(const render::FrameTarget& target, const motion::Reading& now) {
    asked_ = false;
    if (saving_.size() >= mostAtOnce)
        return tell({"no picture is saved: those before it are still being written", false});
    auto pixels = std::make_shared<const pictures::Pixels>(render::readBack(target));
    saving_.push_back(thread_.start<SavedPicture>(
        "a screenshot", [pixels = std::move(pixels), unix = now.unixNanoseconds](platform::FileTurn& turn) {
            try {
                return savePicture(*pixels, unix, turn);
            } catch (const std::exception& e) {  // out of memory
                return SavedPicture{std::string("no picture is saved: ") + e.what(), false};
            }
        }));
}

std::vector<std::string> Screenshots::news() {
    std::erase_if(saving_, [this](platform::FileJob<SavedPicture>& job) {
        if (auto saved = job.take()) tell(std::move(*saved));
        return !job.pending();
    });
    return std::exchange(news_, {});
}

void Screenshots::finish() {
    if (saving_.empty()) return;
    const bool ended = thread_.finish(lastWaits);
    news();
    if (!ended && !saving_.empty()) platform::log("the last picture is not saved: files are out of reach");
}

void Screenshots::tell(SavedPicture picture) {
    if (!picture.saved) platform::log(picture.sentence);
    news_.push_back(std::move(picture.sentence));
}

}  // namespace fukan::run
