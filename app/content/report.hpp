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
#include "content/placed_text.hpp"
#include "content/position.hpp"

namespace fukan::content {

/// So many of a file's errors are kept, the first ones, and as many of its warnings: no author reads a
/// thousand, and the same mistake may be in a hundred thousand tables. The others are only counted.
inline constexpr std::size_t mostKept = 100;

class Report {
public:
    /// `file`: the file's name as its author knows it. `texts`, if any, gets every text that is to be shown.
    explicit Report(std::string file, PlacedTexts* texts = nullptr) : file_(std::move(file)), texts_(texts) {}

    /// `hint` says what would be right.
    void error(Position at, std::string key, std::string message, std::string hint = {});
    void warning(Position at, std::string key, std::string message, std::string hint = {});

    bool wantsTexts() const { return texts_ != nullptr; }
    void text(Position at, std::string key, std::string shown) {
        if (texts_ != nullptr) texts_->push_back({file_, at, std::move(key), std::move(shown)});
    }

    bool hasErrors() const { return bin(base::Severity::error).count > 0; }

    /// Whether a problem at this position would be kept, as far as is known so far.
    bool keeps(base::Severity severity, Position at) const;

    /// The problems, in the order of the file; at the end, how many more errors and warnings there were.
    base::Diagnostics inOrder() const;

private:
    void add(base::Severity severity, Position at, std::string key, std::string message, std::string hint);

    /// Problems are not found in the order of the file: up to twice `mostKept` are collected before the
    /// last ones are dropped.
    struct Bin {
        base::Diagnostics found;
        std::size_t count = 0;             // with the dropped ones
        std::optional<Position> lastKept;  // set once some were dropped
    };

    Bin& bin(base::Severity severity) { return bins_[severity == base::Severity::error ? 0 : 1]; }
    const Bin& bin(base::Severity severity) const { return bins_[severity == base::Severity::error ? 0 : 1]; }
    static void dropLast(Bin& bin);

    std::string file_;
    PlacedTexts* texts_;
    std::array<Bin, 2> bins_;
};

/// `"a", "b" or "c"`: a hint's list of what is allowed.
std::string oneOf(const std::vector<std::string>& names);

/// The hint for a mistyped name: the nearest known one, else all of them.
std::string knownNames(std::string_view mistyped, const std::vector<std::string>& known);

}  // namespace fukan::content
