#pragma once
// Collects the problems of one file.

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/position.hpp"

namespace fukan::content {

/// Of a file's errors the first so many are kept, and of its warnings: nobody reads a thousand, and one slip
/// may be made in a hundred thousand tables. Of the others it is said how many there are.
inline constexpr std::size_t mostKept = 100;

class Report {
public:
    /// `file`: the name that the author knows it by.
    explicit Report(std::string file) : file_(std::move(file)) {}

    /// `hint` says what would be right.
    void error(Position at, std::string key, std::string message, std::string hint = {});
    void warning(Position at, std::string key, std::string message, std::string hint = {});

    bool hasErrors() const { return bin(base::Severity::error).count > 0; }

    /// Whether a problem there would be kept, as far as can be told yet.
    bool keeps(base::Severity severity, Position at) const;

    /// What was found, in the order of the file; at the end, how much more there was.
    base::Diagnostics inOrder() const;

private:
    void add(base::Severity severity, Position at, std::string key, std::string message, std::string hint);

    /// Problems are not found in the file's order: twice as many as are kept are collected before the last
    /// are dropped.
    struct Bin {
        base::Diagnostics found;
        std::size_t count = 0;             // the dropped ones too
        std::optional<Position> lastKept;  // once some were dropped
    };

    Bin& bin(base::Severity severity) { return bins_[severity == base::Severity::error ? 0 : 1]; }
    const Bin& bin(base::Severity severity) const { return bins_[severity == base::Severity::error ? 0 : 1]; }
    static void dropLast(Bin& bin);

    std::string file_;
    std::array<Bin, 2> bins_;
};

/// `"a", "b" or "c"`: a hint's list of what is allowed.
std::string oneOf(const std::vector<std::string>& names);

/// The hint for a mistyped name: the nearest known one, else all of them.
std::string knownNames(std::string_view mistyped, const std::vector<std::string>& known);

}  // namespace fukan::content
