#pragma once
// The layouts of scenes that a test knows to be of some kind.

#include "scene/laid_out_scene.hpp"

namespace fukan::test {

/// Null for what is no map.
inline const layout::LandscapeLayout* mapOf(const scene::LaidOutScene& scene) {
    const auto* map = std::get_if<scene::LandscapeScene>(&scene.body);
    return map ? &map->map : nullptr;
}

/// Of a roadmap's page or of an overview; null for all else.
inline const layout::RoadmapPageLayout* pageOf(const scene::LaidOutScene& scene) {
    if (const auto* page = std::get_if<scene::PageScene>(&scene.body)) return &page->page;
    const auto* overview = std::get_if<scene::OverviewScene>(&scene.body);
    return overview ? &overview->page : nullptr;
}

inline bool isAfar(const scene::LaidOutScene& scene) {
    return std::holds_alternative<scene::AfarScene>(scene.body);
}

/// Between two revisions; null for all else.
inline const scene::RevisedPageScene* revisedOf(const scene::LaidOutScene& scene) {
    return std::get_if<scene::RevisedPageScene>(&scene.body);
}

inline const scene::LapseScene* lapseOf(const scene::LaidOutScene& scene) {
    return std::get_if<scene::LapseScene>(&scene.body);
}

inline const scene::RevisedMapScene* revisedMapOf(const scene::LaidOutScene& scene) {
    return std::get_if<scene::RevisedMapScene>(&scene.body);
}

}  // namespace fukan::test
