#pragma once
// Every key of a config file as data: how it is read into its place, how its value is written, and when a
// change of it takes effect. The loader, the running program, and the tests that compare docs, shipped file
// and defaults use the same list.

#include <functional>
#include <string>
#include <vector>

#include "content/config.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {

/// When a value that is saved while the program runs takes effect.
enum class Effect {
    live,    ///< as soon as the file is read
    atStart  ///< when the program is started the next time
};

template <typename Target>
struct Setting {
    std::string section;  ///< empty: at the top of the file
    std::string key;
    std::function<void(TableReader&, const std::string& key, Target&)> read;
    std::function<std::string(const Target&)> write;  ///< the value as TOML
    Effect effect = Effect::live;

    /// "section.key", or the key alone at the top of the file.
    std::string name() const { return section.empty() ? key : section + "." + key; }
};

/// Chords are looked up at each press.
inline constexpr Effect effectOfKeys = Effect::live;

std::vector<Setting<Config>> configSettings();

/// The keys of a [[playlist]] entry.
std::vector<Setting<PlaylistEntry>> playlistSettings();

/// The names of the settings that take effect at the start, and differ from those the program has started
/// with.
std::vector<std::string> waitingForStart(const Config& started, const Config& now);

}  // namespace fukan::content
