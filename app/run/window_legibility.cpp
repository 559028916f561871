#include "run/window_legibility.hpp"

#include "layout/legibility.hpp"

namespace fukan::run {

layout::Legibility windowLegibility(const content::LegibilityConfig& config,
                                    const platform::ExpectedWindow& window) {
    const bool known = window.fullscreen && window.monitorMillimetres;
    return layout::legibilityOf(config, base::toVec2(window.size), known ? window.monitorMillimetres->x : 0);
}

}  // namespace fukan::run
