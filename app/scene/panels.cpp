#include "scene/panels.hpp"

#include <algorithm>
#include <cmath>

#include "layout/panels/panel_scale.hpp"
#include "scene/paint_panel.hpp"
#include "show/limits.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;
using base::Rect;
using base::Vec2;

constexpr float pi = 3.14159265f;

// The label of the seconds that are left is chosen by the share of the countdown.
static_assert(show::limits::idleWarning == std::chrono::seconds(layout::Countdown::mostSeconds));

class PanelPainter {
public:
    PanelPainter(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, const PanelState& state)
        : pen_(list, theme.panel),
          view_(list.viewport),
          palette_{theme, sceneSet.board(), layout::panelScale(sceneSet.canvas()).unit, state.pressed,
                   state.focused},
          state_(state) {}

    void bar() {
        const BarState& bar = state_.bar;
        if (bar.bar == nullptr || bar.appear <= 0) return;
        const float below = view_.y - bar.bar->panel.rect.y;
        begin(bar.bar->panel, bar.appear, {0, below * (1 - bar.appear)});
        paintPanelGround(pen_, palette_, bar.bar->panel);
        yearLine(bar.bar->years);
        paintPanelContent(pen_, palette_, bar.bar->panel.still);
        if (bar.ringShare) countdown(bar.bar->countdown, *bar.ringShare);
        if (bar.held) pause(bar.bar->pause);
        outline(bar.bar->panel);
        end(bar.bar->panel);
    }

    void chip() {
        const ChipState& chip = state_.chip;
        if (chip.chip == nullptr || chip.appear <= 0) return;
        begin(*chip.chip, chip.appear, {0, px(14) * (1 - chip.appear)});
        paintPanelGround(pen_, palette_, *chip.chip);
        paintPanelContent(pen_, palette_, chip.chip->still);
        outline(*chip.chip);
        end(*chip.chip);
    }

    void card() {
        const CardState& card = state_.card;
        if (card.card == nullptr || card.appear <= 0) return;
        const layout::Panel& panel = card.card->panel;
        const float away = px(48) * (1 - card.appear);
        begin(panel, card.appear, card.card->sheet ? Vec2{0, away + card.drag} : Vec2{away, card.drag});
        scrolled(panel, card.scroll);
        end(panel);
    }

    void index() {
        const IndexState& index = state_.index;
        if (index.sheet == nullptr || index.appear <= 0) return;
        draw::Box veil;
        veil.rect = {0, 0, view_.x, view_.y};
        veil.fillFrom = veil.fillTo =
            faded(base::rgb(0x000000), (palette_.theme.light ? 0.35f : 0.55f) * index.appear);
        pen_.box(Id::of("veil"), veil);
        begin(*index.sheet, index.appear, {0, px(36) * (1 - index.appear)});
        scrolled(*index.sheet, index.scroll);
        end(*index.sheet);
    }

    void menu() {
        const MenuState& menu = state_.menu;
        if (menu.menu == nullptr || menu.appear <= 0) return;
        begin(*menu.menu, menu.appear, {0, px(14) * (1 - menu.appear)});
        paintPanelGround(pen_, palette_, *menu.menu);
        paintPanelContent(pen_, palette_, menu.menu->still);
        outline(*menu.menu);
        end(*menu.menu);
    }

    void sheet(const layout::Panel& panel, float scroll) { scrolled(panel, scroll); }

private:
    float px(float tokenPixels) const { return tokenPixels * palette_.unit; }

    /// A moving panel is drawn as one group: its parts do not show through each other while it fades.
    void begin(const layout::Panel& panel, float appear, Vec2 offset) {
        moving_ = appear < 1 || offset != Vec2{};
        if (!moving_) return;
        const Rect reach = base::intersection(panel.rect.grown(px(60)), {0, 0, view_.x, view_.y});
        pen_.beginGroup(panel.id, {reach, std::clamp(appear, 0.0f, 1.0f), 1, reach.center(), offset});
    }

    void end(const layout::Panel& panel) {
        if (moving_) pen_.endGroup(panel.id);
    }

    void scrolled(const layout::Panel& panel, float scroll) {
        // Whole pixels: letters do not shimmer while they are scrolled.
        const float by = std::round(std::clamp(scroll, 0.0f, panel.mostScroll()));
        paintPanelGround(pen_, palette_, panel);
        paintPanelContent(pen_, palette_, panel.still);
        pen_.pushClip(panel.id.child("window"), panel.window);
        motion::Camera camera = motion::home(view_);
        camera.center.y += by;
        pen_.setCamera(camera);
        paintPanelContent(pen_, palette_, panel.moving);
        pen_.clearCamera();
        pen_.popClip(panel.id.child("window"));
        edges(panel, by);
        thumb(panel, by);
        outline(panel);
    }

    /// Content that is cut off by the window's edge fades out there, which shows that there is more.
    void edges(const layout::Panel& panel, float scroll) {
        const base::Color full = palette_.theme.panel;
        draw::Box fade;
        fade.vertical = true;
        const Rect& window = panel.window;
        if (scroll > 0) {
            fade.rect = {window.x, window.y, window.w, px(20)};
            fade.fillFrom = full;
            fade.fillTo = faded(full, 0);
            pen_.box(panel.id.child("above"), fade);
        }
        if (panel.mostScroll() - scroll > 1) {
            // High enough for the panel's own corners.
            const float height = std::max(px(48), 2 * panel.radius);
            fade.rect = {window.x, window.bottom() - height, window.w, height};
            fade.radius = panel.radius;
            fade.fillFrom = faded(full, 0);
            fade.fillTo = full;
            pen_.box(panel.id.child("below"), fade);
        }
    }

    /// The thumb of a scrollbar.
    void thumb(const layout::Panel& panel, float scroll) {
        if (panel.mostScroll() <= 1) return;
        const Rect way = panel.window.grown(0, -px(16));
        const float height = std::max(px(40), way.h * panel.window.h / panel.contentHeight);
        const float y = way.y + (way.h - height) * scroll / panel.mostScroll();
        draw::Box box;
        box.rect = {way.right() - px(12), y, px(5), height};
        box.radius = px(2.5f);
        box.fillFrom = box.fillTo = faded(palette_.theme.muted, 0.55f);
        pen_.box(panel.id.child("thumb"), box);
    }

    void outline(const layout::Panel& panel) {
        draw::Box edge;
        edge.fillFrom = edge.fillTo = nothing;
        edge.rect = panel.rect;
        edge.radius = panel.radius;
        edge.outline = std::max(1.0f, px(1.5f));
        edge.outlineColor = faded(palette_.theme.muted, 0.5f);
        pen_.box(panel.id.child("edge"), edge);
    }

    /// The plan's own years on a full line, those around them on a dashed one.
    void yearLine(const layout::YearLine& years) {
        const base::Color color = faded(palette_.theme.muted, 0.7f);
        const float width = std::max(1.5f, px(2.5f));
        const auto stretch = [&](const char* name, float from, float to, float dash) {
            if (to > from) pen_.line(Id::of(name), {{from, years.y}, {to, years.y}, width, dash, color});
        };
        stretch("bar.before", years.from, years.planFrom, px(5));
        stretch("bar.plan", years.planFrom, years.planTo, 0);
        stretch("bar.after", years.planTo, years.to, px(5));
    }

    /// The countdown: a ring about the home button that empties from its end, and the seconds in it.
    void countdown(const layout::Countdown& countdown, float share) {
        const Theme& theme = palette_.theme;
        const Id id = Id::of("bar.countdown");
        draw::Box disc;
        disc.rect = countdown.face.grown(px(6) + countdown.stroke / 2);
        disc.radius = disc.rect.h / 2;
        disc.fillFrom = disc.fillTo = raised(theme, 0.07f);
        disc.outline = countdown.stroke;
        disc.outlineColor = raised(theme, 0.2f);
        pen_.box(id.child("track"), disc);
        arc(id, countdown, share * 2 * pi);
        paintIcon(pen_, id.child("home"), layout::Icon::home, countdown.icon, theme.text);
        const auto most = static_cast<float>(countdown.seconds.size());
        const auto left = static_cast<std::size_t>(std::clamp(std::ceil(share * most), 1.0f, most));
        pen_.label(countdown.seconds[left - 1], theme.text, theme.text);
    }

    /// Clockwise from the top.
    void arc(Id id, const layout::Countdown& countdown, float angle) {
        constexpr int parts = 40;
        constexpr float overlap = 0.02f;  // radians: no seams between the strokes
        const auto at = [&](float a) {
            return countdown.center + Vec2{std::sin(a), -std::cos(a)} * countdown.radius;
        };
        for (int i = 0; i < parts; ++i) {
            const float from = static_cast<float>(i) * 2 * pi / parts;
            if (from >= angle) return;
            const float to = std::min(from + 2 * pi / parts + overlap, angle);
            pen_.line(id.child("arc", static_cast<std::uint64_t>(i)),
                      {at(from), at(to), countdown.stroke, 0, palette_.theme.now});
        }
    }

    void pause(const Rect& badge) {
        const Theme& theme = palette_.theme;
        draw::Box disc;
        disc.rect = badge;
        disc.radius = badge.h / 2;
        disc.fillFrom = disc.fillTo = theme.text;
        pen_.box(Id::of("bar.pause"), disc);
        paintIcon(pen_, Id::of("bar.pause"), layout::Icon::pause, badge.grown(-badge.h * 0.22f), theme.panel);
    }

    Pen pen_;
    Vec2 view_;
    PanelPalette palette_;
    const PanelState& state_;
    bool moving_ = false;
};

}  // namespace

void paintSheet(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme,
                const layout::Panel& sheet, float scroll) {
    PanelPainter(list, sceneSet, theme, {}).sheet(sheet, scroll);
}

void paintPanels(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme,
                 const PanelState& state) {
    PanelPainter painter(list, sceneSet, theme, state);
    painter.bar();
    painter.chip();
    painter.card();
    painter.index();
    painter.menu();
}

}  // namespace fukan::scene
