#pragma once
// Reads the files of a board into a checked board.

#include <functional>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "content/board.hpp"
#include "content/placed_text.hpp"

namespace fukan::content {

/// The file that names the board's other files.
inline constexpr const char* boardFile = "board.toml";

/// Returns the bytes of a file, by its name relative to the board's folder ("roadmap-after.toml", with
/// `/` between folders), or why it cannot be read, in the system's words ("Permission denied"). Never called
/// with an absolute path or with "..".
using ReadFile = std::function<base::Result<std::string>(const std::string& name)>;

struct LoadedBoard {
    std::optional<Board> board;     ///< only when there are no errors
    base::Diagnostics diagnostics;  ///< errors and warnings of all files: file by file, each in file order.
                                    ///< Of a file that several revisions share, each is there once.
    std::string unread;             ///< why board.toml itself cannot be read; empty: it was read
};

/// `folder` is put before the names of files in diagnostics ("assets/sample"); may be empty. `texts`, if any,
/// gets the board's texts, in the order in which they were read; those of a shared file come once for each
/// revision.
LoadedBoard loadBoard(const ReadFile& readFile, const std::string& folder = {}, PlacedTexts* texts = nullptr);

}  // namespace fukan::content
