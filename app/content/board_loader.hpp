#pragma once
// From the bytes of a board's files to a checked board.

#include <functional>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "content/board.hpp"

namespace fukan::content {

/// The file that names the others.
inline constexpr const char* boardFile = "board.toml";

/// The bytes of a file, by its name relative to the board's folder ("roadmap-after.toml", with `/`
/// between folders); none when it cannot be read. Never asked for an absolute path or for "..".
using ReadFile = std::function<std::optional<std::string>(const std::string& name)>;

struct LoadedBoard {
    std::optional<Board> board;     ///< only when there are no errors
    base::Diagnostics diagnostics;  ///< errors and warnings of all the files, each file's in its order
};

/// `folder` comes before the names of files in diagnostics ("assets/sample"); may be empty.
LoadedBoard loadBoard(const ReadFile& readFile, const std::string& folder = {});

}  // namespace fukan::content
