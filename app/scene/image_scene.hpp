#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"
#include "text/measurer.hpp"

namespace fukan::scene {

/// An image of the playlist.
struct PlaylistImage {
    std::string file;        ///< as in the playlist
    text::RichText caption;  ///< may be empty
    base::Vec2 size;         ///< pixels of the bitmap; zero when it could not be read
};

/// A picture, with its caption below it.
struct ImageScene {
    base::SharedText name;  ///< as in the playlist
    base::Rect rect;        ///< where the bitmap goes
    std::optional<layout::Label> caption;

    static constexpr bool breathes = false;
    static constexpr bool leadsElsewhere = false;
    std::vector<const layout::Label*> labels() const;
    std::vector<std::string> nearTexts(content::Language) const { return {}; }
    std::vector<std::size_t> domains() const { return {}; }
    std::span<const layout::LaneBox> lanes() const { return {}; }
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const { return {}; }
    std::optional<base::ImageWish> image() const { return base::ImageWish{name, rect.size()}; }
    // It has no tour.
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t) const { return {}; }
    std::size_t breathLane(std::size_t) const { return 0; }
};

/// As large as `room` allows with its caption. A caption that takes more than half of the room does not fit.
ImageScene layoutImage(const PlaylistImage& image, base::Rect room, const layout::Canvas& canvas,
                       const text::Measurer& measurer);

}  // namespace fukan::scene
