#include "layout/panels/card_place.hpp"

#include <algorithm>
#include <utility>

#include "layout/panels/panel_phrases.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using text::Weight;

class PlaceMaker {
public:
    PlaceMaker(const CardPlace& place, const PanelType& type, CardColumn& column)
        : place_(place), type_(type), scale_(type.scale()), column_(column) {}

    void make() {
        std::vector<Button> ways;
        if (!place_.areas.empty()) ways.push_back(way(Action::showOnMap));
        if (place_.onRoadmap) ways.push_back(way(Action::showOnRoadmap));
        Rect room{column_.left(), column_.y(), column_.width(), 0};
        const float bottom = place_.areas.empty() ? room.y : addMap(room);
        column_.goTo(std::max(bottom, addWays(std::move(ways), room)));
    }

private:
    /// Leaves in `room` what is for the buttons; returns the map's bottom.
    float addMap(Rect& room) {
        const content::Landscape& landscape = *place_.edition.shown().landscape;
        const float gap = scale_.px(14);
        const float beside = room.w - gap - scale_.px(236);
        const bool fits = beside >= scale_.px(220);
        const float pad = scale_.px(12);
        const base::Vec2 most{fits ? beside : room.w, scale_.px(fits ? 210 : 240)};
        const base::Vec2 size = smallMapSize(landscape, most, pad);
        const Rect frame{room.x, room.y, fits ? size.x : room.w, size.y};
        column_.out().map = layoutSmallMap(place_.edition.board, landscape, place_.areas, frame, pad);
        if (fits) {
            room = {frame.right() + gap, room.y, room.right() - frame.right() - gap, size.y};
        } else {
            room.y = frame.bottom() + scale_.px(12);
        }
        return frame.bottom();
    }

    Button way(Action action) {
        Button button;
        if (!place_.domain) action = Action::showArea;
        const std::size_t target = place_.domain.value_or(place_.areas.empty() ? 0 : place_.areas.front());
        button.control = {column_.next("way"), {}, action, static_cast<int>(target)};
        button.icon = action == Action::showOnRoadmap ? Icon::roadmap : Icon::map;
        return button;
    }

    /// Adds the buttons one below the other; they share the room's height where that is more than they
    /// need. Returns their bottom.
    float addWays(std::vector<Button> ways, const Rect& room) {
        const float gap = scale_.px(10);
        const auto count = static_cast<float>(ways.size());
        const float share = count > 0 ? (room.h - gap * (count - 1)) / count : 0;
        const float height =
            std::max(std::min(share, scale_.px(104)), std::max(scale_.target, scale_.px(60)));
        float y = room.y;
        for (Button& button : ways) {
            const Rect rect{room.x, y, room.w, height};
            button.control.rect = button.face = rect;
            button.radius = scale_.px(14);
            const float icon = scale_.px(26);
            button.iconRect = {rect.x + scale_.px(16), rect.center().y - icon / 2, icon, icon};
            const float from = button.iconRect.right() + scale_.px(12);
            const bool map = button.control.action != Action::showOnRoadmap;
            const content::Language language = place_.edition.language;
            button.label =
                type_.fitted(button.control.id, {from, rect.y, rect.right() - scale_.px(10) - from, height},
                             type_.words(inEach(language, map ? phrases::showOnMap : phrases::showOnRoadmap),
                                         language, Weight::bold),
                             CardColumn::rowSize, AlignX::left, 2);
            column_.out().buttons.push_back(std::move(button));
            y = rect.bottom() + gap;
        }
        return ways.empty() ? room.y : y - gap;
    }

    const CardPlace& place_;
    const PanelType& type_;
    const PanelScale& scale_;
    CardColumn& column_;
};

}  // namespace

void addCardPlace(const CardPlace& place, const PanelType& type, CardColumn& column) {
    PlaceMaker(place, type, column).make();
}

}  // namespace fukan::layout
