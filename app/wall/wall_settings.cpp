#include "wall/wall_settings.hpp"

#include "layout/legibility.hpp"

namespace fukan::wall {

WallSettings startingSettings(const files::Overrides& overrides, const content::Config& config,
                              base::Vec2 viewport, layout::Legibility legibility, content::Date today) {
    return {viewport,
            legibility,
            overrides.language.value_or(config.language),
            overrides.theme.value_or(config.theme),
            files::dataDate(overrides, config.time, today),
            config.touch.invite == content::InviteChoice::on};
}

WallSettings pictureSettings(const files::Overrides& overrides, const content::Config& config,
                             base::PixelSize size, content::Date today) {
    const base::Vec2 viewport = base::toVec2(size);
    return startingSettings(overrides, config, viewport, layout::legibilityOf(config.legibility, viewport),
                            today);
}

}  // namespace fukan::wall
