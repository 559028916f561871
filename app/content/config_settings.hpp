#pragma once
// Every key of a config file as a row of a table: what its value may be, where it lies in `Config`, when a
// change takes effect, and what is said of it. The loader and the running program use the rows, and the keys
// of config/fukan.toml and the tables of docs/config.md are written from them (tests/content/config_pages).

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/config.hpp"
#include "content/setting_kinds.hpp"
#include "content/setting_place.hpp"

namespace fukan::content {

/// When a value that is saved while the program runs takes effect.
enum class Effect {
    live,    ///< as soon as the file is read
    atStart  ///< when the program is started the next time
};

/// The default is what a new `Target` has. Both texts may have the placeholders of `filledIn`.
template <typename Target>
struct Setting {
    std::string_view name;  ///< "section.key", or the key alone at the top of the file
    Kind kind;
    Place<Target> place;
    std::string_view comment;  ///< beside the key in config/fukan.toml; empty: none
    std::string_view meaning;  ///< in docs/config.md, as Markdown
    Effect effect = Effect::live;

    /// Empty at the top of the file.
    constexpr std::string_view section() const { return name.substr(0, dot() == name.npos ? 0 : dot()); }
    constexpr std::string_view key() const { return name.substr(dot() == name.npos ? 0 : dot() + 1); }

    /// Takes the key's value from its section's table, if it has one that is right.
    void read(TableReader& reader, Target& target) const {
        if (const auto value = readValue(reader, key(), kind)) place.set(target, *value);
    }

    /// The value as TOML.
    std::string write(const Target& target) const { return tomlOf(kind, place.get(target)); }

private:
    constexpr std::size_t dot() const { return name.find('.'); }
};

/// A section of a config file.
struct Section {
    std::string_view name;          ///< empty: the top of the file
    std::string_view comment = {};  ///< in config/fukan.toml; empty: none
    std::string_view meaning = {};  ///< in docs/config.md, before the table of its keys; empty: none
};

/// The sections of `configSettings`, in the order of the file.
std::span<const Section> configSections();

/// The keys of a section lie together.
std::span<const Setting<Config>> configSettings();

/// [[playlist]], and the keys of an entry.
const Section& playlistSection();
std::span<const Setting<PlaylistEntry>> playlistSettings();
/// By `SceneChoice`.
std::span<const std::string_view> sceneNames();

/// Chords are looked up at each press.
inline constexpr Effect effectOfKeys = Effect::live;

/// The names of the settings that take effect at the start, and differ from those the program has started
/// with.
std::vector<std::string> waitingForStart(const Config& started, const Config& now);

}  // namespace fukan::content
