// What `Show` does with wishes and gestures.

#include <algorithm>
#include <cmath>

#include "base/overloaded.hpp"
#include "show/show.hpp"

namespace fukan::show {

using input::Command;
using input::CommandKind;
using motion::Timestamp;

bool Show::swallows(const Command& command) const { return isBlank(state_) || wakingPress_ == command.press; }

bool Show::hear(const Command& command, Timestamp now) {
    advance(now);
    interrupt(command, now);
    lastInput_ = now;
    if (wakingPress_ == command.press) return true;
    // A command while the camera flies home shows that the user is still there.
    if (command.kind != CommandKind::attention) leaving_ = false;
    if (isBlank(state_)) {
        wake(now);
        wakingPress_ = command.press;
        return true;
    }
    touch(command, now);
    sync(now);
    return false;
}

/// What of a gesture moves the camera.
void Show::touch(const Command& command, Timestamp now) {
    switch (command.kind) {
        case CommandKind::touched:
            viewpoint_.grab(now);
            break;
        case CommandKind::turnBy:
            if (atRest() && !settings_.reducedMotion) page_.follow(command.delta.x, now);
            break;
        case CommandKind::pinchBy:
            page_.letGo(now);
            engaged_ = true;
            viewpoint_.pinchBy(command.pixel, command.delta, command.factor, now);
            break;
        case CommandKind::panBy:
            viewpoint_.panBy(command.delta, now);
            break;
        case CommandKind::zoomAbout:
            viewpoint_.zoomAbout(command.pixel, command.factor, now);
            break;
        case CommandKind::released:
            page_.letGo(now);
            viewpoint_.release(command.velocity, now);
            break;
        case CommandKind::cancelled:
            page_.letGo(now);
            viewpoint_.release({}, now);
            break;
        default:
            break;
    }
}

void Show::obey(const RoundWish& wish, Timestamp now) {
    advance(now);
    const base::Overloaded visitor{
        [&](const wish::StepScene& w) { step(w.backward, now); },
        [&](const wish::GoToScene& w) { goTo(w.index, now); },
        [&](const wish::GoToLastScene&) { goTo(round_.size() - 1, now); },
        [&](const wish::ShowDomain& w) { goTo(findDomain(round_, index_, w.number), now); },
        [&](const wish::StepTask& w) { pinTask(w.backward, now); },
        [&](const wish::Hold& w) {
            State& state = isBlank(state_) ? beforeBlank_ : state_;
            state = w.on.value_or(state != State::held) ? State::held : State::attract;
        },
        [&](const wish::Blank& w) { putOut(w.white ? State::blankWhite : State::blankBlack); },
        [&](const wish::Sleep& w) { w.on ? putOut(State::asleep) : wake(now); },
        [&](const wish::GoHome&) { leave(now); },
        [&](const wish::ShowWhole&) {
            const auto room = round_.empty() ? std::nullopt : entry().reach.room;
            const bool above = engaged_ && room && viewpoint_.at(now) != *room;
            above ? flyTo(motion::home(settings_.viewport), now) : leave(now);
        },
        [&](const wish::Back&) { back(now); },
        [&](const wish::Zoom& w) { viewpoint_.glideZoom(w.factor, now); },
        [&](const wish::Pan& w) { viewpoint_.glidePan(w.share, now); },
        [&](const wish::MovePosition& w) {
            if (round_.empty() || !isPlayed(entry().scene.kind)) return;
            const float moved = w.step ? stepped(w.by, now) : position(now) + w.by;
            playback_.stand(w.to.value_or(moved), w.held);
            if (!w.held) explore(now);
        },
    };
    std::visit(visitor, wish);
    sync(now);
}

void Show::putOut(State state) {
    if (!isBlank(state_)) beforeBlank_ = state_;
    state_ = state;
    // Camera motion and transition are over when the picture comes back.
    viewpoint_.settle();
    leaving_ = false;
    change_.reset();
    page_.clear();
    playback_.settle();
}

void Show::wake(Timestamp now) {
    if (!isBlank(state_)) return;
    state_ = beforeBlank_;
    sync(now);
}

void Show::step(bool backward, Timestamp now) {
    if (round_.empty()) return;
    const auto next = neighbour(backward, now);
    lastNavigation_ = now;
    if (state_ == State::held) state_ = State::attract;
    if (!next) return stopAtEnd(backward, now);
    if (!backward && *next <= index_) ++lap_;
    // What a finger has dragged goes on from where it is.
    const float dragged = draggedShare(now);
    const bool goesOn = dragged != 0 && (dragged > 0) == backward;
    changeTo(*next, now, goesOn ? TransitionKind::slide : round_[*next].transition, backward);
    if (!goesOn || !change_) return;
    change_->what.start = std::abs(dragged);
    const auto rest = static_cast<double>(1 - change_->what.start);
    change_->duration = motion::Duration{std::llround(static_cast<double>(change_->duration.count()) * rest)};
}

/// There is no scene to turn to. What a visitor has open closes; on a scene at rest the page gives way a
/// little.
void Show::stopAtEnd(bool backward, Timestamp now) {
    if (isBlank(state_)) return;
    if (exploring()) return leave(now);
    if (settings_.reducedMotion || !atRest()) return;
    const float way = settings_.viewport.x * entry().turns * limits::nudge;
    page_.nudge(backward ? way : -way, now);
}

/// The scene before or after the one that is shown; none at the end of the round for a speaker who drives.
std::optional<std::size_t> Show::neighbour(bool backward, Timestamp now) const {
    if (round_.empty()) return std::nullopt;
    const bool driving = lastNavigation_ && now - *lastNavigation_ <= limits::drivingFor;
    const std::size_t last = round_.size() - 1;
    const bool atEnd = index_ == (backward ? 0 : last);
    if (atEnd && (driving || last == 0)) return std::nullopt;
    return atEnd ? last - index_ : (backward ? index_ - 1 : index_ + 1);
}

std::optional<PageShift> Show::pageShift(Timestamp now) const {
    const float dragged = draggedShare(now);
    if (dragged == 0) return std::nullopt;
    const auto beside = neighbour(dragged > 0, now);
    if (!beside) return PageShift{std::nullopt, dragged * PageTurn::resisted};
    return PageShift{round_[*beside].scene, dragged};
}

float Show::draggedShare(Timestamp now) const {
    if (round_.empty() || !(settings_.viewport.x > 0)) return 0;
    return std::clamp(page_.offset(now) / (settings_.viewport.x * entry().turns), -1.0f, 1.0f);
}

void Show::goTo(std::optional<std::size_t> index, Timestamp now) {
    if (!index || *index >= round_.size()) return;
    lastNavigation_ = now;
    changeTo(*index, now, round_[*index].transition, *index < index_);
}

void Show::pinTask(bool backward, Timestamp now) {
    if (round_.empty()) return;
    const std::size_t stops = entry().stops.size();
    if (stops == 0 || exploring()) return;
    const auto shown = spotlight(now);
    std::size_t target = backward ? stops - 1 : 0;
    if (light_.pinned() || shown) {
        const std::size_t from = light_.pinned() ? *light_.pinned() : shown->stop;
        target = (from + (backward ? stops - 1 : 1)) % stops;
    }
    light_.pin(target, shown, now);
}

void Show::back(Timestamp now) {
    if (passage_) return leaveRevised(passage_->from, now);
    const bool pinned = light_.pinned().has_value();
    if (pinned) light_.release(spotlight(now), now);
    // While exploring, the pin is hidden below the open panels: the user wants to leave more than the pin.
    if (!pinned || exploring()) leave(now);
}

}  // namespace fukan::show
