#include "layout/legibility.hpp"

#include <cmath>

namespace fukan::layout {

Legibility legibilityOf(const content::LegibilityConfig& config, base::Vec2 panel, float panelWidthMm) {
    constexpr float millimetresPerInch = 25.4f;
    Legibility out;
    out.viewingDistanceMm = static_cast<float>(config.viewingDistanceM * 1000);
    out.pixelPitchMm = config.panelDiagonalIn > 0 ? static_cast<float>(config.panelDiagonalIn) *
                                                        millimetresPerInch / std::hypot(panel.x, panel.y)
                                                  : panelWidthMm / panel.x;
    return out;
}

}  // namespace fukan::layout
