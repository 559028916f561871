#include "architecture/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <initializer_list>
#include <map>
#include <set>
#include <span>
#include <sstream>

namespace fukan::architecture {
namespace {

using Names = std::set<std::string, std::less<>>;

// What a room may know of the machine that it runs on.
enum Machine : unsigned {
    nothing = 0,
    gl = 1,        // OpenGL, Dear ImGui
    windows = 2,   // GLFW, EGL, X11, Wayland, evdev
    fonts = 4,     // fontconfig, FreeType
    pictures = 8,  // stb
    files = 16,    // files, descriptors, sockets
    threads = 32,
    clocks = 64,
};

struct Room {
    Names uses;  // beside itself
    unsigned machine = nothing;
};

Names with(Names names, std::initializer_list<const char*> more) {
    names.insert(more.begin(), more.end());
    return names;
}

// From the ground up: a room uses only rooms above it in this table, and of these only the ones named.
// docs/architecture.md has the same table with what each is for.
std::map<std::string, Room, std::less<>> makeRooms() {
    const Names none;
    const Names toScene{"base", "motion", "content", "text", "layout", "draw", "input", "show", "scene"};
    const Names toWall = with(toScene, {"fonts", "pictures", "platform", "files", "wall"});
    const Names toSession = with(toWall, {"explore", "session"});
    const Names toRun = with(toSession, {"render", "record", "run"});
    return {
        {"base", {none}},
        {"motion", {{"base"}}},
        {"content", {{"base"}}},
        {"text", {{"base"}}},
        {"pictures", {{"base"}, pictures | files}},
        {"fonts", {{"base", "text"}, fonts | files | threads}},
        {"draw", {{"base", "text"}}},
        {"layout", {{"base", "content", "text"}}},
        {"layout/roadmap", {{"base", "content", "text", "layout"}}},
        {"layout/map", {{"base", "content", "text", "layout", "layout/roadmap"}}},
        {"layout/panels", {{"base", "content", "text", "layout", "layout/roadmap", "layout/map"}}},
        {"input", {{"base", "motion"}}},
        {"show", {{"base", "motion", "content", "input"}}},
        {"scene", {{"base", "motion", "content", "text", "layout", "draw", "show"}}},
        {"render", {{"base", "text", "draw", "fonts", "pictures"}, gl | fonts}},
        {"platform", {{"base", "motion", "input"}, gl | windows | files | threads | clocks}},
        {"files", {{"base", "motion", "content", "input", "pictures", "platform"}, files | threads | clocks}},
        {"wall", {with(toScene, {"platform", "files", "fonts"}), threads}},
        {"explore", {with(toScene, {"wall"})}},
        {"session", {with(toScene, {"files", "wall", "explore"})}},
        {"record", {{"base", "input", "motion", "platform"}, files}},
        {"run", {with(toSession, {"render", "record"}), files | threads | clocks}},
        {"bench", {toRun, files | threads | clocks | gl}},
        {"cli", {with(toRun, {"bench"}), files}},
    };
}

const std::map<std::string, Room, std::less<>>& rooms() {
    static const auto table = makeRooms();
    return table;
}

/// A part of layout takes its arrows to and from other parts, and is layout to all other rooms.
std::string roomOf(std::string_view folder) {
    if (rooms().contains(folder)) return std::string(folder);
    return std::string(folder.substr(0, folder.find('/')));
}

bool mayUse(const std::string& room, const std::string& target) {
    if (room == target) return true;
    const Names& uses = rooms().find(room)->second.uses;
    if (uses.contains(target)) return true;
    // Only layout's own parts are told apart by it.
    return !room.starts_with("layout") && uses.contains(target.substr(0, target.find('/')));
}

struct Header {
    const char* start;  // of its name
    unsigned machine;
};

// <chrono> itself is allowed, for calendars and durations; its clocks are caught by name.
constexpr std::array headers{
    Header{"glad/", gl},
    Header{"GL/", gl},
    Header{"GLES", gl},
    Header{"imgui", gl},
    Header{"imstb_", gl},
    Header{"GLFW/", windows},
    Header{"EGL/", windows},
    Header{"KHR/", windows},
    Header{"X11/", windows},
    Header{"wayland", windows},
    Header{"libevdev", windows},
    Header{"fontconfig/", fonts},
    Header{"ft2build", fonts},
    Header{"stb_", pictures},
    Header{"sys/", files},
    Header{"linux/", files},
    Header{"netinet/", files},
    Header{"arpa/", files},
    Header{"netdb.h", files},
    Header{"fstream", files},
    Header{"filesystem", files},
    Header{"fcntl.h", files},
    Header{"unistd.h", files},
    Header{"poll.h", files},
    Header{"thread", threads},
    Header{"mutex", threads},
    Header{"shared_mutex", threads},
    Header{"future", threads},
    Header{"atomic", threads},
    Header{"condition_variable", threads},
    Header{"latch", threads},
    Header{"barrier", threads},
    Header{"stop_token", threads},
    Header{"semaphore", threads},
    Header{"pthread.h", threads},
    Header{"ctime", clocks},
    Header{"time.h", clocks},
};
constexpr std::array clock_words{"system_clock", "steady_clock", "high_resolution_clock",
                                 "utc_clock",    "gettimeofday", "clock_gettime",
                                 "RealClock",    "glfwGetTime"};

/// Of system headers whole names count, of folders and families of headers their beginnings.
bool names(const std::string& header, std::string_view start) {
    const bool family = start.ends_with('/') || start.ends_with('_') || start == "GLES" || start == "imgui" ||
                        start == "wayland" || start == "libevdev" || start == "ft2build";
    return family ? header.starts_with(start) : header == start;
}

bool isForbidden(const std::string& header, unsigned known) {
    return std::ranges::any_of(
        headers, [&](const Header& one) { return (one.machine & known) == 0 && names(header, one.start); });
}

// The header that a line includes, with its first quote or bracket, or "".
std::string included(std::string_view line) {
    const auto skip = [&line](std::string_view expected) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        const bool found = line.starts_with(expected);
        line.remove_prefix(found ? expected.size() : 0);
        return found;
    };
    if (!skip("#") || !skip("include") || !skip("") || line.empty()) {
        return {};
    }
    const auto end = line.find(line.front() == '<' ? '>' : '"', 1);
    return std::string(line.substr(0, end));
}

std::string checkQuoted(const std::string& room, const std::string& header) {
    const std::size_t slash = header.rfind('/');
    const std::string target = slash == std::string::npos ? std::string() : header.substr(0, slash);
    if (!rooms().contains(target)) {
        return "includes \"" + header + "\", which is not written as \"<room>/<file>\"";
    }
    if (!mayUse(room, target)) {
        return room + " may not use " + target + " (it includes \"" + header + "\")";
    }
    return {};
}

std::string checkLine(const std::string& room, const std::string& line) {
    const unsigned known = rooms().find(room)->second.machine;
    const std::string include = included(line);
    if (include.starts_with('"')) {
        return checkQuoted(room, include.substr(1));
    }
    if (include.starts_with('<') && isForbidden(include.substr(1), known)) {
        return room + " may not know " + include + ">";
    }
    if ((known & clocks) != 0) {
        return {};
    }
    const std::string code = line.substr(0, line.find("//"));
    for (const char* word : clock_words) {
        if (code.find(word) != std::string::npos) {
            return room + " may not ask for the time (" + word + ")";
        }
    }
    return {};
}

std::string read(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

bool isSource(const std::filesystem::path& path) {
    static constexpr std::array endings{".hpp", ".cpp", ".h", ".inl"};
    return std::ranges::find(endings, path.extension().string()) != endings.end();
}

}  // namespace

std::string Offence::describe() const { return file + ":" + std::to_string(line) + ": " + what; }

std::vector<Offence> check_text(std::string_view folder, std::string_view file, std::string_view text) {
    if (folder.empty()) {
        return {{std::string(file), 1, "lies in no room: only main.cpp may"}};
    }
    const std::string room = roomOf(folder);
    if (!rooms().contains(room)) {
        return {{std::string(file), 1, "the table of rooms does not name " + room}};
    }
    std::vector<Offence> offences;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (std::string what = checkLine(room, line); !what.empty()) {
            offences.push_back({std::string(file), number, std::move(what)});
        }
    }
    return offences;
}

std::vector<Offence> check_tree(const std::filesystem::path& app) {
    std::vector<Offence> offences;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(app)) {
        const auto inside = entry.path().lexically_relative(app);
        if (!entry.is_regular_file() || !isSource(entry.path()) || inside == "main.cpp") {
            continue;
        }
        const std::string folder = inside.parent_path().generic_string();
        const auto found = check_text(folder, "app/" + inside.generic_string(), read(entry.path()));
        offences.insert(offences.end(), found.begin(), found.end());
    }
    std::ranges::sort(offences, {}, &Offence::describe);
    return offences;
}

}  // namespace fukan::architecture
