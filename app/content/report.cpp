#include "content/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/nearest_name.hpp"
#include "base/quoted.hpp"

namespace fukan::content {
namespace {

// Problems at the same place stay in the order in which they were found.
void sortByPlace(base::Diagnostics& found) {
    std::stable_sort(found.begin(), found.end(), [](const base::Diagnostic& a, const base::Diagnostic& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
}

}  // namespace

void Report::error(Position at, std::string key, std::string message, std::string hint) {
    add(base::Severity::error, at, std::move(key), std::move(message), std::move(hint));
}

void Report::warning(Position at, std::string key, std::string message, std::string hint) {
    add(base::Severity::warning, at, std::move(key), std::move(message), std::move(hint));
}

void Report::add(base::Severity severity, Position at, std::string key, std::string message,
                 std::string hint) {
    Bin& found = bin(severity);
    ++found.count;
    if (!keeps(severity, at)) return;
    found.found.push_back(
        {severity, file_, at.line, at.column, std::move(key), std::move(message), std::move(hint)});
    if (found.found.size() == 2 * mostKept) dropLast(found);
}

void Report::dropLast(Bin& bin) {
    if (bin.found.size() <= mostKept) return;
    sortByPlace(bin.found);
    bin.found.erase(bin.found.begin() + mostKept, bin.found.end());
    bin.lastKept = Position{bin.found.back().line, bin.found.back().column};
}

bool Report::keeps(base::Severity severity, Position at) const {
    const auto& last = bin(severity).lastKept;
    return !last || at < *last;
}

base::Diagnostics Report::inOrder() const {
    base::Diagnostics all;
    base::Diagnostics more;
    for (const base::Severity severity : {base::Severity::error, base::Severity::warning}) {
        Bin kept = bin(severity);
        dropLast(kept);
        all.insert(all.end(), kept.found.begin(), kept.found.end());
        if (kept.count == kept.found.size()) continue;
        const char* noun = severity == base::Severity::error ? "errors" : "warnings";
        more.push_back({severity,
                        file_,
                        0,
                        0,
                        {},
                        fmt::format("… and {} more {}", kept.count - kept.found.size(), noun),
                        {},
                        kept.count - kept.found.size()});
    }
    sortByPlace(all);
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::string oneOf(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
        list += base::quoted(names[i]);
    }
    return list;
}

std::string knownNames(std::string_view mistyped, const std::vector<std::string>& known) {
    const std::vector<std::string_view> names(known.begin(), known.end());
    const std::string_view near = base::nearestName(mistyped, names);
    if (!near.empty()) return "did you mean " + base::quoted(std::string(near)) + "?";
    if (known.empty()) return {};
    constexpr std::size_t longestList = 24;
    if (known.size() > longestList) return {};
    return "known: " + oneOf(known);
}

}  // namespace fukan::content
