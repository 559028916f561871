#include "architecture/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <regex>
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
        {"render", {"base", "text", "draw"}},
        {"platform", {"base", "motion", "input"}},
    };
    return table;
}

bool knows_the_machine(std::string_view room) {
    return room.empty() || room == "render" || room == "platform";
}

// Headers that bring in windows, OpenGL, Dear ImGui, files, threads or the wall clock. <chrono> itself is
// allowed, for calendars and durations; its clocks are caught by name.
const std::regex& forbidden_header() {
    static const std::regex pattern(
        R"(^(GLFW/|glad/|GL/|GLES|EGL/|KHR/|X11/|wayland|imgui|imstb|stb_image|fontconfig/|ft2build|freetype)"
        R"(|fstream$|filesystem$|thread$|mutex$|shared_mutex$|condition_variable$|future$|atomic$|stop_token$)"
        R"(|semaphore$|latch$|barrier$|ctime$|time\.h$|sys/|unistd\.h$|fcntl\.h$|pthread\.h$))");
    return pattern;
}

const std::regex& forbidden_word() {
    static const std::regex pattern(
        R"(\b(system_clock|steady_clock|high_resolution_clock|utc_clock|gettimeofday|clock_gettime|glfwGetTime)\b)");
    return pattern;
}

std::string check_quoted(std::string_view room, const std::string& header) {
    if (room.empty()) {
        return {};
    }
    const std::string target = header.substr(0, header.find('/'));
    if (header.find('/') == std::string::npos || !allowed_rooms().contains(target)) {
        return "includes \"" + header + "\", which is not written as \"<room>/<file>\"";
    }
    if (target != room && !allowed_rooms().find(room)->second.contains(target)) {
        return std::string(room) + " may not use " + target + " (it includes \"" + header + "\")";
    }
    return {};
}

std::string check_line(std::string_view room, const std::string& line) {
    static const std::regex quoted(R"(^\s*#\s*include\s*"([^"]+)\")");
    static const std::regex angled(R"(^\s*#\s*include\s*<([^>]+)>)");
    std::smatch match;
    if (std::regex_search(line, match, quoted)) {
        return check_quoted(room, match[1].str());
    }
    if (knows_the_machine(room)) {
        return {};
    }
    if (std::regex_search(line, match, angled)) {
        const std::string header = match[1].str();
        return std::regex_search(header, forbidden_header())
                   ? std::string(room) + " may not know <" + header + ">"
                   : std::string();
    }
    const std::string code = line.substr(0, line.find("//"));
    return std::regex_search(code, match, forbidden_word())
               ? std::string(room) + " may not ask for the time (" + match[1].str() + ")"
               : std::string();
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

std::string Offence::describe() const {
    return file + ":" + std::to_string(line) + ": " + what;
}

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
        const std::string room = inside.has_parent_path() ? inside.begin()->string() : std::string();
        const auto found = check_text(room, "app/" + inside.generic_string(), read(entry.path()));
        offences.insert(offences.end(), found.begin(), found.end());
    }
    std::ranges::sort(offences, {}, &Offence::describe);
    return offences;
}

}  // namespace fukan::architecture
