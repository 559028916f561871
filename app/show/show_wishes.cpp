// What `Show` does with wishes and gestures.

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
        case CommandKind::pinchBy:
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
            viewpoint_.release(command.velocity, now);
            break;
        case CommandKind::cancelled:
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
        [&](const wish::Back&) { back(now); },
        [&](const wish::Zoom& w) { viewpoint_.glideZoom(w.factor, now); },
        [&](const wish::Pan& w) { viewpoint_.glidePan(w.share, now); },
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
}

void Show::wake(Timestamp now) {
    if (!isBlank(state_)) return;
    state_ = beforeBlank_;
    sync(now);
}

void Show::step(bool backward, Timestamp now) {
    if (round_.empty()) return;
    const bool driving = lastNavigation_ && now - *lastNavigation_ <= limits::drivingFor;
    lastNavigation_ = now;
    if (state_ == State::held) state_ = State::attract;
    const std::size_t last = round_.size() - 1;
    const bool atEnd = index_ == (backward ? 0 : last);
    if (atEnd && (driving || last == 0)) return;
    if (atEnd && !backward) ++lap_;
    const std::size_t next = atEnd ? last - index_ : (backward ? index_ - 1 : index_ + 1);
    changeTo(next, now, round_[next].transition, backward);
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
    const bool pinned = light_.pinned().has_value();
    if (pinned) light_.release(spotlight(now), now);
    // While exploring, the pin is hidden below the open panels: the user wants to leave more than the pin.
    if (!pinned || exploring()) leave(now);
}

}  // namespace fukan::show
