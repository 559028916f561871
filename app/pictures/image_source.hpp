#pragma once
// Where the renderer gets images.

#include <optional>

#include "base/image_wish.hpp"
#include "base/result.hpp"
#include "pictures/pixels.hpp"

namespace fukan::pictures {

/// Implemented where image files are known: `files::ImageFiles` reads them at once, `files::ImageFeed` on
/// another thread.
class ImageSource {
public:
    virtual ~ImageSource() = default;
    /// The PNG or JPEG image `wish.name`, shrunk into `wish.room`, or one sentence on why there is none.
    /// None: it is not here yet.
    virtual std::optional<base::Result<Pixels>> take(const base::ImageWish& wish) = 0;
};

}  // namespace fukan::pictures
