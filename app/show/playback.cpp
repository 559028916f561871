#include "show/playback.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::show {

using motion::Duration;
using motion::Timestamp;

void Playback::clear(const Course& course) {
    *this = Playback{};
    course_ = course;
}

float Playback::shareOf(Duration played) const {
    return static_cast<float>(played.count()) / static_cast<float>(course_.length.count());
}

void Playback::play(float from, bool later, Timestamp now) {
    from_ = std::clamp(from, 0.0f, 1.0f);
    to_ = later ? 1.0f : 0.0f;
    since_ = now;
    held_ = false;
}

void Playback::stand(float position, bool held) {
    if (!std::isfinite(position)) return;
    held_ = held;
    from_ = to_ = std::clamp(position, 0.0f, 1.0f);
}

void Playback::settle() {
    if (from_) from_ = to_;
}

float Playback::at(Duration elapsed, bool still, Timestamp now) const {
    if (!from_) return still ? course_.still : std::clamp(shareOf(elapsed - before), 0.0f, 1.0f);
    if (still) return to_;
    const float played = std::max(shareOf(now - since_), 0.0f);
    return to_ > *from_ ? std::min(*from_ + played, to_) : std::max(*from_ - played, to_);
}

bool Playback::plays(Duration elapsed, bool still, Timestamp now) const {
    if (still) return false;
    if (!from_) return elapsed >= before && elapsed < before + course_.length;
    return at(elapsed, still, now) != to_;
}

std::optional<Duration> Playback::nextChange(Duration elapsed, bool still) const {
    if (from_ || still || elapsed >= before + course_.length) return std::nullopt;
    return elapsed < before ? before : elapsed;
}

}  // namespace fukan::show
