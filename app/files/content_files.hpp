#pragma once
// Reads the config and the board from the disk.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/board.hpp"
#include "content/config_loader.hpp"
#include "files/overrides.hpp"

namespace fukan::files {

struct ContentFiles {
    std::filesystem::path configFile;  ///< empty: there is none, and the defaults are used
    std::filesystem::path boardFolder;
    content::LoadedConfig config;
    std::optional<content::Board> board;      ///< only when there are no errors
    base::Diagnostics diagnostics;            ///< of the config and the board
    std::vector<std::filesystem::path> read;  ///< every file looked at, for `FileWatch`
    std::int64_t begun = 0;                   ///< when the reading began, Unix nanoseconds

    bool usable() const { return config.config && board; }

    /// The path of a file that the config names relative to itself.
    std::filesystem::path beside(const std::string& name) const;
};

/// The configuration alone, with its diagnostics.
ContentFiles readConfig(const Overrides& overrides);

/// Reads and checks config and board. With --board the config's own board is not read. Once `stop`
/// returns true, files count as missing, and the result must not be used.
ContentFiles readContent(const Overrides& overrides, const std::function<bool()>& stop = {});

}  // namespace fukan::files
