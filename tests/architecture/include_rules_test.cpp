#include "architecture/include_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using fukan::architecture::check_text;
using fukan::architecture::check_tree;

namespace {

std::string first(std::string_view room, std::string_view text) {
    const auto offences = check_text(room, "app/x.cpp", text);
    return offences.empty() ? "" : offences.front().describe();
}

}  // namespace

TEST_CASE("app/ follows the table of rooms") {
    std::string offences;
    for (const auto& offence : check_tree(FUKAN_SOURCE_DIR "/app")) {
        offences += offence.describe() + "\n";
    }
    INFO(offences);
    CHECK(offences.empty());
}

TEST_CASE("an arrow that the table allows passes") {
    CHECK(first("layout", "#include \"content/board.hpp\"\n#include \"layout/ids.hpp\"\n").empty());
    CHECK(first("render", "#include <imgui.h>\n#include \"draw/command.hpp\"\n").empty());
    CHECK(first("content", "#include <chrono>\nstd::chrono::year_month_day day;\n").empty());
    CHECK(first("run", "#include \"session/session.hpp\"\n#include <filesystem>\n").empty());
    CHECK(first("scene", "#include \"layout/map/landscape.hpp\"\n").empty());
    CHECK(first("layout/panels", "#include \"layout/map/landscape.hpp\"\n").empty());
}

TEST_CASE("an arrow that the table does not allow is named with its file and line") {
    CHECK(first("base", "\n#include \"draw/command.hpp\"\n") ==
          "app/x.cpp:2: base may not use draw (it includes \"draw/command.hpp\")");
    CHECK(first("render", "#include \"scene/x.hpp\"") ==
          "app/x.cpp:1: render may not use scene (it includes \"scene/x.hpp\")");
    CHECK_FALSE(first("text", "  #  include \"../draw/command.hpp\"").empty());
    CHECK_FALSE(first("text", "#include \"loop.hpp\"").empty());
    CHECK_FALSE(first("attic", "").empty());
    CHECK(first("explore", "#include \"session/session.hpp\"") ==
          "app/x.cpp:1: explore may not use session (it includes \"session/session.hpp\")");
    CHECK_FALSE(first("layout", "#include \"layout/map/landscape.hpp\"").empty());
    CHECK_FALSE(first("layout/roadmap", "#include \"layout/map/landscape.hpp\"").empty());
    CHECK_FALSE(first("session", "#include \"render/renderer.hpp\"").empty());
}

TEST_CASE("a file of app/ that lies in no room is an offence") {
    CHECK(first("", "") == "app/x.cpp:1: lies in no room: only main.cpp may");
}

TEST_CASE("what a room may know of the machine is what its row says") {
    CHECK(first("wall", "#include <future>").empty());
    CHECK_FALSE(first("wall", "#include <fstream>").empty());
    CHECK(first("fonts", "#include <fontconfig/fontconfig.h>").empty());
    CHECK_FALSE(first("fonts", "#include <glad/gl.h>").empty());
    CHECK(first("record", "#include <filesystem>").empty());
    CHECK_FALSE(first("record", "#include <thread>").empty());
    for (const char* header : {"GLFW/glfw3.h", "glad/gl.h", "imgui.h", "thread", "fstream", "ctime"}) {
        const std::string line = std::string("#include <") + header + ">";
        INFO(line);
        CHECK_FALSE(first("session", line).empty());
        CHECK_FALSE(first("explore", line).empty());
    }
}

TEST_CASE("the rooms up to scene know neither machine nor clock") {
    for (const char* header : {"GLFW/glfw3.h", "glad/gl.h", "imgui.h", "imgui_internal.h", "fstream",
                               "filesystem", "thread", "mutex", "EGL/egl.h", "ctime"}) {
        const std::string line = std::string("#include <") + header + ">";
        INFO(line);
        CHECK_FALSE(first("scene", line).empty());
        CHECK(first("platform", line).empty());
    }
    CHECK(first("show", "auto t = std::chrono::steady_clock::now();") ==
          "app/x.cpp:1: show may not ask for the time (steady_clock)");
    CHECK(first("show", "// never steady_clock: the time comes in as a parameter").empty());
}
