#pragma once
// The light of a lapse: which tasks it falls on, and the part of the page where it stands.

#include <cstddef>

#include "scene/lapse_scene.hpp"

namespace fukan::scene {

class LapseLight {
public:
    /// `lapse` must outlive it.
    LapseLight(const LapseScene& lapse, float position) : lapse_(lapse), moment_(lapse.clock.at(position)) {}

    const LapseMoment& moment() const { return moment_; }
    /// On a task of the plans (an index into PlanUnion::tasks), 0 … 1.
    float on(std::size_t task) const;
    /// What it takes of the page, and of the row of the years' heads, pixels.
    layout::Span column() const;
    layout::Span head() const;
    /// How much of the amber is seen on the head, 0 … 1: none while it passes from name to name, since no
    /// ink can be read on both grounds.
    float tab() const;
    /// How much of that lies on the head of a column, an index into the page's.
    float tabOn(std::size_t column) const;

private:
    std::size_t before() const { return moment_.year > 0 ? moment_.year - 1 : 0; }

    const LapseScene& lapse_;
    LapseMoment moment_;
};

}  // namespace fukan::scene
