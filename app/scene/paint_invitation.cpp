#include "scene/paint_invitation.hpp"

#include <array>
#include <cmath>

#include "scene/dives.hpp"
#include "scene/icon_pen.hpp"
#include "scene/paint_panel.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;
using base::Rect;
using base::Vec2;

// Token pixels.
constexpr float ringFrom = 10;
constexpr float ringTo = 74;
constexpr float ringWidth = 5;
constexpr float handSide = 104;
constexpr float rimUnits = 1.1f;  // of the icon's grid

// The second ring of a ripple follows this much later, as a share of its time.
constexpr float ringsApart = 0.28f;

bool meets(const Rect& rect, const Rect& covered) { return !base::intersection(rect, covered).empty(); }

void paintPill(Pen& pen, const Palette& palette, const layout::Invitation& invitation) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const Id id = Id::of("invitation");
    draw::Box pill;
    pill.rect = invitation.pill;
    pill.radius = invitation.pill.h / 2;
    pill.fillFrom = pill.fillTo = theme.panel;
    pill.outline = std::max(1.0f, 1.5f * unit);
    pill.outlineColor = faded(theme.muted, 0.7f);
    pen.box(id, pill);
    paintIcon(pen, id, layout::Icon::hand, invitation.hand, theme.text);
    if (!invitation.words.block.runs.empty()) pen.label(invitation.words, theme.text, theme.text);
}

/// Two rings about `center`, one after the other; `progress`: 0 … 1 of both.
void paintRings(Pen& pen, const Palette& palette, Id id, Vec2 center, float progress) {
    const float unit = palette.sceneSet.canvas().unit;
    for (std::size_t i = 0; i < 2; ++i) {
        const float own = (progress - static_cast<float>(i) * ringsApart) / (1 - ringsApart);
        if (own <= 0 || own >= 1) continue;
        const float r = base::lerp(ringFrom, ringTo, own * (2 - own)) * unit;
        draw::Box ring;
        ring.rect = {center.x - r, center.y - r, 2 * r, 2 * r};
        ring.radius = r;
        ring.fillFrom = ring.fillTo = nothing;
        ring.outline = std::max(1.5f, base::lerp(ringWidth, 1, own) * unit);
        ring.outlineColor = faded(palette.theme.text, 0.9f * (1 - own * own));
        pen.box(id.child("ring", i), ring);
    }
}

/// The hand comes from the pill, as large as the pill's own, and grows on its way to the area.
void paintGhost(Pen& pen, const Palette& palette, const show::GhostHand& ghost, const Rect& from) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    if (ghost.ring) paintRings(pen, palette, Id::of("ghost"), ghost.pixel, *ghost.ring);
    const float side = base::lerp(from.w, handSide * unit, ghost.way) * (1 - 0.12f * ghost.press);
    const Vec2 start = from.origin() + fingertip * (from.w / 24);
    const Vec2 tip = base::lerp(start, ghost.pixel, ghost.way);
    // The tip stays where it presses; raised, the hand stands a little below it.
    const Vec2 raised = Vec2{2, 7} * (unit * ghost.way * (1 - ghost.press));
    const Vec2 corner = tip + raised - fingertip * (side / 24);
    const Rect square{corner.x, corner.y, side, side};
    IconPen rim(pen, Id::of("ghost").child("rim"), square, faded(theme.groundOuter, ghost.amount), rimUnits);
    hand(rim);
    IconPen inner(pen, Id::of("ghost").child("hand"), square, faded(theme.text, ghost.amount));
    hand(inner);
}

/// The pill is gone before a lifted bar's caption that takes its place comes.
float pillFade(const layout::Invitation& invitation, const LaidOutScene& scene, const show::View& view) {
    const TaskTag* tag = view.spotlight ? scene.tag(view.spotlight->stop) : nullptr;
    if (tag == nullptr || !meets(invitation.pill, tag->rect)) return 1;
    return std::max(0.0f, 1 - 2 * view.spotlight->amount);
}

}  // namespace

void paintInvitation(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const layout::Invitation* invitation = palette.sceneSet.invitation();
    if (invitation == nullptr || view.exploring) return;
    const float shown = pillFade(*invitation, scene, view);
    if (shown > 0) {
        pen.setFade(shown);
        paintPill(pen, palette, *invitation);
        pen.setFade(1);
    }
    if (view.ripple && !view.transition) {
        const auto at = ripplePoint(palette.sceneSet, scene, view.ripple->count);
        if (at) paintRings(pen, palette, Id::of("ripple"), *at, view.ripple->progress);
    }
    if (view.ghost) paintGhost(pen, palette, *view.ghost, invitation->hand);
}

void paintGestureStrip(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, Vec2 corner,
                       float appear) {
    const layout::Invitation* invitation = sceneSet.invitation();
    if (invitation == nullptr || appear <= 0) return;
    const float unit = sceneSet.canvas().unit;
    const Rect& strip = invitation->strip;
    // Whole pixels, so that the texts stay sharp.
    const Vec2 origin{std::round(corner.x), std::round(corner.y - strip.h)};
    Pen pen(list, theme.panel);
    pen.setCamera({list.viewport * 0.5f - origin, 1});
    pen.setFade(appear);
    draw::Box ground;
    ground.rect = strip;
    ground.radius = 18 * unit;
    ground.fillFrom = ground.fillTo = theme.panel;
    ground.outline = std::max(1.0f, 1.5f * unit);
    ground.outlineColor = faded(theme.muted, 0.6f);
    ground.shadow = 30 * unit;
    ground.shadowOffset = {0, 8 * unit};
    ground.shadowColor = faded(base::rgb(0x000000), theme.light ? 0.2f : 0.45f);
    pen.box(Id::of("gesture strip"), ground);
    for (std::size_t i = 0; i < invitation->hints.size(); ++i) {
        const layout::GestureHint& hint = invitation->hints[i];
        paintIcon(pen, Id::of("gesture hint").child("icon", i), hint.icon, hint.iconRect, theme.text);
        pen.label(hint.name, theme.text, theme.text);
        pen.label(hint.effect, theme.secondary, theme.secondary);
    }
}

}  // namespace fukan::scene
