#include "architecture/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace fukan::architecture {
namespace {

using Names = std::set<std::string, std::less<>>;

// room -> the rooms it may use, beside itself.
const std::map<std::string, Names, std::less<>>& allowed_rooms() {
    static const std::map<std::string, Names, std::less<>> table{
        {"base", {}},
        {"motion", {"base"}},
        {"content", {"base"}},
        {"text", {"base"}},
        {"layout", {"base", "content", "text"}},
        {"draw", {"base", "text"}},
        {"input", {"base", "motion"}},
        {"show", {"base", "motion", "content", "input"}},
        {"scene", {"base", "motion", "content", "text", "layout", "draw", "show"}},
        {"pictures", {"base"}},
        {"fonts", {"base", "text"}},
        {"render", {"base", "text", "draw", "fonts", "pictures"}},
        {"platform", {"base", "motion", "input"}},
    };
    return table;
}

// They have moved, and get their rules next.
const Names& moved_without_rules() {
    static const Names rooms{"files", "wall", "explore", "session", "record", "run", "bench", "cli"};
    return rooms;
}

bool knows_the_machine(std::string_view room) {
    return room.empty() || room == "render" || room == "platform" || room == "fonts" || room == "pictures";
}

// What brings in windows, OpenGL, Dear ImGui, files, threads or the wall clock. <chrono> itself is allowed,
// for calendars and durations; its clocks are caught by name.
constexpr std::array forbidden_folders{"GLFW/",  "glad/",       "GL/",      "GLES",   "EGL/",
                                       "KHR/",   "X11/",        "sys/",     "imgui",  "stb_",
                                       "imstb_", "fontconfig/", "ft2build", "wayland"};
constexpr std::array forbidden_headers{"fstream",      "filesystem", "thread",    "mutex",
                                       "shared_mutex", "future",     "atomic",    "condition_variable",
                                       "latch",        "barrier",    "ctime",     "stop_token",
                                       "semaphore",    "time.h",     "pthread.h", "fcntl.h",
                                       "unistd.h"};
constexpr std::array forbidden_words{"system_clock", "steady_clock", "high_resolution_clock",
                                     "utc_clock",    "gettimeofday", "clock_gettime",
                                     "glfwGetTime"};

bool is_forbidden(const std::string& header) {
    return std::ranges::find(forbidden_headers, header) != forbidden_headers.end() ||
           std::ranges::any_of(forbidden_folders,
                               [&](const char* start) { return header.starts_with(start); });
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

std::string check_quoted(std::string_view room, const std::string& header) {
    if (room.empty()) {
        return {};
    }
    const std::string target = header.substr(0, header.find('/'));
    if (target == header || !allowed_rooms().contains(target)) {
        return "includes \"" + header + "\", which is not written as \"<room>/<file>\"";
    }
    if (target != room && !allowed_rooms().find(room)->second.contains(target)) {
        return std::string(room) + " may not use " + target + " (it includes \"" + header + "\")";
    }
    return {};
}

std::string check_line(std::string_view room, const std::string& line) {
    const std::string include = included(line);
    if (include.starts_with('"')) {
        return check_quoted(room, include.substr(1));
    }
    if (knows_the_machine(room)) {
        return {};
    }
    if (include.starts_with('<') && is_forbidden(include.substr(1))) {
        return std::string(room) + " may not know " + include + ">";
    }
    const std::string code = line.substr(0, line.find("//"));
    for (const char* word : forbidden_words) {
        if (code.find(word) != std::string::npos) {
            return std::string(room) + " may not ask for the time (" + word + ")";
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

bool is_source(const std::filesystem::path& path) {
    static constexpr std::array endings{".hpp", ".cpp", ".h", ".inl"};
    return std::ranges::find(endings, path.extension().string()) != endings.end();
}

}  // namespace

std::string Offence::describe() const { return file + ":" + std::to_string(line) + ": " + what; }

std::vector<Offence> check_text(std::string_view room, std::string_view file, std::string_view text) {
    if (!room.empty() && !allowed_rooms().contains(room)) {
        return {{std::string(file), 1, "the table of rooms does not name " + std::string(room)}};
    }
    std::vector<Offence> offences;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (std::string what = check_line(room, line); !what.empty()) {
            offences.push_back({std::string(file), number, std::move(what)});
        }
    }
    return offences;
}

std::vector<Offence> check_tree(const std::filesystem::path& app) {
    std::vector<Offence> offences;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(app)) {
        if (!entry.is_regular_file() || !is_source(entry.path())) {
            continue;
        }
        const auto inside = entry.path().lexically_relative(app);
        std::string room = inside.has_parent_path() ? inside.begin()->string() : std::string();
        if (moved_without_rules().contains(room)) room.clear();
        const auto found = check_text(room, "app/" + inside.generic_string(), read(entry.path()));
        offences.insert(offences.end(), found.begin(), found.end());
    }
    std::ranges::sort(offences, {}, &Offence::describe);
    return offences;
}

}  // namespace fukan::architecture
