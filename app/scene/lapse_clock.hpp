#pragma once
// How a lapse goes through its years: each stands for the same time, and where the plan is revised, the years
// wait for it.

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/lapse_strip.hpp"
#include "show/playback.hpp"

namespace fukan::scene {

/// A lapse at one instant.
struct LapseMoment {
    std::size_t year = 0;  ///< the one that has come, or is coming: an index
    float come = 1;        ///< 0 … 1, eased: how far it has come since the one before
    float revision = 1;    ///< where it stands between its two plans: see revision_stages.hpp

    /// Whose name and counts are told.
    std::size_t told() const { return come < 0.5f && year > 0 ? year - 1 : year; }
};

class LapseClock {
public:
    /// `years`: at least one; `revised`: the first of them in which the later plan holds, never the first of
    /// all.
    LapseClock(std::size_t years, std::optional<std::size_t> revised, double secondsPerYear);

    /// `position`: 0, the beginning of the first year, … 1, the end of the last one.
    LapseMoment at(float position) const;
    /// `still`: the year that is shown with reduced motion; none: the last.
    show::Course course(std::optional<std::size_t> still) const;
    /// The positions that keys lead to: every year once it has come, and the plan once it is revised.
    std::vector<float> steps() const;
    /// The parts of the slider's line.
    std::vector<layout::LapseStop> stops() const;

private:
    float start(std::size_t year) const;  // seconds, as all of these
    float middle(std::size_t year) const { return start(year) + seconds_ / 2; }
    float revisionBegins() const { return revised_ ? static_cast<float>(*revised_) * seconds_ : 0; }
    float whole() const { return start(years_); }

    std::size_t years_;
    std::optional<std::size_t> revised_;
    float seconds_;       // per year
    float revision_ = 0;  // how long the revision takes
};

}  // namespace fukan::scene
