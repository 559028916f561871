#pragma once
// One scene's boxes.

#include <memory>
#include <optional>

#include "content/calendar.hpp"
#include "layout/header.hpp"
#include "scene/scene_body.hpp"
#include "show/scene_key.hpp"

namespace fukan::scene {

/// The header at the latest time of day that it was asked for.
struct RememberedHeader {
    std::optional<content::CivilTime> time;  ///< none: not laid out yet
    layout::HeaderLayout layout;
};

struct LaidOutScene {
    show::SceneKey key;
    base::Rect place;  ///< the part of the viewport that it takes: all of it, or one half of a spread
    std::optional<std::size_t> facing;  ///< of a spread's page: its map, an index into SceneSet::scenes
    layout::HeaderTexts headerTexts;    ///< with the clock left empty: it is filled in per frame
    layout::Frame frame;
    SceneBody body;
    std::optional<layout::Label> legend;  ///< the footer's own words
    std::unique_ptr<const Stops> tour;    ///< its stops; null for what has no tour
    bool inPlan = false;                  ///< the current year lies in the plan
    std::size_t current = 0;              ///< how many of this year's tasks are shown here
    mutable RememberedHeader header{};    ///< `SceneSet::header` looks after it

    // What its body answers: see `Answers`.
    bool breathes() const;
    bool leadsElsewhere() const;
    std::vector<std::size_t> domains() const;
    std::span<const layout::LaneBox> lanes() const;
    std::span<const layout::Label> notes() const;
    show::Reach reach() const;
    std::optional<base::ImageWish> image() const;
    const TaskTag* tag(std::size_t stop) const;
    /// Where a hand moves the position of what plays, pixels; null: it does not play.
    const base::Rect* slide() const;

    /// What the tour lifts at its stop with that index; nothing where it has no such stop.
    Lifted lifted(std::size_t stop) const;
    /// The lane in whose time that breathes. Precondition: the tour has the stop.
    std::size_t breathLane(std::size_t stop) const;
};

}  // namespace fukan::scene
