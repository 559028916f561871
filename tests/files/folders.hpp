#pragma once
// Folders with boards and configs that a test may break.

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "content/files.hpp"
#include "files/content_files.hpp"
#include "fonts/font_set.hpp"

namespace fukan::test {

/// A folder of its own that goes with the object: board/ a copy of a bundled board, fukan.toml a config.
class WallFolder {
public:
    explicit WallFolder(const std::string& board, const std::string& config = {}) {
        std::string name = (std::filesystem::temp_directory_path() / "fukan-test-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
        std::filesystem::copy(sourcePath("assets/" + board), path_ / "board");
        write("fukan.toml", "board = \"board\"\n" + config);
    }
    ~WallFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    WallFolder(const WallFolder&) = delete;
    WallFolder& operator=(const WallFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }
    void append(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary | std::ios::app) << bytes;
    }
    files::Overrides overrides() const {
        files::Overrides overrides;
        overrides.config = (path_ / "fukan.toml").string();
        return overrides;
    }
    std::shared_ptr<const files::ContentFiles> read() const {
        return std::make_shared<const files::ContentFiles>(files::readContent(overrides()));
    }

private:
    std::filesystem::path path_;
};

/// Opened once: the font files are large.
inline std::shared_ptr<fonts::FontSet> fonts() {
    static const std::shared_ptr<fonts::FontSet> opened = [] {
        auto result = fonts::FontSet::open({});
        return result ? *result : nullptr;
    }();
    REQUIRE(opened);
    return opened;
}

}  // namespace fukan::test
