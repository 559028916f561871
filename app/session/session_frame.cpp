// The frame of a session, and when it will next differ.

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "motion/time.hpp"
#include "scene/image_arrivals.hpp"
#include "scene/paint_invitation.hpp"
#include "scene/paint_pressed.hpp"
#include "session/session.hpp"

namespace fukan::session {
namespace {

// While nothing else moves, the progress mark advances in this many steps of a dwell: often enough that
// the advance is visible, seldom enough that a wall at rest draws next to nothing.
constexpr int restingSteps = 40;

// The height of the bar on most panels, token pixels: the strip of gestures does not move when it comes.
constexpr float usualBar = 104;

bool fades(const scene::ImageArrivals& images, const show::View& view, motion::Timestamp now) {
    return images.fading(view.scene.image, now) ||
           (view.transition && images.fading(view.transition->from.image, now));
}

float stepped(float progress) { return std::floor(progress * restingSteps) / restingSteps; }

/// A millisecond late rather than early: a float share of the dwell is no more precise, and an early frame
/// would be drawn for nothing.
motion::Duration untilNextStep(motion::Duration dwell, float progress) {
    const float missing = stepped(progress) + 1.0f / restingSteps - progress;
    const auto wait =
        motion::Duration{std::llround(static_cast<double>(dwell.count()) * static_cast<double>(missing))};
    return std::max(wait, motion::Duration{}) + std::chrono::milliseconds(1);
}

}  // namespace

std::string Session::cameraLine() const {
    if (!show_) return "waiting";
    const show::View shown = view();
    const char* state = shown.blank()                      ? "blank"
                        : shown.exploring                  ? "exploring"
                        : shown.state == show::State::held ? "held"
                                                           : "attract";
    return fmt::format("{} {:.2f} {:.2f} {:.4f} {}", state, shown.camera.center.x, shown.camera.center.y,
                       shown.camera.scale, shown.moving ? "moving" : "resting");
}

draw::DrawList Session::frame() const {
    draw::DrawList list;
    frame(list);
    return list;
}

void Session::frame(draw::DrawList& out) const {
    const wall::WallSettings& wanted = supply_.settings();
    if (supply_.shown() == nullptr) {
        out = waitingPicture(wanted, loading(), content_.config().motion.reduced);
        if (stuck()) addTrouble(out, sheets_.trouble(), *content_.files(), wanted, supply_.fonts());
        return;
    }
    show::View shown = view();
    // A wall laid out for another size is shown for a moment only.
    if (!shown.blank() && loading() && supply_.shown()->settings().viewport != wanted.viewport) {
        out = waitingPicture(wanted, loading(), content_.config().motion.reduced);
        return;
    }
    if (!animated(shown)) shown.dwellProgress = stepped(shown.dwellProgress);
    // The day is today's, or a fixed date, whatever year is shown; the hour is the clock's.
    const content::CivilTime time{content_.today(clock_.civil().date), clock_.civil().hour,
                                  clock_.civil().minute};
    const explore::ExploreContext context = exploring();
    scene::FrameInput input{now(), time, supply_.shown()->config().motion.reduced};
    input.world = context.world;
    input.quiet = sheets_.helpShown();
    input.images = images_;
    input.dimming = explorer_.dimming();
    input.chosen = explorer_.chosen(context);
    if (shown.exploring) input.visible = explorer_.visible(context);
    scene::buildFrame(supply_.shown()->sceneSet(), supply_.shown()->theme(), shown, input, out);
    if (shown.blank()) return;
    const scene::SceneSet& sceneSet = supply_.shown()->sceneSet();
    const scene::Theme& theme = supply_.shown()->theme();
    if (const auto pressed = explorer_.pressed()) scene::paintPressed(out, sceneSet, theme, shown, *pressed);
    scene::paintPanels(out, sceneSet, theme, explorer_.panels(context));
    greet(out, shown, context);
    scene::paintOverlays(out, sceneSet, theme, overlays(shown));
}

/// Paints the strip of gestures above the bar, or where the bar will be.
void Session::greet(draw::DrawList& out, const show::View& shown,
                    const explore::ExploreContext& context) const {
    const float appear = welcome_.strip(now(), context.atOnce());
    if (appear <= 0) return;
    const layout::Canvas& canvas = supply_.shown()->sceneSet().canvas();
    float bottom = canvas.viewport.y - canvas.px(usualBar);
    if (shown.exploring) bottom = std::min(bottom, explorer_.visible(context).bottom());
    const base::Vec2 corner{canvas.px(layout::token::margin), bottom - canvas.px(20)};
    scene::paintGestureStrip(out, supply_.shown()->sceneSet(), supply_.shown()->theme(), corner, appear);
}

motion::Timestamp Session::nextFrame(motion::Duration frameInterval) const {
    const motion::Timestamp now = clock_.steady();
    if (supply_.due() && content_.usable()) return now;
    if (stuck() && !supply_.awaitedSince()) return now + clock_.untilNextMinute();
    if (supply_.shown() == nullptr)
        return loading() || !supply_.awaitedSince() ? now + frameInterval
                                                    : *supply_.awaitedSince() + WallSupply::loadingDelay;
    const show::View shown = view();
    // The clock on screen changes with the minute.
    motion::Timestamp next = now + clock_.untilNextMinute();
    const auto sooner = [&next, now](motion::Timestamp t) { next = std::min(next, std::max(t, now)); };
    if (animated(shown)) {
        const auto still =
            moves(shown) ? std::nullopt : scene::untilFrameChanges(supply_.shown()->sceneSet(), shown, now);
        if (!still) return now + frameInterval;
        sooner(now + std::max(*still, frameInterval));
    }
    if (const auto change = show_->nextChange(now)) sooner(*change <= now ? now + frameInterval : *change);
    if (const auto hands = hands_.nextChange()) sooner(*hands);
    if (const auto end = choicesEnd()) sooner(*end);
    if (const auto released = kiosk_.at()) sooner(*released);
    if (const auto strip = welcome_.nextChange(now, supply_.shown()->config().motion.reduced)) sooner(*strip);
    if (const auto toast = sheets_.toastEnds(now)) sooner(*toast);
    if (supply_.awaitedSince() && !loading()) sooner(*supply_.awaitedSince() + WallSupply::loadingDelay);
    if (shown.state == show::State::attract && shown.index < supply_.shown()->round().size()) {
        sooner(now + untilNextStep(supply_.shown()->round()[shown.index].dwell, shown.dwellProgress));
    }
    return next;
}

/// Whether something is on its way, so that every frame is another one.
bool Session::moves(const show::View& view) const {
    if (view.blank()) return false;
    const bool reduced = supply_.shown()->config().motion.reduced;
    if (loading() && !reduced) return true;
    if (explorer_.moving(now()) || welcome_.moving(now(), reduced)) return true;
    if (images_ && !reduced && fades(*images_, view, now())) return true;
    const auto change = show_->nextChange(now());
    return change && *change <= now();
}

bool Session::animated(const show::View& view) const {
    if (view.blank()) return false;
    return moves(view) ||
           scene::isAnimated(supply_.shown()->sceneSet(), view, supply_.shown()->config().motion.reduced);
}

SheetsContext Session::sheetsContext() const {
    return {*supply_.shown(), *content_.files(), hands_.keymap(), clock_.civil(), now()};
}

scene::Overlays Session::overlays(const show::View& shown) const {
    scene::Overlays out = sheets_.overlays(sheetsContext());
    if (shown.exploring) out.foot = supply_.settings().viewport.y - explorer_.visible(exploring()).bottom();
    out.loading = loading();
    return out;
}

}  // namespace fukan::session
