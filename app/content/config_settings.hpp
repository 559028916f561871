#pragma once
// Every key of a config file as data: how it is read into its place, and how its value is written. The
// loader and the test that compares docs, shipped file and defaults use the same list.

#include <functional>
#include <string>
#include <vector>

#include "content/config.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {

template <typename Target>
struct Setting {
    std::string section;  ///< empty: at the top of the file
    std::string key;
    std::function<void(TableReader&, const std::string& key, Target&)> read;
    std::function<std::string(const Target&)> write;  ///< the value as TOML
};

std::vector<Setting<Config>> configSettings();

/// The keys of a [[playlist]] entry.
std::vector<Setting<PlaylistEntry>> playlistSettings();

}  // namespace fukan::content
