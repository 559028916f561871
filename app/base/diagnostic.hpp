#pragma once
// An error or a warning about a board's or a configuration's file, in the terms of its author.

#include <cstddef>
#include <string>
#include <vector>

namespace fukan::base {

enum class Severity { warning, error };

/// Printed as `file:line:column: key: message (hint)`; a warning has `warning: ` before the key.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string file;
    int line = 0;           ///< from 1; 0 when the whole file is meant
    int column = 0;         ///< from 1; 0 when the whole line or file is meant
    std::string key;        ///< e.g. "task[3].from"; empty when no key is meant
    std::string message;    ///< what is wrong
    std::string hint;       ///< what would be right; may be empty
    std::size_t count = 1;  ///< how many problems it stands for: "… and 40 more errors" for 40

    std::string format() const;
};

using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& all);

/// How many errors, or warnings, they stand for.
std::size_t numberOf(const Diagnostics& all, Severity severity);

}  // namespace fukan::base
