#include "content/config_loader.hpp"

#include <fmt/format.h>

#include <algorithm>
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

void checkEntry(TableReader& reader, const PlaylistEntry& entry) {
    const bool image = entry.scene == SceneChoice::image;
    const bool history = entry.scene == SceneChoice::history;
    if (image && entry.file.empty())
        reader.error("file", "is missing", "an image scene names its PNG or JPEG");
    const auto refuse = [&](const char* key, const char* scenes) {
        if (!reader.has(key)) return;
        reader.error(key, "means nothing in this scene", fmt::format("only for scene = {}", scenes));
    };
    if (!image) refuse("file", "\"image\"");
    if (!image) refuse("caption", "\"image\"");
    if (image || history) refuse("revision", "\"landscape\", \"roadmap\" or \"afar\"");
    if (entry.scene != SceneChoice::roadmap) refuse("page", "\"roadmap\"");
    if (!history) refuse("since", "\"history\"");
    if (!history) refuse("last", "\"history\"");
    if (history && entry.history.since && reader.has("last"))
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

base::Diagnostics checkAgainstBoard(const LoadedConfig& loaded, const Board& board) {
    base::Diagnostics problems;
    if (!loaded.config) return problems;
    const auto add = [&](std::size_t index, std::string message, std::string hint) {
        problems.push_back(loaded.located({base::Severity::error,
                                           {},
                                           0,
                                           0,
                                           entryKey(index) + ".revision",
                                           std::move(message),
                                           std::move(hint)}));
    };
    std::vector<std::string> known;
    for (const Revision& revision : board.revisions) known.push_back(revision.id);
    for (std::size_t i = 0; i < loaded.config->playlist.size(); ++i) {
        const PlaylistEntry& entry = loaded.config->playlist[i];
        const bool ofRevision = entry.scene != SceneChoice::image && entry.scene != SceneChoice::history;
        if (!ofRevision || board.revisions.empty()) continue;
        const std::string& id = entry.revision.empty() ? known.back() : entry.revision;
        const auto found = std::find(known.begin(), known.end(), id);
        if (found == known.end()) {
            add(i, "the board has no revision " + base::quoted(id), knownNames(id, known));
            continue;
        }
        const Revision& revision = board.revisions[static_cast<std::size_t>(found - known.begin())];
        if (entry.scene == SceneChoice::afar) continue;  // every revision has something to show
        const bool map = entry.scene == SceneChoice::landscape;
        if (map ? revision.landscape.has_value() : revision.roadmap.has_value()) continue;
        add(i, fmt::format("the revision {} has no {}", base::quoted(id), map ? "landscape" : "roadmap"),
            "see its [[revision]] in board.toml");
    }
    return problems;
}

}  // namespace fukan::content
