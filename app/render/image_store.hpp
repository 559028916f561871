#pragma once
// Loads images by name as OpenGL textures.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "pictures/image_source.hpp"

namespace fukan::render {

/// A texture's OpenGL name, which the store owns, and its size in pixels.
struct Texture {
    unsigned name = 0;
    base::Vec2 size;
};

/// Reads every image once, when it is first drawn. Made, used and destroyed with the same context current.
class ImageStore {
public:
    explicit ImageStore(pictures::ImageSource& source) : source_(source) {}
    ~ImageStore();
    ImageStore(const ImageStore&) = delete;
    ImageStore& operator=(const ImageStore&) = delete;

    /// Null when the image cannot be loaded: that is reported once, and not tried again before `clear`.
    /// The pointer is valid until `clear`.
    const Texture* find(std::string_view name);

    /// Deletes every texture, so that each image is read anew.
    void clear();

    /// One sentence for each image that failed since the last call.
    std::vector<std::string> takeProblems();

private:
    base::Result<Texture> load(const std::string& name);

    pictures::ImageSource& source_;
    std::map<std::string, Texture, std::less<>> textures_;  ///< name 0: could not be loaded
    std::vector<std::string> problems_;
};

}  // namespace fukan::render
