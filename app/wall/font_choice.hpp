#pragma once
// Which fonts a wall is measured and drawn with.

#include "files/content_files.hpp"
#include "fonts/font_set.hpp"

namespace fukan::wall {

/// The configuration's fonts, with font files found beside the config.
fonts::FontChoice fontChoice(const files::ContentFiles& files);

}  // namespace fukan::wall
