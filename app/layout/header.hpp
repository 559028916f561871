#pragma once
// The header: the strip at the top of every scene, with the title of what is shown, the date and the clock.

#include <string>
#include <vector>

#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

inline constexpr float progressMark = 11;  ///< height of the marks of the round, token pixels

struct HeaderTexts {
    text::RichText title;
    text::RichText subtitle;  ///< revision, stamp, page; may be empty
    std::string clock;        ///< "11月22日（日） 15:42"; or only the day
    std::string year;         ///< "2026年度 / 令和8年度"
    text::RichText pill;      ///< "今年度の取組 13件"; may be empty
    bool backToNow = false;   ///< the pill tells of another year: an arrow before its words leads back
    /// What stands beside the subtitle where one of them has room there, the first that has: the longest
    /// first.
    std::vector<std::string> findings{};
    /// What `clock` leaves room for, where it is shorter: a day without a time of day moves nothing.
    std::string widestClock{};
};

struct HeaderLayout {
    base::Rect rect;  ///< the whole strip, margins left out
    Label title;
    Label subtitle;
    Label finding;  ///< without runs: none
    Label clock;
    Label year;
    base::Rect pill;       ///< empty when there is no text for it
    base::Rect pillArrow;  ///< a square; empty: none
    Label pillLabel;

    std::vector<const Label*> labels() const;
    void move(base::Vec2 by);
};

/// Title and subtitle to the left, time and pill to the right; one above the other where the viewport is
/// too narrow for both. `rect.h` is as tall as the texts need.
HeaderLayout layoutHeader(const HeaderTexts& texts, const Canvas& canvas, const text::Measurer& measurer);

/// The parts of the viewport that the header leaves to the scene, in pixels.
struct Frame {
    base::Rect content;   ///< between header and footer, inside the margins
    base::Rect progress;  ///< the progress mark's place, bottom left
    base::Rect footer;    ///< the rest of the bottom line, to the right of the progress mark
};

/// `scenes`: how many marks the progress row has.
Frame layoutFrame(const HeaderLayout& header, std::size_t scenes, const Canvas& canvas);

}  // namespace fukan::layout
