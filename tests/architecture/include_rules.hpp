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

// `room` is empty for the files beside main.cpp, which may use everything.
std::vector<Offence> check_text(std::string_view room, std::string_view file, std::string_view text);

std::vector<Offence> check_tree(const std::filesystem::path& app);

}  // namespace fukan::architecture
