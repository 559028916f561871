#include "pictures/png.hpp"

#include <stb_image_write.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace fukan::pictures {
namespace {

void append(void* context, void* data, int size) {
    static_cast<std::string*>(context)->append(static_cast<const char*>(data),
                                               static_cast<std::size_t>(size));
}

}  // namespace

std::string encodePng(const Pixels& pixels) {
    std::string bytes;
    stbi_write_png_to_func(&append, &bytes, pixels.width, pixels.height, 4, pixels.rgba.data(),
                           pixels.width * 4);
    return bytes;
}

std::optional<base::Error> writeWhole(const std::string& bytes, const std::filesystem::path& path) {
    std::filesystem::path beside = path;
    beside += ".part";
    errno = 0;
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    std::error_code failed;
    if (!file) {
        failed = std::error_code(errno != 0 ? errno : EIO, std::generic_category());
    } else {
        std::filesystem::rename(beside, path, failed);
    }
    if (!failed) return std::nullopt;
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    return base::Error{path.string() + " cannot be written: " + failed.message()};
}

std::optional<base::Error> writePng(const Pixels& pixels, const std::filesystem::path& path) {
    return writeWhole(encodePng(pixels), path);
}

}  // namespace fukan::pictures
