// The frame of a session, and when it will next differ.

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "content/calendar.hpp"
#include "motion/time.hpp"
#include "scene/loading.hpp"
#include "scene/paint_pressed.hpp"
#include "session/help_sheet.hpp"
#include "session/session.hpp"

namespace fukan::session {
namespace {

using content::Language;

constexpr motion::Duration toastTime = std::chrono::seconds(3);
constexpr motion::Duration loadingDelay = std::chrono::milliseconds(150);  // quicker loading is not shown

// While nothing else moves, the progress mark advances in this many steps of a dwell: often enough that
// the advance is visible, seldom enough that a wall at rest draws next to nothing.
constexpr int restingSteps = 40;

float stepped(float progress) { return std::floor(progress * restingSteps) / restingSteps; }

/// A millisecond late rather than early: a float share of the dwell is no more precise, and an early frame
/// would be drawn for nothing.
motion::Duration untilNextStep(motion::Duration dwell, float progress) {
    const float missing = stepped(progress) + 1.0f / restingSteps - progress;
    const auto wait =
        motion::Duration{std::llround(static_cast<double>(dwell.count()) * static_cast<double>(missing))};
    return std::max(wait, motion::Duration{}) + std::chrono::milliseconds(1);
}

bool isBlank(const show::View& view) {
    return view.state == show::State::blankBlack || view.state == show::State::blankWhite;
}

}  // namespace

std::string Session::cameraLine() const {
    if (!show_) return "waiting";
    const show::View shown = view();
    const char* state = isBlank(shown)                     ? "blank"
                        : shown.exploring                  ? "exploring"
                        : shown.state == show::State::held ? "held"
                                                           : "attract";
    return fmt::format("{} {:.2f} {:.2f} {:.4f} {}", state, shown.camera.center.x, shown.camera.center.y,
                       shown.camera.scale, shown.moving ? "moving" : "resting");
}

void Session::say(const std::string& message) {
    toast_ = message;
    toastUntil_ = now_.steady + toastTime;
}

draw::DrawList Session::frame() const {
    draw::DrawList list;
    frame(list);
    return list;
}

void Session::frame(draw::DrawList& out) const {
    if (!wall_) {
        out = waitingFrame();
        return;
    }
    show::View shown = view();
    // A wall laid out for another size is shown for a moment only.
    if (!isBlank(shown) && loading() && wall_->settings().viewport != settings_.viewport) {
        out = waitingFrame();
        return;
    }
    if (!animated(shown)) shown.dwellProgress = stepped(shown.dwellProgress);
    // The day is the data's, which a fixed date or the year keys may have moved; the hour is the clock's.
    const content::CivilTime time{settings_.date, civil_.hour, civil_.minute};
    const explore::ExploreContext context = exploring();
    scene::FrameInput input{now_.steady, time, wall_->config().motion.reduced};
    input.world = context.world;
    input.dimming = explorer_.dimming();
    input.chosen = explorer_.chosen(context);
    if (shown.exploring) input.visible = explorer_.visible(context);
    scene::buildFrame(wall_->sceneSet(), wall_->theme(), shown, input, out);
    if (!isBlank(shown)) {
        if (const auto pressed = explorer_.pressed())
            scene::paintPressed(out, wall_->sceneSet(), wall_->theme(), shown, *pressed);
        scene::paintPanels(out, wall_->sceneSet(), wall_->theme(), explorer_.panels(context));
    }
    if (!isBlank(shown)) scene::paintOverlays(out, wall_->sceneSet(), wall_->theme(), overlays());
}

motion::Timestamp Session::nextFrame(motion::Duration frameInterval) const {
    const motion::Timestamp now = now_.steady;
    if (stale_ && files_->usable()) return now;
    if (!wall_) return loading() || !waitsSince_ ? now + frameInterval : *waitsSince_ + loadingDelay;
    const show::View shown = view();
    if (animated(shown)) return now + frameInterval;
    // The clock on screen changes with the minute.
    motion::Timestamp next = now + motion::Duration{minuteNs - now_.unixNanoseconds % minuteNs};
    const auto sooner = [&next, now](motion::Timestamp t) { next = std::min(next, std::max(t, now)); };
    if (const auto change = show_->nextChange(now)) sooner(*change <= now ? now + frameInterval : *change);
    if (const auto number = keyboard_.nextChange()) sooner(*number);
    if (const auto gesture = gestures_.nextChange()) sooner(*gesture);
    if (const auto end = choicesEnd()) sooner(*end);
    if (!saying().empty()) sooner(toastUntil_);
    if (waitsSince_ && !loading()) sooner(*waitsSince_ + loadingDelay);
    if (shown.state == show::State::attract && shown.index < wall_->round().size()) {
        sooner(now + untilNextStep(wall_->round()[shown.index].dwell, shown.dwellProgress));
    }
    return next;
}

bool Session::animated(const show::View& view) const {
    if (isBlank(view)) return false;
    if (loading() && !wall_->config().motion.reduced) return true;
    if (explorer_.moving(now_.steady)) return true;
    const auto change = show_->nextChange(now_.steady);
    return (change && *change <= now_.steady) ||
           scene::isAnimated(wall_->sceneSet(), view, wall_->config().motion.reduced);
}

std::optional<motion::Duration> Session::loading() const {
    if (!waitsSince_ || now_.steady - *waitsSince_ < loadingDelay) return std::nullopt;
    return now_.steady - *waitsSince_ - loadingDelay;
}

draw::DrawList Session::waitingFrame() const {
    const scene::Theme theme = scene::themeOf(settings_.theme);
    draw::DrawList list = scene::emptyFrame(settings_.viewport, theme);
    if (const auto since = loading())
        scene::paintLoading(list, theme, *since, files_->config.config->motion.reduced);
    return list;
}

std::string Session::saying() const { return now_.steady < toastUntil_ ? toast_ : std::string(); }

scene::Overlays Session::overlays() const {
    scene::Overlays out;
    out.toast = saying();
    if (view().exploring) out.foot = settings_.viewport.y - explorer_.visible(exploring()).bottom();
    out.trouble = filesAreWrong();
    out.loading = loading();
    out.reducedMotion = wall_->config().motion.reduced;
    if (help_) {
        // The language of the scenes: a board that is written in one language is shown in it.
        const Language language = wall_->sceneSet().settings().language;
        out.helpTitle = helpTitle(language);
        out.help = helpRows(keyboard_.keymap(), language);
    }
    if (diagnostics_) {
        out.diagnostics = machineFacts_;
        out.diagnostics.push_back("config  " + files_->configFile.string());
        out.diagnostics.push_back("board  " + files_->boardFolder.string());
        out.diagnostics.push_back("clock  " + content::formatDate(civil_.date, Language::en) + " " +
                                  content::formatClock(civil_) + "  " + wall_->config().time.zone);
        for (const base::Diagnostics& problems : {problems_, wall_->problems()}) {
            for (const base::Diagnostic& problem : problems) out.diagnostics.push_back(problem.format());
        }
    }
    return out;
}

}  // namespace fukan::session
