#pragma once
// Where a scene that plays stands in its course: 0, its beginning, … 1, its end. A picture of two revisions
// goes from the earlier one to the later one, a lapse through the years. By itself it shows the beginning for
// a moment, plays once, and stands; a key or a hand may play it, turn it round or stop it anywhere.

#include <cstddef>
#include <optional>

#include "motion/time.hpp"

namespace fukan::show {

/// A key leads from one revision to the other through the picture of both, which is shown in passing.
struct Passage {
    std::size_t from = 0;  ///< indices into Board::revisions
    std::size_t to = 0;

    /// So long it is shown: its transition, the playing, and a while for looking at it.
    static constexpr motion::Duration length = std::chrono::seconds(12);
};

/// How a scene plays. As it stands: from one revision to another, the axis, then three stages of a second.
struct Course {
    static constexpr float axisShare = 0.4f / 3.4f;

    motion::Duration length = std::chrono::milliseconds(3400);
    float turn = 0.5f;  ///< the position from which on the later revision is shown
    float still = 1;    ///< the position where it stands with reduced motion

    friend bool operator==(const Course&, const Course&) = default;
};

class Playback {
public:
    /// How long it stands before it plays.
    static constexpr motion::Duration before = std::chrono::milliseconds(1500);

    /// By itself, from now on.
    void clear(const Course& course);
    /// The same goes on, as long as that.
    void setCourse(const Course& course) { course_ = course; }
    bool byItself() const { return !from_; }

    /// Plays on from there; one that is played already goes the other way when `later` says so.
    void play(float from, bool later, motion::Timestamp now);
    /// Stands there, 0 … 1; what is not finite changes nothing.
    void stand(float position, bool held = false);
    /// A finger holds it: the show waits.
    bool held() const { return held_; }
    /// Jumps to where it is going.
    void settle();

    /// `elapsed`: of the scene's dwell. `still`: with reduced motion, where it does not play.
    float at(motion::Duration elapsed, bool still, motion::Timestamp now) const;
    /// Whether it is on its way, and to the end.
    bool plays(motion::Duration elapsed, bool still, motion::Timestamp now) const;
    bool towardLater() const { return !from_ || to_ > *from_; }
    /// When, as a time of the dwell, it next begins or ends to play by itself; none: not any more, or not at
    /// all.
    std::optional<motion::Duration> nextChange(motion::Duration elapsed, bool still) const;

private:
    float shareOf(motion::Duration played) const;

    Course course_;
    std::optional<float> from_;  // none: by itself
    float to_ = 0;
    bool held_ = false;
    motion::Timestamp since_;
};

}  // namespace fukan::show
