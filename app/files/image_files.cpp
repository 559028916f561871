#include "files/image_files.hpp"

#include <new>
#include <optional>
#include <set>

#include "pictures/decode_image.hpp"
#include "pictures/image_limits.hpp"
#include "platform/read_file.hpp"

namespace fukan::files {
namespace {

// Of either end. Nearly every header lies in it, behind a small preview and a colour profile.
constexpr std::size_t endsRead = std::size_t{128} * 1024;

// A picture with no more pixels is decoded in 20 ms or so: two hundred in a few seconds.
constexpr int quickArea = 1'000'000;

struct Looked {
    platform::FileEnds ends;
    std::string whole;  ///< empty: the ends were enough
    base::PixelSize size;
};

base::Result<std::string> readImage(const std::filesystem::path& path) {
    return platform::readFile(path, pictures::largestImageFile);
}

base::Result<Looked> look(const std::filesystem::path& path) {
    auto ends = platform::readFileEnds(path, endsRead);
    if (!ends) return base::Error{ends.error()};
    if (ends->size > pictures::largestImageFile) return base::Error{readImage(path).error()};
    Looked out{std::move(*ends), {}, {}};
    auto size = pictures::imageSize(out.ends.start);
    if (!size && out.ends.size > endsRead) {
        auto bytes = readImage(path);
        if (!bytes) return base::Error{bytes.error()};
        out.whole = std::move(*bytes);
        size = pictures::imageSize(out.whole);
    }
    if (!size) return base::Error{size.error()};
    out.size = *size;
    return out;
}

std::optional<base::Error> whyNot(const std::filesystem::path& path) {
    auto looked = look(path);
    if (!looked) return base::Error{looked.error()};
    const bool quick = looked->size.width * looked->size.height <= quickArea;
    const bool ends = pictures::holdsEnd(looked->ends.end, pictures::isPng(looked->ends.start));
    if (!quick && ends) return std::nullopt;
    if (looked->whole.empty()) {
        auto bytes = readImage(path);
        if (!bytes) return base::Error{bytes.error()};
        looked->whole = std::move(*bytes);
    }
    if (!ends && !pictures::isWhole(looked->whole))
        return base::Error{"the file ends before the picture does"};
    if (!quick) return std::nullopt;
    const auto pixels = pictures::decodeImage(looked->whole, {1, 1});
    if (!pixels) return base::Error{pixels.error()};
    return std::nullopt;
}

}  // namespace

base::Result<pictures::Pixels> readPicture(const std::filesystem::path& path, base::Vec2 room,
                                           platform::FileTurn* turn) {
    try {
        const auto bytes = readImage(path);
        if (!bytes) return base::Error{bytes.error()};
        const auto decode = [&] { return pictures::decodeImage(*bytes, room); };
        if (turn == nullptr) return decode();
        if (turn->stopped()) return base::Error{"it is not wanted any more"};
        return turn->compute(decode);
    } catch (const std::bad_alloc&) {
        return base::Error{"there is not enough memory for " + path.string()};
    }
}

std::optional<base::Result<pictures::Pixels>> ImageFiles::take(const base::ImageWish& wish) {
    return readPicture(files_->beside(wish.name.str()), wish.room);
}

base::Vec2 imageSize(const ContentFiles& files, const std::string& name) {
    const auto looked = look(files.beside(name));
    return looked ? base::toVec2(looked->size) : base::Vec2{};
}

base::Diagnostics checkImages(const ContentFiles& files) {
    base::Diagnostics out;
    std::set<std::string> seen;
    const auto& playlist = files.config.config->playlist;
    for (std::size_t i = 0; i < playlist.size(); ++i) {
        const std::string& file = playlist[i].file;
        if (playlist[i].scene != content::SceneChoice::image || !seen.insert(file).second) continue;
        const auto why = whyNot(files.beside(file));
        if (!why) continue;
        base::Diagnostic problem;
        problem.key = "playlist[" + std::to_string(i + 1) + "].file";
        problem.message = "the image " + file + " cannot be shown: " + why->message;
        out.push_back(files.config.located(std::move(problem)));
    }
    return out;
}

}  // namespace fukan::files
