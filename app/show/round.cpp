#include "show/round.hpp"

#include <algorithm>
#include <limits>

namespace fukan::show {

namespace {

std::size_t apart(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

/// The entry with the least cost, the first of equals; none where `cost` gives none.
template <typename Cost>
std::optional<std::size_t> cheapest(const Round& round, Cost cost) {
    std::optional<std::size_t> best;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 0; i < round.size(); ++i) {
        const std::optional<std::size_t> c = cost(i);
        if (c && *c < least) {
            least = *c;
            best = i;
        }
    }
    return best;
}

}  // namespace

Round joined(const Round& first, const Round& second) {
    Round all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

motion::Duration lengthOf(const Round& round) {
    motion::Duration length{};
    for (const Entry& entry : round) length += entry.dwell;
    return length;
}

std::optional<std::size_t> findDemonstration(const Round& round) {
    const auto found =
        std::find_if(round.begin(), round.end(), [](const Entry& entry) { return !entry.dives.empty(); });
    if (found == round.end()) return std::nullopt;
    return static_cast<std::size_t>(found - round.begin());
}

std::optional<std::size_t> findAgain(const Round& round, const SceneKey& scene, std::size_t near) {
    using Cost = std::optional<std::size_t>;
    const auto same = cheapest(round, [&](std::size_t i) {
        const bool shown = round[i].scene == scene || round[i].beside == scene;
        return shown ? Cost{apart(i, near)} : std::nullopt;
    });
    if (same || (!hasRevision(scene.kind) && !isPlayed(scene.kind))) return same;
    return cheapest(round, [&](std::size_t i) {
        const SceneKey& other = round[i].scene;
        const bool like = other.kind == scene.kind && other.revision == scene.revision &&
                          other.earlier == scene.earlier && other.entry == scene.entry;
        return like ? Cost{apart(other.page, scene.page)} : std::nullopt;
    });
}

std::optional<std::size_t> findOtherRevision(const Round& round, std::size_t index) {
    using Cost = std::optional<std::size_t>;
    if (index >= round.size() || !hasRevision(round[index].scene.kind)) return std::nullopt;
    const SceneKey& here = round[index].scene;
    std::size_t revisions = here.revision + 1;
    for (const Entry& entry : round) revisions = std::max(revisions, entry.scene.revision + 1);
    const auto ahead = [&](const SceneKey& s) {
        return (s.revision + revisions - here.revision) % revisions;
    };
    const auto nextOne = cheapest(round, [&](std::size_t i) {
        const SceneKey& s = round[i].scene;
        return s.kind == here.kind && s.revision != here.revision ? Cost{ahead(s)} : std::nullopt;
    });
    if (!nextOne) return std::nullopt;
    SceneKey wanted = here;
    wanted.revision = round[*nextOne].scene.revision;
    return findAgain(round, wanted, index);
}

std::optional<std::size_t> findOtherRevision(const Round& round, const Round& others, std::size_t index,
                                             std::optional<std::size_t> detour) {
    const auto inRound = detour ? std::nullopt : findOtherRevision(round, index);
    return inRound ? inRound
                   : findOtherRevision(joined(round, others), detour ? round.size() + *detour : index);
}

TransitionKind detourTransition(const Entry& own) {
    return own.transition == TransitionKind::cut ? TransitionKind::cut : TransitionKind::fade;
}

std::optional<std::size_t> findDomain(const Round& round, std::size_t index, int domain) {
    using Cost = std::optional<std::size_t>;
    if (index >= round.size()) return std::nullopt;
    const SceneKey& here = round[index].scene;
    return cheapest(round, [&](std::size_t i) -> Cost {
        const auto& numbers = round[i].domainNumbers;
        if (std::find(numbers.begin(), numbers.end(), domain) == numbers.end()) return std::nullopt;
        // Coming from an image, one revision is as good as another.
        const bool elsewhere = hasRevision(here.kind) && round[i].scene.revision != here.revision;
        return Cost{(elsewhere ? 2u : 0u) + (hasTasks(round[i].scene.kind) ? 0u : 1u)};
    });
}

}  // namespace fukan::show
