#pragma once
// Where the bytes of images come from.

#include <string>

#include "base/result.hpp"

namespace fukan::pictures {

/// Implemented where image files are known: beside the config in the real thing.
class ImageSource {
public:
    virtual ~ImageSource() = default;
    /// The PNG or JPEG bytes of this name, or one sentence on why there are none.
    virtual base::Result<std::string> read(const std::string& name) = 0;
};

}  // namespace fukan::pictures
