#pragma once
// The two pages that tell an author what can be configured, as the table of settings has them:
// docs/config.md and config/fukan.toml. What the table does not know in them is kept.

#include <span>
#include <string>
#include <vector>

namespace fukan::test {

/// A key with its default.
struct PageRow {
    std::string key;
    std::string value;    ///< as TOML
    std::string comment;  ///< beside it in the file; may be empty
    std::string effect;   ///< "live", "at start"; empty in all rows of a table: it has no such column
    std::string meaning;  ///< Markdown
};

struct PageSection {
    std::string heading;  ///< in the docs: "`[display]`"
    std::string header;   ///< in the file: "[display]"; empty at its top
    std::string comment;  ///< beside the header in the file; may be empty
    std::string meaning;  ///< before the table in the docs; may be empty
    std::vector<PageRow> rows;
};

/// Of the settings, without [[playlist]], in the order of the file.
std::vector<PageSection> settingSections();

PageSection playlistPage();

/// The text as lines of at most 107 characters, as both pages have them; each begins with `before`.
std::string wrapped(const std::string& text, const std::string& before = {});

/// `| key | default | … |`, a line for each row.
std::string tableOf(std::span<const PageRow> rows);

/// `key = value    # comment`; each line begins with `before`.
std::string linesOf(std::span<const PageRow> rows, const std::string& before = {});

/// docs/config.md, with each section's part from its heading to the end of its table written anew.
std::string docsWith(const std::string& docs, std::span<const PageSection> sections);

/// config/fukan.toml, with all between its first comment and the one before [keys] written anew.
std::string fileWith(const std::string& file, std::span<const PageSection> sections,
                     const PageSection& playlist);

}  // namespace fukan::test
