#pragma once
// From the bytes of a config file to a checked config.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/board.hpp"
#include "content/config.hpp"
#include "content/position.hpp"

namespace fukan::content {

struct LoadedConfig {
    std::optional<Config> config;   ///< only when there are no errors
    base::Diagnostics diagnostics;  ///< in the order of the file

    std::string file;  ///< as given to loadConfig
    /// [keys] as far as it can be read, also when there is no config: what is wrong with a chord is told
    /// together with everything else.
    std::map<std::string, std::vector<std::string>> keys;
    /// Where the values of [keys] ("keys.hold") and the entries of the playlist ("playlist[1]" for the
    /// first) stand: whoever checks them later can still name the line.
    std::map<std::string, Position> positions;

    /// The same problem with the file's name and the line of its key, as far as they are known.
    base::Diagnostic located(base::Diagnostic problem) const;
};

/// `file`: what diagnostics call it.
LoadedConfig loadConfig(const std::string& file, std::string_view bytes);

/// What of the playlist the board cannot show: revisions that it does not have, or that lack the scene.
/// Nothing when there is no config.
base::Diagnostics checkAgainstBoard(const LoadedConfig& loaded, const Board& board);

}  // namespace fukan::content
