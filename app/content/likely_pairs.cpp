#include "content/likely_pairs.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "base/utf8.hpp"
#include "content/revision_diff.hpp"

namespace fukan::content {
namespace {

// Below, texts of one domain share little but its terms.
constexpr float leastLikeness = 0.6f;
constexpr std::size_t mostComparisons = 200000;

using Pair = std::pair<char32_t, char32_t>;

/// Sorted, with those that occur several times as often.
std::vector<Pair> pairsOf(const std::string& text) {
    std::vector<Pair> out;
    char32_t last = 0;
    for (const char32_t c : base::decodedUtf8(text)) {
        if (c == U' ' || c == U'\n' || c == U'\u3000') continue;
        if (last != 0) out.emplace_back(last, c);
        last = c;
    }
    std::ranges::sort(out);
    return out;
}

float dice(const std::string& a, const std::string& b) {
    const std::vector<Pair> one = pairsOf(a);
    const std::vector<Pair> other = pairsOf(b);
    if (one.empty() || other.empty()) return 0;
    std::vector<Pair> common;
    std::ranges::set_intersection(one, other, std::back_inserter(common));
    return 2 * static_cast<float>(common.size()) / static_cast<float>(one.size() + other.size());
}

}  // namespace

float likeness(const LocalText& a, const LocalText& b) {
    return std::max(a.ja.empty() || b.ja.empty() ? 0 : dice(a.ja, b.ja),
                    a.en.empty() || b.en.empty() ? 0 : dice(a.en, b.en));
}

std::vector<LikelyPair> likelyPairs(const Roadmap& before, const Roadmap& after) {
    std::vector<std::size_t> gone;
    std::vector<std::size_t> come;
    for (const TaskChange& change : revisionDiff(before, after)) {
        if (change.dropped()) gone.push_back(*change.before);
        if (change.added()) come.push_back(*change.after);
    }
    if (!come.empty() && gone.size() > mostComparisons / come.size()) return {};
    std::vector<LikelyPair> all;
    for (const std::size_t then : gone) {
        for (const std::size_t now : come) {
            const Task& a = before.tasks[then];
            const Task& b = after.tasks[now];
            if (a.domain != b.domain) continue;
            const float like = likeness(a.text, b.text);
            if (like >= leastLikeness) all.push_back({then, now, like});
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &LikelyPair::likeness);
    std::set<std::size_t> taken;
    std::set<std::size_t> given;
    std::vector<LikelyPair> pairs;
    for (const LikelyPair& pair : all) {
        if (taken.contains(pair.before) || given.contains(pair.after)) continue;
        taken.insert(pair.before);
        given.insert(pair.after);
        pairs.push_back(pair);
    }
    return pairs;
}

}  // namespace fukan::content
