#include "content/nearest.hpp"

#include <algorithm>

namespace fukan::content {
namespace {

// A misspelt word is short; a whole sentence in a key's place is compared with nothing.
constexpr std::size_t longestWord = 64;

}  // namespace

std::size_t editDistance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> cells((a.size() + 1) * width);
    const auto cell = [&](std::size_t i, std::size_t j) -> std::size_t& { return cells[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i) cell(i, 0) = i;
    for (std::size_t j = 0; j <= b.size(); ++j) cell(0, j) = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = cell(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            std::size_t best = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, cell(i - 2, j - 2) + 1);
            }
            cell(i, j) = best;
        }
    }
    return cell(a.size(), b.size());
}

std::optional<std::string> nearest(std::string_view name, const std::vector<std::string>& known) {
    if (name.size() > longestWord) return std::nullopt;
    std::optional<std::string> best;
    std::size_t bestDistance = 0;
    for (const std::string& candidate : known) {
        const std::size_t longer = std::max(name.size(), candidate.size());
        if (candidate.size() > longestWord) continue;
        const std::size_t limit = longer < 4 ? 1 : std::max<std::size_t>(2, longer / 3);
        const std::size_t distance = editDistance(name, candidate);
        if (distance > limit || (best && distance >= bestDistance)) continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}

}  // namespace fukan::content
