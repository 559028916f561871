// What `Show` does so that visitors touch the wall.

#include <algorithm>

#include "input/command_table.hpp"
#include "show/show.hpp"

namespace fukan::show {

using motion::Duration;
using motion::Timestamp;

std::optional<Ripples> Show::ripples(Timestamp now) const {
    if (!settings_.animatedInvitation() || round_.empty()) return std::nullopt;
    if (!entry().hasMap() || !dwell_.running()) return std::nullopt;
    const bool changes = change_ && now < change_->begin + change_->duration;
    if (changes || spotlight(now)) return std::nullopt;
    return Ripples(entry().dwell, lap_);
}

/// When the dwell stops for a demonstration; none: it goes on to its end. Where a person was at the wall a
/// moment before, it is left out.
std::optional<Timestamp> Show::demonstratesAt() const {
    if (!settings_.animatedInvitation() || ghost_.shown() || !demonstration::inLap(lap_)) return std::nullopt;
    if (findDemonstration(round_) != index_ || light_.pinned()) return std::nullopt;
    const Duration dwell = entry().dwell;
    const Duration reading = std::max(dwell - demonstration::tail, dwell / 2);
    const auto at = dwell_.reaches(reading);
    if (!at || dwell_.elapsed(*at) > reading || *at - lastInput_ < settings_.idle) return std::nullopt;
    return at;
}

void Show::interrupt(const input::Command& command, Timestamp now) {
    if (!ghost_.going()) return;
    advance(now);
    ghost_.end();
    lastInput_ = now;
    if (!input::has(command.kind, input::trait::byHand)) viewpoint_.reset();
    sync(now);
}

}  // namespace fukan::show
