#pragma once
// The settings that a wall's layout depends on, beside the content.

#include "base/geometry.hpp"
#include "content/config.hpp"
#include "files/overrides.hpp"
#include "layout/canvas.hpp"

namespace fukan::wall {

struct WallSettings {
    base::Vec2 viewport{1920, 1080};
    layout::Legibility legibility;
    content::Language language = content::Language::ja;
    content::ThemeChoice theme = content::ThemeChoice::dark;
    content::Date date;
    bool invite = false;  ///< the wall says that it can be touched
    int yearsMoved = 0;   ///< how many years `date` is away from today

    friend bool operator==(const WallSettings&, const WallSettings&) = default;
};

/// From the command line, else from the configuration.
WallSettings startingSettings(const files::Overrides& overrides, const content::Config& config,
                              base::Vec2 viewport, layout::Legibility legibility, content::Date today);

/// The same for pictures of `size` pixels, without a monitor.
WallSettings pictureSettings(const files::Overrides& overrides, const content::Config& config,
                             base::PixelSize size, content::Date today);

}  // namespace fukan::wall
