#pragma once
// A demonstration that is going on: which step comes next, and when.

#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

#include "show/invitation.hpp"
#include "show/viewpoint.hpp"

namespace fukan::show {

class Ghost {
public:
    /// Each lap with a demonstration shows another of `dives`, of which there must be one.
    void begin(const std::vector<Dive>& dives, std::uint64_t lap, motion::Timestamp at) {
        dive_ = dives[lap / demonstration::everyLaps % dives.size()];
        since_ = at;
        next_ = 0;
        shown_ = true;
    }
    /// Ends it wherever it is; the camera stays as it is.
    void end() { since_.reset(); }
    /// Another scene has come: it may have a demonstration of its own.
    void forget() { *this = Ghost{}; }

    bool going() const { return since_.has_value(); }
    /// Whether there was one since the scene came.
    bool shown() const { return shown_; }

    /// Precondition of both: it is going on.
    motion::Timestamp nextStep() const { return *since_ + steps[next_]; }
    /// Does the step that is due at `nextStep`.
    void step(Viewpoint& viewpoint) {
        const motion::Timestamp at = nextStep();
        if (next_ == 0) viewpoint.flyTo(dive_.camera, at);
        if (next_ == 1) viewpoint.flyHome(at);
        if (++next_ == std::size(steps)) end();
    }

    std::optional<GhostHand> hand(motion::Timestamp now) const {
        return since_ ? demonstration::handAt(dive_.pixel, now - *since_) : std::nullopt;
    }

    /// While true, `hand` changes from instant to instant.
    bool handMoves(motion::Timestamp now) const { return since_ && now - *since_ < demonstration::handGone; }

private:
    static constexpr motion::Duration steps[] = {demonstration::taps, demonstration::returns,
                                                 demonstration::over};

    Dive dive_;
    std::optional<motion::Timestamp> since_;  // none: it is not going on
    std::size_t next_ = 0;                    // index into `steps`
    bool shown_ = false;
};

}  // namespace fukan::show
