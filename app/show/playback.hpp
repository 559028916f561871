#pragma once
// Where a picture of two revisions stands between them: 0, the earlier one, … 1, the later one. By itself it
// shows the earlier one for a moment, plays once, and stands; a key or a hand may play it, turn it round or
// stop it anywhere.

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

class Playback {
public:
    /// How long it stands before it plays, and plays: the axis, then three stages of a second.
    static constexpr motion::Duration before = std::chrono::milliseconds(1500);
    static constexpr motion::Duration length = std::chrono::milliseconds(3400);
    static constexpr float axisShare = 0.4f / 3.4f;

    /// By itself, from now on.
    void clear() { *this = Playback{}; }
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
    /// Whether it is on its way, and to the later revision.
    bool plays(motion::Duration elapsed, bool still, motion::Timestamp now) const;
    bool towardLater() const { return !from_ || to_ > *from_; }
    /// When, as a time of the dwell, it next begins or ends to play by itself; none: not any more, or not at
    /// all.
    std::optional<motion::Duration> nextChange(motion::Duration elapsed, bool still) const;

private:
    std::optional<float> from_;  // none: by itself
    float to_ = 0;
    bool held_ = false;
    motion::Timestamp since_;
};

}  // namespace fukan::show
