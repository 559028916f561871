#pragma once
// What most bodies of a scene answer: nothing to explore, and no tour.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "content/local_text.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// The base of a body that shows itself alone. It hides by its own the answers that differ: see `Answers`.
struct PlainScene {
    static constexpr bool breathes = false;
    static constexpr bool leadsElsewhere = false;
    std::vector<std::string> nearTexts(content::Language) const { return {}; }
    /// Empty: a digit leads to a scene on which the domain's tasks can be read.
    std::vector<std::size_t> domains() const { return {}; }
    std::span<const layout::LaneBox> lanes() const { return {}; }
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const { return {}; }
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t) const { return {}; }
    std::size_t breathLane(std::size_t) const { return 0; }
};

}  // namespace fukan::scene
