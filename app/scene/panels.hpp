#pragma once
// The panels of the exploring state, above the scene that is in the list.

#include <optional>

#include "draw/draw_list.hpp"
#include "layout/panels/bottom_bar.hpp"
#include "layout/panels/card.hpp"
#include "layout/panels/panel.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

/// `appear`: 0 gone … 1 all there, already eased. `scroll`: pixels, 0 … Panel::mostScroll().
struct CardState {
    const layout::Card* card = nullptr;
    float appear = 1;
    float scroll = 0;
    float drag = 0;  ///< how far a finger has pulled it down, pixels
};

struct BarState {
    const layout::BottomBar* bar = nullptr;
    float appear = 1;
    std::optional<float> ringShare;  ///< what is left of the countdown, 1 … 0; none before it
    bool held = false;               ///< the show is held: there is no countdown
};

/// The filter's chip, above the bar.
struct ChipState {
    const layout::Panel* chip = nullptr;
    float appear = 1;
};

struct MenuState {
    const layout::Panel* menu = nullptr;
    float appear = 1;
};

struct IndexState {
    const layout::Panel* sheet = nullptr;
    float appear = 1;
    float scroll = 0;
};

/// The caller lays out and owns what the pointers refer to, which must live until `paintPanels` returns; a
/// null pointer means that the panel is closed.
struct PanelState {
    CardState card;
    BarState bar;
    ChipState chip;
    MenuState menu;
    IndexState index;
    std::optional<base::Id> pressed;  ///< the control under a finger
    std::optional<base::Id> focused;  ///< the control that has the keyboard focus
};

/// A panel by itself, with a thumb where it scrolls.
void paintSheet(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme,
                const layout::Panel& sheet, float scroll);

/// From the lowest up: bar, filter, card, a veil with the index on it, menu. Drawn without a camera.
void paintPanels(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, const PanelState& state);

}  // namespace fukan::scene
