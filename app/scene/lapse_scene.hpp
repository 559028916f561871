#pragma once
// A roadmap's page through the years: what runs in the year that is told lights up, the rest rests.

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "content/lapse.hpp"
#include "layout/lapse_strip.hpp"
#include "scene/lapse_clock.hpp"
#include "scene/revised_page_scene.hpp"

namespace fukan::scene {

struct LapseScene : UnionPage, PlainScene {
    std::shared_ptr<const std::vector<content::LapseYear>> years;  ///< one for all pages of a chapter
    LapseClock clock;
    layout::LapseStrip strip;
    /// The counts on the lanes' badges, by year, then by lane of the page; none: nothing runs there.
    std::vector<std::vector<std::optional<layout::Label>>> counts;

    /// In the last year.
    std::vector<const layout::Label*> labels() const { return labels(years->size() - 1); }
    std::vector<const layout::Label*> labels(std::size_t year) const;

    /// The part of the page that the light of that year takes, pixels: its column, or its share of an
    /// open-ended last one, where that stands for several years.
    layout::Span column(std::size_t year) const;
    /// The index of a year; none: it is not among them.
    std::optional<std::size_t> yearOf(int number) const;
    /// The column itself: an index into the page's columns.
    std::size_t columnOf(std::size_t year) const;
};

}  // namespace fukan::scene
