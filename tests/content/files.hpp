#pragma once
// The boards of assets/, and boards written in a test.

#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>

#include "content/board_loader.hpp"

namespace fukan::test {

inline std::optional<std::string> readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

inline std::string sourcePath(const std::string& path) { return std::string(FUKAN_SOURCE_DIR) + "/" + path; }

/// One of the bundled boards, or of those in tests/boards.
inline content::LoadedBoard loadAsset(const std::string& board) {
    const std::string bundled = sourcePath("assets/" + board);
    const std::string folder =
        readFile(bundled + "/board.toml") ? bundled : sourcePath("tests/boards/" + board);
    return content::loadBoard([&](const std::string& name) -> base::Result<std::string> {
        auto bytes = readFile(folder + "/" + name);
        if (!bytes) return base::Error{"No such file or directory"};
        return *bytes;
    });
}

using Files = std::map<std::string, std::string>;

inline content::LoadedBoard loadFiles(const Files& files) {
    return content::loadBoard([&](const std::string& name) -> base::Result<std::string> {
        const auto found = files.find(name);
        if (found == files.end()) return base::Error{"No such file or directory"};
        return found->second;
    });
}

/// Every diagnostic on a line of its own.
inline std::string listed(const base::Diagnostics& diagnostics) {
    std::string lines;
    for (const auto& diagnostic : diagnostics) lines += diagnostic.format() + "\n";
    return lines;
}

}  // namespace fukan::test
