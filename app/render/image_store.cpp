#include "render/image_store.hpp"

#include <glad/gl.h>

#include <algorithm>
#include <utility>

namespace fukan::render {
namespace {

// Without mipmaps, since the pixels have been shrunk to what is shown of them.
unsigned upload(const pictures::Pixels& pixels) {
    unsigned name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glBindTexture(GL_TEXTURE_2D, 0);
    return name;
}

base::Result<Texture> textureOf(const base::Result<pictures::Pixels>& pixels) {
    if (!pixels) return base::Error{pixels.error()};
    int largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    if (pixels->width > largest || pixels->height > largest) {
        return base::Error{"this machine's graphics take at most " + std::to_string(largest) +
                           " pixels a side"};
    }
    return Texture{upload(*pixels), {static_cast<float>(pixels->width), static_cast<float>(pixels->height)}};
}

}  // namespace

ImageStore::~ImageStore() {
    while (!kept_.empty()) drop(kept_.end() - 1);
}

ImageStore::Kept* ImageStore::have(const base::SharedText& name) {
    const auto found =
        std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) { return kept.wish.name == name; });
    return found == kept_.end() ? nullptr : &*found;
}

const Texture* ImageStore::find(const base::ImageWish& wish) {
    Kept* kept = have(wish.name);
    if (kept == nullptr || kept->old) {
        take(wish);
        kept = have(wish.name);
    }
    if (kept == nullptr) return nullptr;
    kept->lastDrawn = frame_;
    return kept->texture.name ? &kept->texture : nullptr;
}

bool ImageStore::take(const base::ImageWish& wish) {
    const auto taken = source_.take(wish);
    if (!taken) return false;
    const base::Result<Texture> texture = textureOf(*taken);
    if (!texture) problems_.push_back(wish.name.str() + " is not shown: " + texture.error());
    Kept* kept = have(wish.name);
    if (kept == nullptr) kept = &kept_.emplace_back();
    if (kept->texture.name) glDeleteTextures(1, &kept->texture.name);
    *kept = {wish, texture ? *texture : Texture{}, kept->lastDrawn, false};
    return true;
}

void ImageStore::drop(std::vector<Kept>::iterator kept) {
    if (kept->texture.name) glDeleteTextures(1, &kept->texture.name);
    kept_.erase(kept);
}

void ImageStore::endFrame() {
    while (!follows_ && kept_.size() > most) {
        const auto oldest = std::min_element(kept_.begin(), kept_.end(), [](const Kept& a, const Kept& b) {
            return a.lastDrawn < b.lastDrawn;
        });
        if (oldest->lastDrawn == frame_) break;
        drop(oldest);
    }
    ++frame_;
}

bool ImageStore::keep(std::span<const base::ImageWish> wishes) {
    follows_ = true;
    bool replaced = false;
    for (const base::ImageWish& wish : wishes) {
        const Kept* kept = have(wish.name);
        if (kept != nullptr && !kept->old && kept->wish == wish) continue;
        if (take(wish) && kept != nullptr) replaced = true;
    }
    for (std::size_t i = kept_.size(); i-- > 0;) {
        const bool wished = std::any_of(wishes.begin(), wishes.end(), [&](const base::ImageWish& wish) {
            return wish.name == kept_[i].wish.name;
        });
        if (!wished && kept_[i].lastDrawn + 1 < frame_) drop(kept_.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return replaced;
}

bool ImageStore::knows(const base::SharedText& name) const {
    return std::any_of(kept_.begin(), kept_.end(), [&](const Kept& kept) { return kept.wish.name == name; });
}

void ImageStore::forget() {
    for (Kept& kept : kept_) kept.old = true;
}

std::vector<std::string> ImageStore::takeProblems() { return std::exchange(problems_, {}); }

}  // namespace fukan::render
