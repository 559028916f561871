#include "content/config_loader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>
#include <vector>

#include "base/quoted.hpp"
#include "content/config_settings.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {
namespace {

std::string entryKey(std::size_t index) { return fmt::format("playlist[{}]", index + 1); }

void readSections(TableReader& file, LoadedConfig& loaded, Config& config) {
    const auto readInto = [&](TableReader& table, std::string_view section) {
        for (const auto& setting : configSettings()) {
            if (setting.section() != section) continue;
            setting.read(table, config);
            if (table.has(setting.key()))
                loaded.positions[std::string(setting.name)] = table.where(setting.key());
        }
    };
    for (const Section& section : configSections()) {
        if (section.name.empty()) {
            readInto(file, section.name);
        } else if (auto table = file.table(section.name, Need::optional)) {
            readInto(*table, section.name);
            table->warnOfUnknownKeys();
        }
    }
}

/// The year that a lapse begins or ends with; none: the plan's own.
std::optional<int> lapseYear(TableReader& reader, std::string_view key, const std::string& written) {
    if (written.empty()) return std::nullopt;
    int year = 0;
    const char* end = written.data() + written.size();
    const bool whole = std::from_chars(written.data(), end, year).ptr == end;
    if (whole && year >= LapseYears::years.least && year <= LapseYears::years.most) return year;
    reader.error(key, fmt::format("is {}, no year", base::quoted(written)), "a number such as 2020");
    return std::nullopt;
}

void readLapse(TableReader& reader, PlaylistEntry& entry) {
    entry.lapse.from = lapseYear(reader, "from", entry.from);
    entry.lapse.to = lapseYear(reader, "to", entry.to);
    if (entry.lapse.from && entry.lapse.to && *entry.lapse.to < *entry.lapse.from)
        reader.error("to", fmt::format("is {}, before from", *entry.lapse.to),
                     fmt::format("{} or later", *entry.lapse.from));
}

/// A key that means nothing in the entry's scene.
void refuseForeign(TableReader& reader, SceneChoice scene) {
    const auto only = [&](std::initializer_list<SceneChoice> own, std::initializer_list<const char*> keys,
                          const char* scenes) {
        if (std::ranges::find(own, scene) != own.end()) return;
        for (const char* key : keys) {
            if (!reader.has(key)) continue;
            reader.error(key, "means nothing in this scene", fmt::format("only for scene = {}", scenes));
        }
    };
    only({SceneChoice::image}, {"file", "caption"}, R"("image")");
    only({SceneChoice::landscape, SceneChoice::roadmap, SceneChoice::afar}, {"revision"},
         R"("landscape", "roadmap" or "afar")");
    only({SceneChoice::revision, SceneChoice::lapse}, {"from", "to"}, R"("revision" or "lapse")");
    only({SceneChoice::revision}, {"of"}, R"("revision")");
    only({SceneChoice::lapse}, {"seconds_per_year"}, R"("lapse")");
    only({SceneChoice::roadmap, SceneChoice::revision, SceneChoice::lapse}, {"page"},
         R"("roadmap", "revision" or "lapse")");
    only({SceneChoice::history}, {"since", "last"}, R"("history")");
}

void checkEntry(TableReader& reader, PlaylistEntry& entry) {
    if (entry.scene == SceneChoice::image && entry.file.empty())
        reader.error("file", "is missing", "an image scene names its PNG or JPEG");
    refuseForeign(reader, entry.scene);
    if (entry.scene == SceneChoice::lapse) readLapse(reader, entry);
    if (entry.scene == SceneChoice::revision) {
        for (const char* key : {"from", "to"}) {
            if (const toml::node* node = reader.find(key); node && node->is_integer())
                reader.wrongKind(key, *node, "a revision's id");
        }
    }
    if (entry.scene == SceneChoice::history && entry.history.since && reader.has("last"))
        reader.error("last", "means nothing beside since", "leave one of them out");
}

void readPlaylist(TableReader& file, LoadedConfig& loaded, Config& config) {
    for (TableReader& reader : file.tables("playlist")) {
        PlaylistEntry entry;
        const std::string name = entryKey(config.playlist.size());
        for (const auto& setting : playlistSettings()) {
            setting.read(reader, entry);
            if (reader.has(setting.key()))
                loaded.positions[fmt::format("{}.{}", name, setting.key())] = reader.where(setting.key());
        }
        if (!reader.has("scene")) {
            reader.error("scene", "is missing", oneOf({sceneNames().begin(), sceneNames().end()}));
        } else {
            checkEntry(reader, entry);
        }
        reader.warnOfUnknownKeys();
        loaded.positions[name] = reader.start();
        config.playlist.push_back(std::move(entry));
    }
}

void readKeys(TableReader& file, LoadedConfig& loaded) {
    auto table = file.table("keys", Need::optional);
    if (!table) return;
    for (const std::string& command : table->allKeys()) {
        const toml::node* node = table->find(command);
        std::vector<std::string>& chords = loaded.keys[command];
        loaded.positions["keys." + command] = table->where(command);
        if (node->is_array()) {
            for (auto& chord : table->strings(command, Need::optional)) {
                chords.push_back(std::move(chord.value));
                loaded.positions[fmt::format("keys.{}[{}]", command, chords.size())] = chord.at;
            }
        } else if (!node->is_string()) {
            table->wrongKind(command, *node, "a chord such as \"Ctrl+Q\", or a list of them");
        } else if (const auto chord = table->string(command, Need::required)) {
            chords.push_back(*chord);
        }
    }
}

}  // namespace

base::Diagnostic LoadedConfig::located(base::Diagnostic problem) const {
    problem.file = file;
    const auto exact = positions.find(problem.key);
    const auto entry =
        exact == positions.end() ? positions.find(problem.key.substr(0, problem.key.find('.'))) : exact;
    if (entry != positions.end()) {
        problem.line = entry->second.line;
        problem.column = entry->second.column;
    }
    return problem;
}

LoadedConfig loadConfig(const std::string& file, std::string_view bytes, PlacedTexts* texts) {
    LoadedConfig loaded;
    loaded.file = file;
    Report report(file, texts);
    Config config;
    if (const auto document = parseToml(bytes, report)) {
        TableReader reader(report, *document);
        readSections(reader, loaded, config);
        readPlaylist(reader, loaded, config);
        readKeys(reader, loaded);
        config.keys = loaded.keys;
        reader.warnOfUnknownKeys();
    }
    loaded.diagnostics = report.inOrder();
    if (!report.hasErrors()) loaded.config = std::move(config);
    return loaded;
}

namespace {

/// Whether a scene shows revisions of the board itself.
bool showsBoard(SceneChoice scene) { return scene != SceneChoice::image && scene != SceneChoice::history; }

/// Holds a config's playlist against the board that it names.
class PlaylistCheck {
public:
    PlaylistCheck(const LoadedConfig& loaded, const Board& board) : loaded_(loaded), board_(board) {
        for (const Revision& revision : board.revisions) known_.push_back(revision.id);
    }

    base::Diagnostics problems() {
        for (index_ = 0; index_ < loaded_.config->playlist.size(); ++index_) {
            const PlaylistEntry& entry = loaded_.config->playlist[index_];
            if (!showsBoard(entry.scene) || known_.empty()) continue;
            entry.scene == SceneChoice::revision ? checkPair(entry) : checkRevision(entry);
        }
        return std::move(problems_);
    }

private:
    void add(base::Severity severity, const char* key, std::string message, std::string hint) {
        problems_.push_back(loaded_.located(
            {severity, {}, 0, 0, entryKey(index_) + "." + key, std::move(message), std::move(hint)}));
    }

    /// The index of the revision with that id, or `unsaid` where none is given; none: the board lacks it.
    std::optional<std::size_t> find(const char* key, const std::string& id, std::size_t unsaid) {
        if (id.empty()) return unsaid;
        const auto found = std::ranges::find(known_, id);
        if (found != known_.end()) return static_cast<std::size_t>(found - known_.begin());
        add(base::Severity::error, key, "the board has no revision " + base::quoted(id),
            knownNames(id, known_));
        return std::nullopt;
    }

    void checkRevision(const PlaylistEntry& entry) {
        const auto index = find("revision", entry.revision, known_.size() - 1);
        if (!index || entry.scene == SceneChoice::afar) return;  // every revision has something to show
        const Revision& revision = board_.revisions[*index];
        const bool map = entry.scene == SceneChoice::landscape;
        if (map ? revision.landscape.has_value() : revision.roadmap.has_value()) return;
        add(base::Severity::error, "revision",
            fmt::format("the revision {} has no {}", base::quoted(revision.id),
                        map ? "landscape" : "roadmap"),
            "see its [[revision]] in board.toml");
    }

    void checkPair(const PlaylistEntry& entry) {
        if (known_.size() < 2) {
            add(base::Severity::warning, "scene", "the board has only one revision: nothing can have changed",
                "the scene is left out");
            return;
        }
        const auto later = find("to", entry.to, known_.size() - 1);
        const auto earlier = find("from", entry.from, later && *later > 0 ? *later - 1 : 0);
        if (!later || !earlier) return;
        if (*earlier >= *later) {
            add(base::Severity::error, entry.from.empty() ? "to" : "from",
                fmt::format("the revision {} does not come before {}", base::quoted(known_[*earlier]),
                            base::quoted(known_[*later])),
                "revisions are in the order of board.toml, from the earliest to the last");
            return;
        }
        const bool roadmaps = have(*earlier, *later, &Revision::roadmap);
        const bool maps = have(*earlier, *later, &Revision::landscape);
        if (entry.of == ComparedChoice::both && (roadmaps || maps)) return;
        const bool map = entry.of == ComparedChoice::landscape;
        if (map ? maps : roadmaps) return;
        add(base::Severity::error, "of",
            fmt::format("the revisions {} and {} do not both have a {}", base::quoted(known_[*earlier]),
                        base::quoted(known_[*later]), map ? "landscape" : "roadmap"),
            "see their [[revision]] in board.toml");
    }

    template <typename Part>
    bool have(std::size_t earlier, std::size_t later, Part part) const {
        return (board_.revisions[earlier].*part).has_value() && (board_.revisions[later].*part).has_value();
    }

    const LoadedConfig& loaded_;
    const Board& board_;
    std::vector<std::string> known_;
    std::size_t index_ = 0;
    base::Diagnostics problems_;
};

}  // namespace

base::Diagnostics checkAgainstBoard(const LoadedConfig& loaded, const Board& board) {
    if (!loaded.config) return {};
    return PlaylistCheck(loaded, board).problems();
}

}  // namespace fukan::content
