#include "files/content_files.hpp"

#include <algorithm>
#include <cstdlib>

#include "content/board_loader.hpp"
#include "content/largest_file.hpp"
#include "files/image_files.hpp"
#include "input/keymap.hpp"
#include "platform/read_file.hpp"
#include "platform/socket_address.hpp"

namespace fukan::files {
namespace {

namespace fs = std::filesystem;

/// Where a config is looked for, in order: the user's own, the installed one, the one of the source tree.
std::vector<fs::path> configPlaces() {
    std::vector<fs::path> places;
    if (const char* home = std::getenv("XDG_CONFIG_HOME"); home != nullptr && *home != '\0') {
        places.push_back(fs::path(home) / "fukan/fukan.toml");
    } else if (const char* user = std::getenv("HOME"); user != nullptr && *user != '\0') {
        places.push_back(fs::path(user) / ".config/fukan/fukan.toml");
    }
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    if (!failed) places.push_back(program.parent_path().parent_path() / "share/fukan/config/fukan.toml");
    places.push_back(fs::path(FUKAN_SOURCE_DIR) / "config/fukan.toml");
    return places;
}

fs::path findConfig(const Overrides& overrides) {
    if (!overrides.config.empty()) return overrides.config;
    std::error_code failed;
    for (const fs::path& place : configPlaces()) {
        if (fs::is_regular_file(place, failed)) return place;
    }
    return {};
}

void complain(ContentFiles& files, const std::string& file, const std::string& message,
              const std::string& hint) {
    files.diagnostics.push_back({base::Severity::error, file, 0, 0, {}, message, hint});
}

void checkKeys(ContentFiles& files) {
    base::Diagnostics problems;
    const input::Keymap keymap(files.config.keys, problems);
    for (base::Diagnostic& problem : problems)
        files.diagnostics.push_back(files.config.located(std::move(problem)));
}

/// An address that is none is left out, as a chord is. Whether it can be listened at, the touch input tells.
void checkTuio(ContentFiles& files) {
    if (!files.config.config || files.config.config->touch.tuio.empty()) return;
    const auto address = platform::parseSocketAddress(files.config.config->touch.tuio);
    if (address) return;
    files.config.config->touch.tuio.clear();
    base::Diagnostic problem;
    problem.key = "touch.tuio";
    problem.message = address.error();
    files.diagnostics.push_back(files.config.located(std::move(problem)));
}

void inOrder(base::Diagnostics& ofOneFile) {
    std::stable_sort(ofOneFile.begin(), ofOneFile.end(),
                     [](const base::Diagnostic& a, const base::Diagnostic& b) { return a.line < b.line; });
}

void readConfigOf(ContentFiles& files, content::PlacedTexts* texts) {
    if (files.configFile.empty()) {
        files.config = content::loadConfig("built-in defaults", "");
        return;
    }
    files.read.push_back(platform::seeFile(files.configFile));
    const auto bytes = platform::readBytes(files.configFile, content::largestFile);
    if (!bytes) {
        complain(files, files.configFile.string(), "cannot be read: " + bytes.error(),
                 "name another file with --config");
        return;
    }
    files.config = content::loadConfig(files.configFile.string(), *bytes, texts);
    files.diagnostics = files.config.diagnostics;
    checkKeys(files);
    checkTuio(files);
    inOrder(files.diagnostics);
}

/// Their sizes are part of the layout, and their bytes are read when they are drawn.
void readImages(ContentFiles& files, const std::function<bool()>& stop) {
    for (const content::PlaylistEntry& entry : files.config.config->playlist) {
        if (entry.file.empty() || files.imageSizes.contains(entry.file)) continue;
        if (stop && stop()) return;
        files.read.push_back(platform::seeFile(files.beside(entry.file)));
        files.imageSizes[entry.file] = imageSize(files, entry.file);
    }
}

/// A board is named by its folder; the board.toml in it does as well.
fs::path folderOf(const fs::path& board) {
    std::error_code failed;
    if (board.filename() != content::boardFile || fs::is_directory(board, failed)) return board;
    return board.has_parent_path() ? board.parent_path() : fs::path(".");
}

/// Where the config's `board` is what is wrong, its line is: a file that is not there has none.
base::Diagnostic noBoard(const ContentFiles& files, const std::string& why) {
    base::Diagnostic problem;
    problem.key = "board";
    problem.message = (files.boardFolder / content::boardFile).string() + " cannot be read: " + why;
    problem.hint = "the folder with the board to show, relative to this file";
    return files.config.located(std::move(problem));
}

/// `named`: the folder stands in the config.
void readBoard(ContentFiles& files, bool named, const std::function<bool()>& stop,
               content::PlacedTexts* texts) {
    const auto readFile = [&](const std::string& name) -> base::Result<std::string> {
        if (stop && stop()) return base::Error{"it was not waited for"};
        const fs::path path = files.boardFolder / name;
        files.read.push_back(platform::seeFile(path));
        // One byte more than the loader accepts, so that the loader reports a file that is too large.
        return platform::readBytes(path, content::largestFile + 1);
    };
    content::LoadedBoard loaded = content::loadBoard(readFile, files.boardFolder.string(), texts);
    files.board = std::move(loaded.board);
    if (named && !loaded.unread.empty()) {
        files.diagnostics.push_back(noBoard(files, loaded.unread));
        return;
    }
    files.diagnostics.insert(files.diagnostics.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
}

ContentFiles readConfigAnd(const Overrides& overrides, content::PlacedTexts* texts) {
    ContentFiles files;
    files.configFile = findConfig(overrides);
    readConfigOf(files, texts);
    if (!overrides.board.empty()) {
        files.boardFolder = folderOf(overrides.board);
    } else if (files.config.config) {
        files.boardFolder = folderOf(files.beside(files.config.config->board).lexically_normal());
    }
    return files;
}

}  // namespace

fs::path ContentFiles::beside(const std::string& name) const { return configFile.parent_path() / name; }

ContentFiles readConfig(const Overrides& overrides) { return readConfigAnd(overrides, nullptr); }

ContentFiles withDefaults(ContentFiles broken) {
    broken.config.config = content::loadConfig("built-in defaults", "").config;
    // Which language is read before this wall, only its own config can tell.
    broken.config.config->language = content::Language::both;
    broken.board.reset();
    return broken;
}

ContentFiles readContent(const Overrides& overrides, const std::function<bool()>& stop,
                         content::PlacedTexts* texts) {
    if (stop) stop();
    ContentFiles files = readConfigAnd(overrides, texts);
    if (files.config.config) readImages(files, stop);
    if (overrides.board.empty() && !files.config.config) return files;
    readBoard(files, overrides.board.empty(), stop, texts);
    if (files.board) {
        const base::Diagnostics more = content::checkAgainstBoard(files.config, *files.board);
        files.diagnostics.insert(files.diagnostics.end(), more.begin(), more.end());
    }
    return files;
}

}  // namespace fukan::files
