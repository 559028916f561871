#pragma once
// Reads the config and the board from the disk.

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "content/board.hpp"
#include "content/config_loader.hpp"
#include "content/history_board.hpp"
#include "files/overrides.hpp"
#include "platform/file_stamp.hpp"

namespace fukan::files {

struct ContentFiles {
    std::filesystem::path configFile;  ///< empty: there is none, and the defaults are used
    std::filesystem::path boardFolder;
    content::LoadedConfig config;
    std::optional<content::Board> board;   ///< only when there are no errors
    base::Diagnostics diagnostics;         ///< of the config and the board
    std::vector<platform::SeenFile> read;  ///< every file that was read, for `FileWatch`
    std::map<std::string, base::Vec2>
        imageSizes;  ///< sizes of the playlist's pictures, pixels; (0, 0): unreadable

    /// For each entry of the playlist its history (scene = "history"); null: it asks for none, there is none,
    /// or it has not been read yet. Empty: no entry asks for one, or nothing can wait for git. See
    /// PlaylistHistories.
    std::vector<std::shared_ptr<const content::HistoryBoard>> histories;

    bool usable() const { return config.config && board; }

    /// The path of a file that the config names relative to itself.
    std::filesystem::path beside(const std::string& name) const;
};

/// The configuration alone, with its diagnostics, and where the board is.
ContentFiles readConfig(const Overrides& overrides);

/// As `broken`, with every setting at its default, so that its mistakes can be shown. It has no board.
ContentFiles withDefaults(ContentFiles broken);

/// Reads and checks config and board. With --board the config's own board is not read. `stop` is called
/// before each file; once it returns true, files count as missing, and the result must not be used. `texts`,
/// if any, gets all that is written to be shown.
ContentFiles readContent(const Overrides& overrides, const std::function<bool()>& stop = {},
                         content::PlacedTexts* texts = nullptr);

}  // namespace fukan::files
