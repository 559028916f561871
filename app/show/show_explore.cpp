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
    passage_.reset();
    lastInput_ = now;
    if (viewpoint_.home()) viewpoint_.makeRoom(now);
    sync(now);
}

void Show::leave(Timestamp now) {
    ghost_.end();
    engaged_ = false;
    // What the visitor left between two revisions goes on to its end.
    if (!detour_ && !playback_.byItself()) playback_.play(position(now), true, now);
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
    // To the whole scene is to where it leaves room for the bar.
    camera == motion::home(settings_.viewport) ? viewpoint_.makeRoom(now) : viewpoint_.flyTo(camera, now);
    sync(now);
}

bool Show::flyTo(const SceneKey& scene, const motion::Camera& camera, Timestamp now) {
    const Round all = joined(round_, others_);
    const auto found = findAgain(all, scene, index_);
    if (!found || all[*found].scene != scene) return false;
    if (entry().scene != scene) changeTo(*found, now, all[*found].transition, *found < index_);
    flyTo(camera, now);
    return true;
}

void Show::showRevision(std::optional<std::size_t> revision, Timestamp now) {
    if (round_.empty() || isBlank(state_)) return;
    if (isPlayed(entry().scene.kind)) return leaveRevised(revision, now);
    if (!hasRevision(entry().scene.kind) || (!revision && playToNext(now))) return;
    SceneKey wanted = entry().scene;
    if (wanted.revision == revision) return;
    if (revision) wanted.revision = *revision;
    auto index =
        revision ? findAgain(round_, wanted, index_) : findOtherRevision(round_, others_, index_, detour_);
    if (!index) index = findAgain(joined(round_, others_), wanted, index_);
    morphTo(index, now);
    sync(now);
}

bool Show::playsToNext() const {
    if (round_.empty() || exploring() || !nextRevision()) return false;
    const SceneKind kind = entry().scene.kind;
    return kind == SceneKind::landscape || kind == SceneKind::roadmap;
}

/// From a scene at rest to the picture of what the next revision changes, which plays from this one to that.
/// A visitor, who looks at one place of it, keeps that place.
bool Show::playToNext(Timestamp now) {
    if (!playsToNext()) return false;
    const auto next = nextRevision();
    const SceneKey here = entry().scene;
    const bool map = here.kind == SceneKind::landscape;
    SceneKey wanted{map ? SceneKind::revisedMap : SceneKind::revisedRoadmap,
                    std::max(here.revision, *next),
                    here.page,
                    {},
                    std::min(here.revision, *next)};
    const auto index = findAgain(joined(round_, others_), wanted, index_);
    if (!index) return false;
    lastNavigation_ = now;
    changeTo(*index, now, TransitionKind::fade, *next < here.revision);
    if (settings_.reducedMotion)
        playback_.stand(1);
    else
        playback_.play(*next < here.revision ? 1 : 0, *next > here.revision, now + settings_.transition);
    passage_ = Passage{here.revision, *next};
    sync(now);
    return true;
}

/// From the picture of two revisions to a scene of that one; none: of the one that is shown. While it plays,
/// that turns it round.
void Show::leaveRevised(std::optional<std::size_t> revision, Timestamp now) {
    const float at = position(now);
    if (!revision && plays(now)) {
        playback_.play(at, !playback_.towardLater(), now);
        if (passage_) passage_->to = playback_.towardLater() ? entry().scene.revision : entry().scene.earlier;
        return sync(now);
    }
    const SceneKey here = entry().scene;
    if (here.ofHistory()) return;  // its versions have no scenes of their own
    const SceneKind kind = here.kind == SceneKind::revisedMap ? SceneKind::landscape : SceneKind::roadmap;
    const std::size_t side = passage_                   ? passage_->to
                             : at < entry().course.turn ? here.earlier
                                                        : here.revision;
    const SceneKey wanted{kind, revision.value_or(side), here.page};
    const auto index = findAgain(joined(round_, others_), wanted, index_);
    if (!index) return;
    lastNavigation_ = now;
    const bool stays = exploring();
    changeTo(*index, now, TransitionKind::fade, false);
    if (stays || detour_) explore(now);
    sync(now);
}

float Show::position(Timestamp now) const {
    const bool between = !round_.empty() && isPlayed(entry().scene.kind);
    return between ? playback_.at(dwell_.elapsed(now), settings_.reducedMotion, now) : 1;
}

/// Where a key leads from the position: so far, or to the scene's next step that way.
float Show::stepped(float by, Timestamp now) const {
    const float from = position(now);
    if (entry().steps.empty()) return from + by;
    constexpr float least = 0.001f;  // the step on which it stands is not the next one
    std::optional<float> next;
    for (const float step : entry().steps) {
        if (by < 0 && step < from - least) next = std::max(next.value_or(step), step);
        if (by > 0 && step > from + least) next = std::min(next.value_or(step), step);
    }
    return next.value_or(by > 0 ? 1.0f : 0.0f);
}

bool Show::plays(Timestamp now) const {
    if (round_.empty() || !isPlayed(entry().scene.kind)) return false;
    if (playback_.byItself() && !dwell_.running()) return false;
    return playback_.plays(dwell_.elapsed(now), settings_.reducedMotion, now);
}

std::optional<std::size_t> Show::nextRevision() const {
    const auto other = findOtherRevision(round_, others_, index_, detour_);
    if (!other) return std::nullopt;
    const bool own = *other < round_.size();
    return (own ? round_[*other] : others_[*other - round_.size()]).scene.revision;
}

void Show::morphTo(std::optional<std::size_t> index, Timestamp now) {
    if (!index) return;
    lastNavigation_ = now;
    const bool stays = exploring();
    // A copy with its flight or its hold: `changeTo` resets the camera.
    const Viewpoint looking = viewpoint_;
    const bool beyond = *index >= round_.size() || detour_;
    changeTo(*index, now, beyond ? detourTransition(round_[index_]) : TransitionKind::morph, *index < index_);
    if (!stays) {
        if (detour_) explore(now);
        return;
    }
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
