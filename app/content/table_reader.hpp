#pragma once
// Reads one table of a TOML file value by value. Values that are missing or of the wrong kind are
// reported and reading goes on, so that all problems of a file are reported at once.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.hpp"
#include "content/local_text.hpp"
#include "content/position.hpp"
#include "content/range.hpp"
#include "content/report.hpp"
#include "content/toml_file.hpp"

namespace fukan::content {

enum class Need { required, optional };

/// A value and its position in the file.
template <typename T>
struct Located {
    T value;
    Position at;
};

/// Every reading function returns none when the key is absent (an error when it is required) or its
/// value is wrong (always an error). A key that was asked for counts as known. The table and the report
/// must outlive the reader, and a reader must not be moved while readers of its inner tables are in use.
class TableReader {
public:
    /// A reader of the whole document.
    TableReader(Report& report, const toml::table& table) : report_(&report), table_(&table) {}

    std::optional<std::string> string(std::string_view key, Need need);
    std::optional<bool> boolean(std::string_view key, Need need);
    std::optional<int> integer(std::string_view key, Need need, Range range);
    std::optional<double> number(std::string_view key, Need need, Range range);
    /// The index of the value among `names`.
    std::optional<std::size_t> choice(std::string_view key, Need need, const std::vector<std::string>& names);
    /// `{ ja = "…", en = "…" }` with something visible in at least one of them; empty when absent or wrong.
    LocalText localText(std::string_view key, Need need);
    /// `[column, row, width, height]`, with a positive size.
    std::optional<base::Rect> box(std::string_view key);
    /// Exactly `count` finite numbers.
    std::vector<double> numbers(std::string_view key, std::size_t count);
    /// Wrong elements are left out.
    std::vector<Located<std::string>> strings(std::string_view key, Need need);
    std::vector<Located<int>> integers(std::string_view key, Need need, Range range);
    /// The tables under `[[key]]`. A table's path is the key and, in brackets, its `id`, or its place
    /// counted from 1 when it has none.
    std::vector<TableReader> tables(std::string_view key);
    std::optional<TableReader> table(std::string_view key, Need need);

    /// The value itself, for a key that may be of several kinds; null when absent.
    const toml::node* find(std::string_view key);
    /// The keys in the order of the file; from then on all of them count as known.
    std::vector<std::string> allKeys();

    bool has(std::string_view key) const { return table_->contains(key); }
    /// Where the key's value stands; where the table starts when it has none.
    Position where(std::string_view key) const;
    Position start() const;

    void error(std::string_view key, std::string message, std::string hint = {});
    void errorAt(Position at, std::string_view key, std::string message, std::string hint = {});
    void warning(std::string_view key, std::string message, std::string hint = {});
    /// Reports that the value is not `expected` ("a string").
    void wrongKind(std::string_view key, const toml::node& node, std::string_view expected);

    /// Whether no error has been found so far in the whole file.
    bool sound() const { return !report_->hasErrors(); }
    /// Whether the report would keep a problem here: if not, its hint need not be worked out.
    bool worthAHint(base::Severity severity, Position at) const { return report_->keeps(severity, at); }

    /// Warns of every key that was not asked for. To be called last: it forgets which keys were asked for.
    void warnOfUnknownKeys();

private:
    static constexpr std::size_t notListed = static_cast<std::size_t>(-1);

    TableReader(const TableReader& outer, const toml::table& table, std::string_view key,
                std::size_t index = notListed)
        : report_(outer.report_), table_(&table), outer_(&outer), key_(key), index_(index) {}

    std::string written(std::string_view language);
    const toml::node* get(std::string_view key, Need need, std::string_view expected);
    const toml::array* getArray(std::string_view key, Need need, std::string_view expected);
    void reportMissing(std::string_view key, std::string_view expected);
    bool inRange(std::string_view key, Position at, double value, Range range);
    /// The prefix of the keys in messages. Built only for a message: most tables have nothing wrong.
    std::string path() const;
    std::string fullKey(std::string_view key) const;

    Report* report_;
    const toml::table* table_;
    const TableReader* outer_ = nullptr;  // none for the whole document
    std::string key_;                     // in the outer table
    std::size_t index_ = notListed;       // among the tables under that key
    std::vector<std::string> known_;
};

}  // namespace fukan::content
