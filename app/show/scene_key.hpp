#pragma once
// Identifies a scene: what a playlist's entry shows, once the layout has determined the number of pages.

#include <compare>
#include <cstddef>
#include <cstdint>

#include "base/shared_text.hpp"

namespace fukan::show {

/// What a playlist's entry names. It may be laid out as one of several scene::SceneBody.
enum class SceneKind : std::uint8_t {
    landscape,
    roadmap,
    afar,
    image,
    revisedMap,      ///< two revisions' maps, and what changed
    revisedRoadmap,  ///< their roadmaps
    lapse,           ///< a plan, or two, through the years
};

/// Whether it shows a revision: then others may show the same thing in another revision, and a visitor can
/// explore it.
constexpr bool hasRevision(SceneKind kind) {
    switch (kind) {
        case SceneKind::landscape:
        case SceneKind::roadmap:
        case SceneKind::afar:
            return true;
        case SceneKind::image:
        case SceneKind::revisedMap:
        case SceneKind::revisedRoadmap:
        case SceneKind::lapse:
            break;
    }
    return false;
}

/// Whether it plays: from one revision to another, or through the years.
constexpr bool isPlayed(SceneKind kind) {
    switch (kind) {
        case SceneKind::revisedMap:
        case SceneKind::revisedRoadmap:
        case SceneKind::lapse:
            return true;
        case SceneKind::landscape:
        case SceneKind::roadmap:
        case SceneKind::afar:
        case SceneKind::image:
            break;
    }
    return false;
}

/// Whether it is a map: ripples spread on its areas, and demonstrations dive into them.
constexpr bool isMap(SceneKind kind) {
    switch (kind) {
        case SceneKind::landscape:
            return true;
        case SceneKind::roadmap:
        case SceneKind::afar:
        case SceneKind::image:
        case SceneKind::revisedMap:
        case SceneKind::revisedRoadmap:
        case SceneKind::lapse:
            break;
    }
    return false;
}

/// Whether a domain's tasks stand on it: a digit leads there first.
constexpr bool hasTasks(SceneKind kind) {
    switch (kind) {
        case SceneKind::roadmap:
            return true;
        case SceneKind::landscape:
        case SceneKind::afar:
        case SceneKind::image:
        case SceneKind::revisedMap:
        case SceneKind::revisedRoadmap:
        case SceneKind::lapse:
            break;
    }
    return false;
}

struct SceneKey {
    SceneKind kind = SceneKind::landscape;
    std::size_t revision = 0;  ///< index into Board::revisions, of two revisions the later; 0 for images
    std::size_t page = 0;      ///< index of the laid-out page; 0 for all others
    base::SharedText image{};  ///< the file's name as in the config; empty unless an image
    std::size_t earlier = 0;   ///< of two revisions (`isPlayed`) the earlier; 0 for all others
    /// The playlist's entry, from 1, that it was laid out for: of lapses, and of histories, whose `earlier`
    /// is a version, while `revision` is the board's last. 0: for none.
    std::size_t entry = 0;

    /// Its versions are not the board's own revisions.
    bool ofHistory() const { return entry > 0 && kind == SceneKind::revisedRoadmap; }

    friend bool operator==(const SceneKey&, const SceneKey&) = default;
};

}  // namespace fukan::show
