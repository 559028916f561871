#pragma once

#include <string>
#include <vector>

#include "layout/map/revised_map.hpp"
#include "layout/revision_strip.hpp"
#include "scene/plain_scene.hpp"

namespace fukan::scene {

/// Two revisions' maps, between which it moves.
struct RevisedMapScene : PlainScene {
    const content::Landscape* earlier = nullptr;  ///< the board's
    const content::Landscape* later = nullptr;
    layout::RevisedMap map;
    layout::RevisionStrip strip;

    /// With the later revision, and what became of each thing.
    std::vector<const layout::Label*> labels() const { return labels(true); }
    std::vector<const layout::Label*> labels(bool showsLater) const;
    std::vector<std::string> nearTexts(content::Language language) const;
};

}  // namespace fukan::scene
