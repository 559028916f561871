#pragma once
// Text compared with a file that is kept beside the tests. FUKAN_UPDATE_SNAPSHOTS=1 in the environment
// writes the files anew instead; what changed is then for `git diff` and a pair of eyes.

#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace fukan::test {

inline bool updatesSnapshots() {
    const char* wanted = std::getenv("FUKAN_UPDATE_SNAPSHOTS");
    return wanted != nullptr && std::string(wanted) == "1";
}

/// `name` is relative to tests/, such as "layout/snapshots/roadmap.txt".
inline void checkSnapshot(const std::string& name, const std::string& actual) {
    const std::filesystem::path path = std::filesystem::path(FUKAN_SOURCE_DIR) / "tests" / name;
    if (updatesSnapshots()) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << actual;
        SUCCEED("written: " << path);
        return;
    }
    std::ifstream in(path, std::ios::binary);
    std::ostringstream expected;
    expected << in.rdbuf();
    if (actual == expected.str()) {
        SUCCEED();
        return;
    }
    // The first line that differs says more than two whole files.
    std::istringstream was(expected.str());
    std::istringstream is(actual);
    std::string before;
    std::string now;
    int line = 0;
    do {
        ++line;
        if (!std::getline(was, before)) before = "(end)";
        if (!std::getline(is, now)) now = "(end)";
    } while (before == now);
    FAIL(name << ":" << line << "\n  kept: " << before << "\n  now:  " << now
              << "\n(FUKAN_UPDATE_SNAPSHOTS=1 keeps the new one)");
}

}  // namespace fukan::test
