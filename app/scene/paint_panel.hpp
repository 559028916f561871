#pragma once
// The painters of a panel's parts. Used by panels.cpp only.

#include <optional>

#include "layout/panels/panel.hpp"
#include "scene/pen.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

/// What every painter of panels needs.
struct PanelPalette {
    const Theme& theme;
    const content::Board& board;
    float unit = 1;  ///< pixels per token pixel, of a panel
    std::optional<base::Id> pressed;
    std::optional<base::Id> focused;

    int numberOf(std::size_t domain) const { return board.domains[domain].number; }
};

/// The fill of a box that is an outline alone.
inline constexpr base::Color nothing{0, 0, 0, 0};

/// A colour that lies on a panel: the panel's own, moved toward the text by `amount`, 0 … 1.
base::Color raised(const Theme& theme, float amount);
/// A hue as ink, with enough contrast for body text on `ground`.
base::Color inkOn(const Theme& theme, int number, base::Color ground);
/// A panel tinted with a hue, `strength` 0 … 1, reduced until text in every tone but muted is legible on it.
base::Color panelTint(const Theme& theme, int number, float strength);

void paintPanelGround(Pen& pen, const PanelPalette& palette, const layout::Panel& panel);
void paintPanelContent(Pen& pen, const PanelPalette& palette, const layout::PanelContent& content);
void paintButton(Pen& pen, const PanelPalette& palette, const layout::Button& button);
void paintSmallMap(Pen& pen, const PanelPalette& palette, const layout::SmallMap& map);
void paintIcon(Pen& pen, base::Id id, layout::Icon icon, const base::Rect& square, base::Color color);

}  // namespace fukan::scene
