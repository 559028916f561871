#pragma once
// The options of a running wall beside its configuration.

#include <optional>
#include <string>

#include "base/geometry.hpp"
#include "files/overrides.hpp"

namespace fukan::run {

struct RunOptions {
    files::Overrides overrides;
    std::optional<base::PixelSize> windowed;  ///< in a window of this size rather than full screen
    std::string record;                       ///< file to record the events into; empty: none
    std::string replay;                       ///< file of events to replay; empty: none
    std::string tuio;  ///< address to listen at for touches, instead of the configuration's touch panels
};

}  // namespace fukan::run
