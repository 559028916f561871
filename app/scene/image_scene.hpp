#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/plain_scene.hpp"
#include "text/measurer.hpp"

namespace fukan::scene {

/// An image of the playlist.
struct PlaylistImage {
    std::string file;        ///< as in the playlist
    text::RichText caption;  ///< may be empty
    base::Vec2 size;         ///< pixels of the bitmap; zero when it could not be read
};

/// A picture, with its caption below it.
struct ImageScene : PlainScene {
    base::SharedText name;  ///< as in the playlist
    base::Rect rect;        ///< where the bitmap goes
    std::optional<layout::Label> caption;

    std::vector<const layout::Label*> labels() const;
    std::optional<base::ImageWish> image() const { return base::ImageWish{name, rect.size()}; }
};

/// As large as `room` allows with its caption. A caption that takes more than half of the room does not fit.
ImageScene layoutImage(const PlaylistImage& image, base::Rect room, const layout::Canvas& canvas,
                       const text::Measurer& measurer);

}  // namespace fukan::scene
