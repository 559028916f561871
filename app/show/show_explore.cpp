// What `Show` does while a visitor moves the camera.

#include <algorithm>

#include "show/show.hpp"

namespace fukan::show {

using motion::Timestamp;

bool Show::exploring() const {
    return !round_.empty() && (engaged_ || !viewpoint_.home()) && !leaving_ && !ghost_.going();
}

void Show::explore(Timestamp now) {
    if (round_.empty() || isBlank(state_)) return;
    ghost_.end();
    engaged_ = true;
    leaving_ = false;
    lastInput_ = now;
    sync(now);
}

void Show::leave(Timestamp now) {
    ghost_.end();
    engaged_ = false;
    viewpoint_.flyHome(now);
    if (isBlank(state_)) viewpoint_.settle();  // a flight would be invisible
    leaving_ = viewpoint_.arrival().has_value();
    sync(now);
}

void Show::release(Timestamp now) {
    advance(now);
    if (state_ == State::attract || state_ == State::asleep) return;
    // A hold keeps a visitor's camera where it is, and so long after the last input the visitor has left.
    const bool left = !atRest() || viewpoint_.inHand();
    state_ = State::attract;
    if (left) {
        ++timesLeft_;
        leave(now);
    }
    sync(now);
}

void Show::flyTo(const motion::Camera& camera, Timestamp now) {
    if (round_.empty() || isBlank(state_)) return;
    explore(now);
    viewpoint_.flyTo(camera, now);
    sync(now);
}

bool Show::flyTo(const SceneKey& scene, const motion::Camera& camera, Timestamp now) {
    const auto found = findAgain(round_, scene, index_);
    if (!found || round_[*found].scene != scene) return false;
    if (*found != index_) changeTo(*found, now, round_[*found].transition, *found < index_);
    flyTo(camera, now);
    return true;
}

void Show::showRevision(std::optional<std::size_t> revision, Timestamp now) {
    if (round_.empty() || isBlank(state_) || !hasRevision(entry().scene.kind)) return;
    SceneKey wanted = entry().scene;
    if (wanted.revision == revision) return;
    if (revision) wanted.revision = *revision;
    morphTo(revision ? findAgain(round_, wanted, index_) : findOtherRevision(round_, index_), now);
    sync(now);
}

void Show::morphTo(std::optional<std::size_t> index, Timestamp now) {
    if (!index) return;
    lastNavigation_ = now;
    const bool stays = exploring();
    // A copy with its flight or its hold: `changeTo` resets the camera.
    const Viewpoint looking = viewpoint_;
    changeTo(*index, now, TransitionKind::morph, *index < index_);
    if (!stays) return;
    engaged_ = true;
    viewpoint_ = looking;
    viewpoint_.setReach(entry().reach);
}

Timestamp Show::idleAt() const {
    return lastInput_ + (viewpoint_.inHand() ? std::max(settings_.idle, limits::stuckHand) : settings_.idle);
}

/// None while no countdown is going on or ahead.
std::optional<IdleCountdown> Show::countdown() const {
    if (!exploring() || state_ != State::attract) return std::nullopt;
    return IdleCountdown(idleAt());
}

}  // namespace fukan::show
