#include "base/diagnostic.hpp"

#include <algorithm>

namespace fukan::base {

std::string Diagnostic::format() const {
    std::string out = file;
    if (line > 0) out += ":" + std::to_string(line);
    if (line > 0 && column > 0) out += ":" + std::to_string(column);
    if (!out.empty()) out += ": ";
    if (severity == Severity::warning) out += "warning: ";
    if (!key.empty()) out += key + ": ";
    out += message;
    if (!hint.empty()) out += " (" + hint + ")";
    return out;
}

std::size_t numberOf(const Diagnostics& all, Severity severity) {
    std::size_t count = 0;
    for (const Diagnostic& problem : all) count += problem.severity == severity ? problem.count : 0;
    return count;
}

bool hasErrors(const Diagnostics& all) {
    return std::any_of(all.begin(), all.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

}  // namespace fukan::base
