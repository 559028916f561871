#include "layout/panels/menu.hpp"

#include <algorithm>
#include <string>

#include "layout/panels/bottom_bar.hpp"
#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/panel_type.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using base::Id;
using base::Rect;
using content::Language;

constexpr float outOfReach = 0.2f;  // of the height, at the top
constexpr float margin = 16;
constexpr float pad = 14;
constexpr float gap = 10;
constexpr float wordSize = 19;

struct Tile {
    Icon icon = Icon::none;
    text::RichText words;
    Action action = Action::none;
    int value = 0;
};

Language following(Language language) {
    switch (language) {
        case Language::ja:
            return Language::en;
        case Language::en:
            return Language::both;
        case Language::both:
            return Language::ja;
    }
    return Language::ja;
}

std::vector<std::vector<Tile>> tilesOf(const MenuInput& in, const PanelType& type) {
    const content::Edition& edition = in.edition;
    const auto bold = [](const std::string& words) {
        return text::RichText{{words, text::Role::body, text::Weight::bold}};
    };
    std::vector<Tile> upper{{Icon::home, bold(phrases::home(edition.language)), Action::home, 0},
                            {Icon::index, bold(phrases::index(edition.language)), Action::index, 0}};
    if (edition.board.revisions.size() > 1) {
        const std::size_t other = (edition.revision + 1) % edition.board.revisions.size();
        const content::LocalText& label = edition.board.revisions[other].label;
        upper.push_back({Icon::revision, type.words(label, edition.language, text::Weight::bold),
                         Action::showRevision, static_cast<int>(other)});
    }
    if (isBilingual(edition.board)) {
        const Language next = following(edition.language);
        upper.push_back({Icon::language, bold(phrases::languageName(next, edition.language)),
                         Action::language, static_cast<int>(next)});
    }
    const Tile theme{Icon::theme, bold(phrases::theme(!in.lightTheme, edition.language)), Action::theme, 0};
    if (!edition.shown().roadmap) return {std::move(upper), {theme}};
    const auto year = [&](int number) {
        return bold(phrases::year(edition.board, number, edition.language));
    };
    std::vector<Tile> lower{
        {Icon::previous, year(edition.fiscalYear - 1), Action::year, edition.fiscalYear - 1},
        {Icon::today, bold(phrases::thisYear(edition.board, edition.language)), Action::yearToday, in.today},
        {Icon::next, year(edition.fiscalYear + 1), Action::year, edition.fiscalYear + 1},
        theme};
    return {std::move(upper), std::move(lower)};
}

/// Above the finger if that is within reach, else below; moved sideways into the viewport.
Rect placed(base::Vec2 size, base::Vec2 finger, const Canvas& canvas, const PanelScale& scale) {
    const float edge = scale.px(margin);
    const float away = scale.px(44);  // half a fingertip, and some air
    const base::Vec2 view = canvas.viewport;
    const float highest = view.y * outOfReach + edge;
    float y = finger.y - away - size.y;
    if (y < highest) y = std::max(finger.y + away, highest);
    y = std::min(y, view.y - edge - size.y);
    const float x = std::clamp(finger.x - size.x / 2, edge, std::max(edge, view.x - edge - size.x));
    return {x, y, size.x, size.y};
}

Button tileButton(Id id, const Rect& rect, const Tile& tile, const PanelType& type) {
    const PanelScale& scale = type.scale();
    Button button;
    button.control = {id, rect, tile.action, tile.value};
    button.face = rect;
    button.radius = scale.px(14);
    button.icon = tile.icon;
    const float icon = scale.px(32);
    button.iconRect = {rect.center().x - icon / 2, rect.y + scale.px(16), icon, icon};
    const float top = button.iconRect.bottom() + scale.px(4);
    const Rect room{rect.x + scale.px(8), top, rect.w - scale.px(16), rect.bottom() - scale.px(5) - top};
    button.label = type.fitted(id, room, tile.words, wordSize, AlignX::center, 2);
    return button;
}

}  // namespace

Panel layoutMenu(const MenuInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    const PanelType type(panelScale(canvas), measurer);
    const PanelScale& scale = type.scale();
    const auto rows = tilesOf(input, type);
    const float tileHeight = std::max(scale.target, scale.px(104));
    const float width = std::min(std::max(scale.px(148), scale.target) * 4 + scale.px(gap) * 3,
                                 canvas.viewport.x - 2 * scale.px(margin + pad));
    const base::Vec2 size{width + 2 * scale.px(pad), 2 * tileHeight + scale.px(gap + 2 * pad)};

    Panel menu;
    menu.id = Id::of("menu");
    menu.rect = placed(size, input.finger, canvas, scale);
    menu.radius = scale.px(24);
    float y = menu.rect.y + scale.px(pad);
    for (const auto& row : rows) {
        const auto count = static_cast<float>(row.size());
        const float each = (width - scale.px(gap) * (count - 1)) / count;
        float x = menu.rect.x + scale.px(pad);
        for (const Tile& tile : row) {
            const Id id = menu.id.child("action", menu.still.buttons.size());
            menu.still.buttons.push_back(tileButton(id, {x, y, each, tileHeight}, tile, type));
            x += each + scale.px(gap);
        }
        y += tileHeight + scale.px(gap);
    }
    menu.collectControls();
    return menu;
}

}  // namespace fukan::layout
