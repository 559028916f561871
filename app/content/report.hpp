#pragma once
// Collects the problems of one file.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/position.hpp"

namespace fukan::content {

class Report {
public:
    /// `file`: the name that the author knows it by.
    explicit Report(std::string file) : file_(std::move(file)) {}

    /// `hint` says what would be right.
    void error(Position at, std::string key, std::string message, std::string hint = {});
    void warning(Position at, std::string key, std::string message, std::string hint = {});

    bool hasErrors() const { return base::hasErrors(found_); }

    /// What was found, in the order of the file.
    base::Diagnostics inOrder() const;

private:
    void add(base::Severity severity, Position at, std::string key, std::string message, std::string hint);

    std::string file_;
    base::Diagnostics found_;
};

/// `"name"`, as messages quote what an author wrote; a long one is cut, so that a sentence stays one.
std::string quoted(std::string_view name);

/// `"a", "b" or "c"`: a hint's list of what is allowed.
std::string oneOf(const std::vector<std::string>& names);

/// The hint for a mistyped name: the nearest known one, else all of them.
std::string knownNames(std::string_view mistyped, const std::vector<std::string>& known);

}  // namespace fukan::content
