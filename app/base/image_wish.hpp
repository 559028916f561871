#pragma once
// A picture that is shown, or will be soon: what the scenes ask for, and what is read, decoded and kept.

#include "base/geometry.hpp"
#include "base/shared_text.hpp"

namespace fukan::base {

struct ImageWish {
    SharedText name;  ///< as in the playlist
    Vec2 room;        ///< what it gets of the viewport, pixels

    friend bool operator==(const ImageWish&, const ImageWish&) = default;
};

}  // namespace fukan::base
