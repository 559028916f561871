#pragma once
// Reads the bytes of a config file into a checked config.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/board.hpp"
#include "content/config.hpp"
#include "content/placed_text.hpp"
#include "content/position.hpp"

namespace fukan::content {

struct LoadedConfig {
    std::optional<Config> config;   ///< only when there are no errors
    base::Diagnostics diagnostics;  ///< in the order of the file

    std::string file;  ///< as given to loadConfig
    /// [keys] as far as it can be read, also when there is no config, so that what is wrong with a chord
    /// can be reported together with everything else.
    std::map<std::string, std::vector<std::string>> keys;
    /// The positions of all values ("board", "touch.tuio", "playlist[1].file", "keys.hold[2]") and of the
    /// playlist's entries
    /// ("playlist[1]" for the first), so that later checks can still name the line. Of a key that the file
    /// does not have there is none.
    std::map<std::string, Position> positions;

    /// `problem` with the file's name and the position of its key filled in, as far as they are known.
    base::Diagnostic located(base::Diagnostic problem) const;
};

/// `file`: what diagnostics call it. `texts`, if any, gets the texts that are shown: captions.
LoadedConfig loadConfig(const std::string& file, std::string_view bytes, PlacedTexts* texts = nullptr);

/// Errors for the playlist's entries that the board cannot show: their revision does not exist, or lacks
/// the scene. Empty when there is no config.
base::Diagnostics checkAgainstBoard(const LoadedConfig& loaded, const Board& board);

}  // namespace fukan::content
