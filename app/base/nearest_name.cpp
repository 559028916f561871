#include "base/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

#include "base/ascii.hpp"

namespace fukan::base {

namespace {

/// The number of letters to change, insert, leave out or swap with their neighbour ("optimal string
/// alignment"). Only the last three rows of its table are kept.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> twoAbove;
    std::vector<std::size_t> above;
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        twoAbove = std::exchange(above, row);
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const bool same = lower(a[i]) == lower(b[j]);
            row[j + 1] = std::min({above[j] + (same ? 0 : 1), row[j] + 1, above[j + 1] + 1});
            if (i > 0 && j > 0 && lower(a[i]) == lower(b[j - 1]) && lower(a[i - 1]) == lower(b[j])) {
                row[j + 1] = std::min(row[j + 1], twoAbove[j - 1] + 1);
            }
        }
    }
    return row.back();
}

}  // namespace

std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> candidates) {
    // No known name is longer than this: a longer one is not a typing mistake and need not be compared.
    constexpr std::size_t longest = 64;
    std::string_view best;
    if (wanted.size() > longest) return best;
    std::size_t least = 1;
    std::size_t leastOf = 1;  // the best so far has `least` of `leastOf` letters wrong
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longest) continue;
        const std::size_t longer = std::max(wanted.size(), candidate.size());
        const std::size_t steps = distance(wanted, candidate);
        const bool near = steps <= std::max<std::size_t>(1, longer * 2 / 5);
        // Compared by share, so that "PgDown" is PageDown with two letters left out, not Down with two
        // too many.
        if (near && steps * leastOf < least * longer) {
            least = steps;
            leastOf = longer;
            best = candidate;
        }
    }
    return best;
}

}  // namespace fukan::base
