#include "content/config_pages.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "content/config_settings.hpp"

namespace fukan::test {
namespace {

constexpr std::size_t line_length = 107;
constexpr std::size_t comment_column = 38;

template <typename Target>
PageRow rowOf(const content::Setting<Target>& setting) {
    const bool live = setting.effect == content::Effect::live;
    return {std::string(setting.key()), setting.write(Target{}),
            (live ? "" : "at start: ") + content::filledIn(setting.comment, setting.kind),
            live ? "live" : "at start", content::filledIn(setting.meaning, setting.kind)};
}

template <typename Target>
std::vector<PageRow> rowsOf(std::span<const content::Setting<Target>> settings, std::string_view section) {
    std::vector<PageRow> rows;
    for (const auto& setting : settings) {
        if (setting.section() == section) rows.push_back(rowOf(setting));
    }
    return rows;
}

PageSection pageOf(const content::Section& section, std::string header, std::vector<PageRow> rows) {
    return {header.empty() ? "At the top" : "`" + header + "`", header, std::string(section.comment),
            std::string(section.meaning), std::move(rows)};
}

std::string withComment(std::string line, const std::string& comment) {
    if (comment.empty()) return line + "\n";
    if (line.size() < comment_column) line.resize(comment_column, ' ');
    return line + "# " + comment + "\n";
}

/// The commented playlist of the file: an entry for each of these scenes. The keys that are not named here
/// stand in the first one, with their defaults.
struct Example {
    std::string scene;
    std::vector<std::pair<std::string, std::string>> keys;  // an empty value: the default
};

std::vector<Example> examples(std::span<const PageRow> rows) {
    std::vector<Example> all{
        {"", {}},
        {"\"roadmap\"", {{"page", ""}}},
        {"\"revision\"", {{"from", ""}, {"to", ""}, {"of", ""}}},
        {"\"lapse\"", {{"seconds_per_year", ""}}},
        {"\"history\"", {{"since", ""}, {"last", ""}}},
        {"\"image\"", {{"file", "\"welcome.png\""}, {"caption", "{ en = \"Welcome\" }"}}}};
    for (const PageRow& row : rows) {
        const bool placed = std::ranges::any_of(all, [&row](const Example& example) {
            return std::ranges::any_of(example.keys,
                                       [&row](const auto& key) { return key.first == row.key; });
        });
        if (!placed && row.key != "scene") all.front().keys.emplace_back(row.key, "");
    }
    for (Example& example : all) example.keys.insert(example.keys.begin(), {"scene", example.scene});
    return all;
}

std::string playlistLines(const PageSection& playlist) {
    std::string out = wrapped(playlist.comment, "# ");
    std::vector<PageRow> rows = playlist.rows;
    for (const Example& example : examples(playlist.rows)) {
        out += "#\n# [[playlist]]\n";
        for (const auto& [key, value] : example.keys) {
            const auto row = std::ranges::find(rows, key, &PageRow::key);
            PageRow line = *row;
            if (!value.empty()) line.value = value;
            out += linesOf(std::array{line}, "# ");
            row->comment.clear();  // said once
        }
    }
    return out;
}

}  // namespace

std::vector<PageSection> settingSections() {
    std::vector<PageSection> pages;
    for (const auto& section : content::configSections()) {
        const std::string header = section.name.empty() ? "" : "[" + std::string(section.name) + "]";
        pages.push_back(pageOf(section, header, rowsOf(content::configSettings(), section.name)));
    }
    return pages;
}

PageSection playlistPage() {
    const content::Section& section = content::playlistSection();
    return pageOf(section, "[[playlist]]", rowsOf(content::playlistSettings(), section.name));
}

std::string wrapped(const std::string& text, const std::string& before) {
    std::string out;
    std::string line;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (!line.empty() && before.size() + line.size() + 1 + word.size() > line_length) {
            out += before + line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return line.empty() ? out : out + before + line + "\n";
}

std::string tableOf(std::span<const PageRow> rows) {
    const bool effects = std::ranges::any_of(rows, [](const PageRow& row) { return !row.effect.empty(); });
    std::string out = effects ? "| key | default | takes effect | meaning |\n| --- | --- | --- | --- |\n"
                              : "| key | default | meaning |\n| --- | --- | --- |\n";
    for (const PageRow& row : rows) {
        out += "| `" + row.key + "` | `" + row.value + "` | ";
        if (effects) out += row.effect + " | ";
        out += row.meaning + " |\n";
    }
    return out;
}

std::string linesOf(std::span<const PageRow> rows, const std::string& before) {
    std::string out;
    for (const PageRow& row : rows) out += withComment(before + row.key + " = " + row.value, row.comment);
    return out;
}

std::string docsWith(const std::string& docs, std::span<const PageSection> sections) {
    std::string out = docs;
    for (const PageSection& section : sections) {
        const std::string heading = "\n## " + section.heading + "\n";
        const auto found = out.find(heading);
        if (found == std::string::npos)
            throw std::runtime_error("docs/config.md has no heading \"## " + section.heading + "\"");
        const auto start = found + heading.size();
        const auto next = std::min(out.find("\n## ", start), out.size());
        auto end = out.find("\n|", start);
        if (end < next) {
            while (out.compare(end, 2, "\n|") == 0) end = out.find('\n', end + 1);
            ++end;
        } else {
            end = start;  // a new section: its heading stands there alone
        }
        const std::string meaning = section.meaning.empty() ? "" : wrapped(section.meaning) + "\n";
        out.replace(start, end - start, "\n" + meaning + tableOf(section.rows));
    }
    return out;
}

std::string fileWith(const std::string& file, std::span<const PageSection> sections,
                     const PageSection& playlist) {
    const auto keys = file.find("\n[keys]");
    if (keys == std::string::npos) throw std::runtime_error("config/fukan.toml has no [keys]");
    std::string out = file.substr(0, file.find("\n\n") + 2);
    for (const PageSection& section : sections) {
        if (!section.header.empty()) out += withComment(section.header, section.comment);
        out += linesOf(section.rows) + "\n";
    }
    return out + playlistLines(playlist) + file.substr(file.rfind("\n\n", keys) + 1);
}

}  // namespace fukan::test
