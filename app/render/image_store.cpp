#include "render/image_store.hpp"

#include <glad/gl.h>

#include <utility>

#include "pictures/decode_image.hpp"

namespace fukan::render {
namespace {

// With mipmaps, since photographs are usually far larger than the room they get on the screen.
unsigned upload(const pictures::Pixels& pixels) {
    unsigned name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
    glGenerateMipmap(GL_TEXTURE_2D);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glBindTexture(GL_TEXTURE_2D, 0);
    return name;
}

}  // namespace

ImageStore::~ImageStore() { clear(); }

const Texture* ImageStore::find(std::string_view name) {
    auto found = textures_.find(name);
    if (found == textures_.end()) {
        const std::string fresh(name);
        const base::Result<Texture> loaded = load(fresh);
        if (!loaded) problems_.push_back(fresh + " is not shown: " + loaded.error());
        found = textures_.emplace(fresh, loaded ? *loaded : Texture{}).first;
    }
    return found->second.name ? &found->second : nullptr;
}

base::Result<Texture> ImageStore::load(const std::string& name) {
    const base::Result<std::string> bytes = source_.read(name);
    if (!bytes) return base::Error{bytes.error()};
    const base::Result<pictures::Pixels> pixels = pictures::decodeImage(*bytes);
    if (!pixels) return base::Error{pixels.error()};
    int largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    if (pixels->width > largest || pixels->height > largest) {
        return base::Error{"this machine's graphics take at most " + std::to_string(largest) +
                           " pixels a side"};
    }
    return Texture{upload(*pixels), {static_cast<float>(pixels->width), static_cast<float>(pixels->height)}};
}

void ImageStore::clear() {
    for (const auto& [name, texture] : textures_) {
        if (texture.name) glDeleteTextures(1, &texture.name);
    }
    textures_.clear();
}

std::vector<std::string> ImageStore::takeProblems() { return std::exchange(problems_, {}); }

}  // namespace fukan::render
