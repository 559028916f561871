#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace fukan::architecture {

// What one line of app/ does that the table of rooms does not allow.
struct Offence {
    std::string file;
    int line = 0;
    std::string what;

    std::string describe() const;
};

// `folder`: of app/, such as "draw" or "layout/map"; empty for what lies in app/ itself, which is an offence.
std::vector<Offence> check_text(std::string_view folder, std::string_view file, std::string_view text);

// All of app/ but main.cpp, which may use everything.
std::vector<Offence> check_tree(const std::filesystem::path& app);

}  // namespace fukan::architecture
