// The commands of `Show`.

#include "show/show.hpp"

namespace fukan::show {

using input::Command;
using input::CommandKind;
using motion::Timestamp;

namespace {

/// The commands that move the camera only.
bool look(Viewpoint& viewpoint, const Command& command, Timestamp now) {
    switch (command.kind) {
        case CommandKind::zoomIn:
            viewpoint.glideZoom(limits::zoomStep, now);
            return true;
        case CommandKind::zoomOut:
            viewpoint.glideZoom(1 / limits::zoomStep, now);
            return true;
        case CommandKind::panLeft:
            viewpoint.glidePan({-limits::panStep, 0}, now);
            return true;
        case CommandKind::panRight:
            viewpoint.glidePan({limits::panStep, 0}, now);
            return true;
        case CommandKind::panUp:
            viewpoint.glidePan({0, -limits::panStep}, now);
            return true;
        case CommandKind::panDown:
            viewpoint.glidePan({0, limits::panStep}, now);
            return true;
        case CommandKind::zoomAbout:
            viewpoint.zoomAbout(command.pixel, command.factor, now);
            return true;
        case CommandKind::panBy:
            viewpoint.panBy(command.delta, now);
            return true;
        default:
            return false;
    }
}

/// The commands of a hand on the camera.
bool touch(Viewpoint& viewpoint, const Command& command, Timestamp now) {
    switch (command.kind) {
        case CommandKind::touched:
            viewpoint.grab(now);
            return true;
        case CommandKind::pinchBy:
            viewpoint.pinchBy(command.pixel, command.delta, command.factor, now);
            return true;
        case CommandKind::released:
            viewpoint.release(command.velocity, now);
            return true;
        case CommandKind::cancelled:
            viewpoint.release({}, now);
            return true;
        default:
            return false;
    }
}

}  // namespace

bool Show::swallows(const Command& command) const { return isBlank(state_) || wakingPress_ == command.press; }

bool Show::handle(const Command& command, Timestamp now) {
    advance(now);
    interrupt(command, now);
    lastInput_ = now;
    if (wakingPress_ == command.press) return true;
    // A command while the camera flies home shows that the user is still there.
    if (command.kind != CommandKind::attention) leaving_ = false;
    if (isBlank(state_)) {
        state_ = beforeBlank_;
        wakingPress_ = command.press;
        sync(now);
        return true;
    }
    obey(command, now);
    sync(now);
    return false;
}

void Show::obey(const Command& command, Timestamp now) {
    if (turn(command, now) || look(viewpoint_, command, now)) return;
    if (command.kind == CommandKind::pinchBy) engaged_ = true;
    if (touch(viewpoint_, command, now)) return;
    switch (command.kind) {
        case CommandKind::zoomReset:
            leave(now);
            break;
        case CommandKind::hold:
            state_ = state_ == State::held ? State::attract : State::held;
            break;
        case CommandKind::blankBlack:
        case CommandKind::blankWhite:
            beforeBlank_ = state_;
            state_ = command.kind == CommandKind::blankBlack ? State::blankBlack : State::blankWhite;
            // Camera motion and transition are over when the picture comes back.
            viewpoint_.settle();
            leaving_ = false;
            change_.reset();
            break;
        case CommandKind::back:
            back(now);
            break;
        default:
            break;
    }
}

bool Show::turn(const Command& command, Timestamp now) {
    if (round_.empty()) return false;
    switch (command.kind) {
        case CommandKind::nextScene:
            step(false, now);
            return true;
        case CommandKind::previousScene:
            step(true, now);
            return true;
        case CommandKind::firstScene:
            goTo(0, now);
            return true;
        case CommandKind::lastScene:
            goTo(round_.size() - 1, now);
            return true;
        case CommandKind::goToScene:
            if (command.number >= 1) goTo(static_cast<std::size_t>(command.number) - 1, now);
            return true;
        case CommandKind::flyToDomain:
            goTo(findDomain(round_, index_, command.number), now);
            return true;
        case CommandKind::start:
            state_ = State::attract;
            goTo(0, now);
            return true;
        case CommandKind::showRevision:
            morphTo(findOtherRevision(round_, index_), now);
            return true;
        case CommandKind::nextTask:
            pinTask(false, now);
            return true;
        case CommandKind::previousTask:
            pinTask(true, now);
            return true;
        default:
            return false;
    }
}

void Show::step(bool backward, Timestamp now) {
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
