#pragma once
// The round, which is the scenes in the order in which they are shown, and searches in it.

#include <cstddef>
#include <optional>
#include <vector>

#include "show/entry.hpp"

namespace fukan::show {

using Round = std::vector<Entry>;

/// The shortest dwell of a scene; with dwells of zero the round would never end.
inline constexpr motion::Duration shortestDwell = std::chrono::seconds(1);

/// One after the other.
Round joined(const Round& first, const Round& second);

/// How long one lap takes: the sum of the dwells.
motion::Duration lengthOf(const Round& round);

/// The scene that has demonstrations: the first that there are dives for.
std::optional<std::size_t> findDemonstration(const Round& round);

/// Where `scene` is found: the entry with that key, or beside which it is shown, that is nearest to `near`,
/// or else the nearest page of the same kind and revision.
std::optional<std::size_t> findAgain(const Round& round, const SceneKey& scene, std::size_t near);

/// The scene at `index` in the next revision that has its kind (after the last comes the first), on the
/// nearest page.
std::optional<std::size_t> findOtherRevision(const Round& round, std::size_t index);

/// The same from the scene of `others` at `detour`, if any, in place of the one at `index`. What the round
/// lacks is found among the others: the index counts on beyond the round's end.
std::optional<std::size_t> findOtherRevision(const Round& round, const Round& others, std::size_t index,
                                             std::optional<std::size_t> detour);

/// How a scene that the round lacks comes in place of `own`, and goes again: by a cut where `own` comes by
/// one, else by a fade.
TransitionKind detourTransition(const Entry& own);

/// The first scene with that domain: a roadmap of the revision shown at `index`, or else its map, or else
/// a roadmap or a map of another revision.
std::optional<std::size_t> findDomain(const Round& round, std::size_t index, int domain);

}  // namespace fukan::show
