#include "show/show.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::show {

using motion::Duration;
using motion::Timestamp;

namespace {

Round playable(Round round) {
    for (Entry& entry : round) entry.dwell = std::max(entry.dwell, shortestDwell);
    return round;
}

bool contains(const Round& round, const SceneKey& scene) {
    return std::any_of(round.begin(), round.end(), [&](const Entry& e) { return e.scene == scene; });
}

/// As far through `to` as `elapsed` is through `from`.
Duration rescaled(Duration elapsed, Duration from, Duration to) {
    if (from == to || from <= Duration{0}) return std::min(elapsed, to);
    const double share = static_cast<double>(elapsed.count()) / static_cast<double>(from.count());
    return Duration{std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(to.count()))};
}

std::optional<SceneChange> changeBetween(const SceneKey& from, const SceneKey& to, const Settings& settings,
                                         TransitionKind kind, bool backward, Timestamp at) {
    Duration duration = settings.transition;
    if (settings.reducedMotion && kind != TransitionKind::cut) {
        kind = TransitionKind::fade;
        duration = std::min(duration, limits::shortFade);
    }
    if (kind == TransitionKind::cut || duration <= Duration{0} || from == to) return std::nullopt;
    return SceneChange{Transition{from, kind, backward, 0.0f, 0.0f, std::nullopt}, at, duration};
}

}  // namespace

Show::Show(Round round, Settings settings, Timestamp now, Round others)
    : round_(playable(std::move(round))),
      others_(playable(std::move(others))),
      settings_(settings),
      viewpoint_(settings.viewport, settings.reducedMotion),
      lastInput_(now) {
    cutTo(0, now);
}

void Show::advance(Timestamp now) {
    for (auto due = nextDue(); due && due->at <= now; due = nextDue()) {
        switch (due->what) {
            case NextDue::Kind::arrival:
                viewpoint_.settle();
                leaving_ = false;
                break;
            case NextDue::Kind::idle:
                ++timesLeft_;
                leave(due->at);
                break;
            case NextDue::Kind::dwell:
                moveOn(due->at, now);
                break;
            case NextDue::Kind::demonstration:
                ghost_.going() ? ghost_.step(viewpoint_) : ghost_.begin(entry().dives, lap_, due->at);
                break;
        }
        sync(due->at);
    }
}

std::optional<NextDue> Show::nextDue() const {
    if (ghost_.going()) {
        const Timestamp step = ghost_.nextStep();
        const auto arrival = viewpoint_.arrival();
        return arrival && *arrival <= step ? NextDue{*arrival, NextDue::Kind::arrival}
                                           : NextDue{step, NextDue::Kind::demonstration};
    }
    if (const auto arrival = viewpoint_.arrival()) {
        const bool tooLate = state_ == State::attract && !leaving_ && idleAt() < *arrival;
        return tooLate ? NextDue{idleAt(), NextDue::Kind::idle} : NextDue{*arrival, NextDue::Kind::arrival};
    }
    // A hand that holds the whole scene keeps the round waiting as well, but only until `idleAt`.
    const bool somebody = !atRest() || viewpoint_.inHand();
    if (state_ == State::attract && somebody) return NextDue{idleAt(), NextDue::Kind::idle};
    if (round_.empty() || !dwell_.running()) return std::nullopt;
    const auto over = dwell_.reaches(passage_ ? Passage::length : entry().dwell);
    if (!over) return std::nullopt;
    if (const auto at = demonstratesAt()) return NextDue{*at, NextDue::Kind::demonstration};
    return NextDue{*over, NextDue::Kind::dwell};
}

void Show::moveOn(Timestamp at, Timestamp now) {
    if (passage_) return leaveRevised(passage_->to, at);
    // Whole laps that were slept through (a suspended machine) are counted, not played.
    // While a person may still be there, no demonstration is certain: these laps are played.
    const bool demonstrates = settings_.animatedInvitation() && findDemonstration(round_).has_value();
    const bool uncertain = demonstrates && at - lastInput_ < settings_.idle;
    const demonstration::Laps missed =
        uncertain ? demonstration::Laps{}
                  : demonstration::lapsWithin(now - at, lengthOf(round_), demonstrates);
    lap_ += missed.count;
    at = at + missed.length;
    const std::size_t next = (index_ + 1) % round_.size();
    if (next == 0) ++lap_;
    changeTo(next, at, round_[next].transition, false);
}

/// `index`: in the round, or beyond its end among the others.
void Show::changeTo(std::size_t index, Timestamp at, TransitionKind kind, bool backward) {
    const SceneKey from = entry().scene;
    const auto light = spotlight(at);
    const float stood = position(at);
    if (index < round_.size()) {
        index_ = index;
        detour_.reset();
    } else {
        detour_ = index - round_.size();
    }
    change_ = changeBetween(from, entry().scene, settings_, kind, backward, at);
    if (change_) {
        change_->what.light = light;
        change_->what.position = stood;
    }
    page_.clear();
    playback_.clear(entry().course);
    passage_.reset();
    dwell_.set({}, at);
    tourTime_.set({}, at);
    light_.clear();
    ghost_.forget();
    engaged_ = leaving_ = false;
    viewpoint_.reset();
    viewpoint_.setReach(entry().reach);
}

void Show::sync(Timestamp now) {
    // The visitor whom a scene outside of the round was shown to has left.
    if (detour_ && atRest() && !viewpoint_.inHand() && !passage_)
        changeTo(index_, now, isBlank(state_) ? TransitionKind::cut : detourTransition(round_[index_]), true);
    // While a visitor explores nothing is lifted, and nothing dimmed.
    if (exploring() != light_.isOut()) {
        if (exploring())
            light_.putOut(spotlight(now), now);
        else
            light_.release(spotlight(now), now);
    }
    const bool runs = state_ == State::attract && atRest() && !viewpoint_.inHand() && !playback_.held() &&
                      !round_.empty() && !ghost_.going();
    if (runs == dwell_.running()) return;
    if (runs) {
        dwell_.run(now);
        tourTime_.run(now);
    } else {
        dwell_.stand(now);
        tourTime_.stand(now, tour().untilSteady(tourTime_.elapsed(now)));
    }
}

Tour Show::tour() const {
    if (round_.empty() || !settings_.tour) return {Duration{0}, {}, 0, true};
    return {entry().dwell, entry().stops, lap_, settings_.reducedMotion};
}

std::optional<Spotlight> Show::spotlight(Timestamp now) const {
    return light_.over(tour().at(tourTime_.elapsed(now)), now, settings_.reducedMotion);
}

View Show::view(Timestamp now) const {
    View v;
    v.state = state_;
    v.index = index_;
    v.count = round_.size();
    v.camera = viewpoint_.at(now);
    v.moving = viewpoint_.arrival().has_value() || viewpoint_.inHand();
    v.exploring = exploring();
    if (round_.empty()) return v;
    v.scene = entry().scene;
    v.hasMap = entry().hasMap();
    // What is shown in passing has no part in the round's time.
    v.dwellProgress = passage_ ? 0 : motion::fraction(dwell_.elapsed(now), entry().dwell);
    if (isBlank(state_)) return v;
    if (const auto idle = countdown()) v.idleLeft = idle->left(now);
    v.spotlight = spotlight(now);
    if (!light_.isOut()) v.nextStop = tour().upcoming(tourTime_.elapsed(now));
    if (light_.pinned()) v.nextStop = (*light_.pinned() + 1) % entry().stops.size();
    v.ghost = ghost_.hand(now);
    v.demonstrating = ghost_.going() && !viewpoint_.home();
    v.page = pageShift(now);
    v.position = position(now);
    v.turn = entry().course.turn;
    if (const auto rings = ripples(now)) v.ripple = rings->at(dwell_.elapsed(now));
    if (change_ && now < change_->begin + change_->duration) {
        v.transition = change_->what;
        v.transition->progress = motion::fraction(now - change_->begin, change_->duration);
    }
    return v;
}

bool Show::moving(Timestamp now) const {
    if (viewpoint_.arrival() || ghost_.handMoves(now)) return true;
    if (change_ && now < change_->begin + change_->duration) return true;
    if (page_.moves(now) || plays(now)) return true;
    if (settings_.reducedMotion) return false;
    return light_.eases(now) || (light_.followsTour() && !tourTime_.running() && tourTime_.goesOn(now));
}

std::optional<Timestamp> Show::nextChange(Timestamp now) const {
    if (isBlank(state_)) return std::nullopt;
    if (moving(now)) return now;
    std::optional<Timestamp> next;
    if (const auto due = nextDue()) next = std::max(due->at, now);
    if (const auto idle = countdown())
        next = std::min(next.value_or(idle->nextStep(now)), idle->nextStep(now));
    const auto sooner = [&next](Timestamp at) { next = next ? std::min(*next, at) : at; };
    if (const auto rings = ripples(now)) {
        const Duration elapsed = dwell_.elapsed(now);
        if (const auto reading = rings->nextChange(elapsed)) sooner(now + (*reading - elapsed));
    }
    if (const auto begins = dwell_.running() && isPlayed(entry().scene.kind)
                                ? playback_.nextChange(dwell_.elapsed(now), settings_.reducedMotion)
                                : std::nullopt)
        sooner(now + (*begins - dwell_.elapsed(now)));
    if (!light_.followsTour() || !tourTime_.running()) return next;
    const Duration toured = tourTime_.elapsed(now);
    if (const auto reading = tour().nextChange(toured)) {
        sooner(now + (*reading - toured));
    }
    return next;
}

void Show::replaceRound(Round round, Timestamp now, Round others) {
    advance(now);
    const Round old = std::exchange(round_, playable(std::move(round)));
    const Round oldOthers = std::exchange(others_, playable(std::move(others)));
    const auto found = old.empty() ? std::nullopt : findAgain(round_, old[index_].scene, index_);
    const Entry* away = detour_ ? &oldOthers[*detour_] : nullptr;
    const auto detour = away ? findAgain(others_, away->scene, 0) : std::nullopt;
    if (!found || (away && !detour)) {
        cutTo(found.value_or(index_), now);
        return;
    }
    page_.clear();
    const Entry& before = away ? *away : old[index_];
    index_ = *found;
    detour_ = detour;
    const bool same = entry().scene == before.scene;
    if (!same) {
        viewpoint_.reset();
        ghost_.forget();
        engaged_ = leaving_ = false;
    }
    viewpoint_.setReach(entry().reach);
    playback_.setCourse(entry().course);
    if (!same || entry().stops.size() != before.stops.size()) light_.clear();
    const auto isKnown = [&](const SceneKey& key) { return contains(round_, key) || contains(others_, key); };
    if (!same || (change_ && !isKnown(change_->what.from))) change_.reset();
    dwell_.set(rescaled(dwell_.elapsed(now), before.dwell, entry().dwell), now);
    tourTime_.set(rescaled(tourTime_.elapsed(now), before.dwell, entry().dwell), now);
    sync(now);
}

void Show::setSettings(const Settings& settings, Timestamp now) {
    advance(now);
    if (ghost_.going() && settings != settings_) {
        ghost_.end();
        viewpoint_.reset();
    }
    if (settings.viewport != settings_.viewport || settings.reducedMotion != settings_.reducedMotion) {
        viewpoint_.resize(settings.viewport, settings.reducedMotion);
    }
    if (settings.reducedMotion) change_.reset();
    settings_ = settings;
    sync(now);
}

void Show::cutTo(std::size_t index, Timestamp now) {
    page_.clear();
    passage_.reset();
    index_ = round_.empty() ? 0 : std::min(index, round_.size() - 1);
    detour_.reset();
    playback_.clear(round_.empty() ? Course{} : entry().course);
    change_.reset();
    dwell_.set({}, now);
    tourTime_.set({}, now);
    light_.clear();
    ghost_.forget();
    engaged_ = leaving_ = false;
    viewpoint_.reset();
    viewpoint_.setReach(round_.empty() ? Reach{} : entry().reach);
    sync(now);
}

}  // namespace fukan::show
