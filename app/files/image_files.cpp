#include "files/image_files.hpp"

#include "pictures/decode_image.hpp"
#include "platform/read_file.hpp"

namespace fukan::files {
namespace {

constexpr std::size_t largestImageFile = 64u << 20;

base::Result<std::string> bytesOf(const ContentFiles& files, const std::string& name) {
    return platform::readFile(files.beside(name), largestImageFile);
}

base::Result<pictures::Pixels> pixelsOf(const ContentFiles& files, const std::string& name) {
    const auto bytes = bytesOf(files, name);
    if (!bytes) return base::Error{bytes.error()};
    return pictures::decodeImage(*bytes);
}

}  // namespace

base::Result<std::string> ImageFiles::read(const std::string& name) { return bytesOf(*files_, name); }

base::Vec2 imageSize(const ContentFiles& files, const std::string& name) {
    const auto pixels = pixelsOf(files, name);
    if (!pixels) return {};
    return {static_cast<float>(pixels->width), static_cast<float>(pixels->height)};
}

base::Diagnostics checkImages(const ContentFiles& files) {
    base::Diagnostics out;
    const auto& playlist = files.config.config->playlist;
    for (std::size_t i = 0; i < playlist.size(); ++i) {
        if (playlist[i].scene != content::SceneChoice::image) continue;
        const auto pixels = pixelsOf(files, playlist[i].file);
        if (pixels) continue;
        base::Diagnostic problem;
        problem.key = "playlist[" + std::to_string(i + 1) + "]";
        problem.message = "the image " + playlist[i].file + " cannot be shown: " + pixels.error();
        out.push_back(files.config.located(std::move(problem)));
    }
    return out;
}

}  // namespace fukan::files
