#pragma once
// Config and board as they stand on the disk.

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
    std::filesystem::path configFile;  ///< empty when there is none and the defaults hold
    std::filesystem::path boardFolder;
    content::LoadedConfig config;
    std::optional<content::Board> board;      ///< only when there are no errors
    base::Diagnostics diagnostics;            ///< of both
    std::vector<std::filesystem::path> read;  ///< every file looked at, for whoever watches them
    std::int64_t begun = 0;                   ///< when the reading began, Unix nanoseconds

    bool usable() const { return config.config && board; }

    /// A file that the config names, found beside the config.
    std::filesystem::path beside(const std::string& name) const;
};

/// The configuration alone, with its diagnostics.
ContentFiles readConfig(const Overrides& overrides);

/// Reads and checks both. With --board the config's own board is not looked at. Once `stop` says so, files
/// are taken for missing, and what comes of it is of no use.
ContentFiles readContent(const Overrides& overrides, const std::function<bool()>& stop = {});

}  // namespace fukan::files
