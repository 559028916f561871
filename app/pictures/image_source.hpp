#pragma once
// Where the renderer gets the bytes of images.

#include <string>

#include "base/result.hpp"

namespace fukan::pictures {

/// Implemented where image files are known: `files::ImageFiles` finds them beside the config.
class ImageSource {
public:
    virtual ~ImageSource() = default;
    /// The bytes of the PNG or JPEG image `name`, or one sentence on why there are none.
    virtual base::Result<std::string> read(const std::string& name) = 0;
};

}  // namespace fukan::pictures
