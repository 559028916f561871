#pragma once
// Every text of a scene that is laid out beforehand: what `fukan check` holds to be legible, and looks for in
// the fonts.

#include <string>
#include <vector>

#include "layout/audit.hpp"
#include "scene/scene_set.hpp"

namespace fukan::scene {

/// Texts that are seen together, so that none may lie on another.
struct LabelGroup {
    base::Vec2 size;  ///< of what they lie in, pixels: the viewport, or a panel with its corner at 0, 0
    std::vector<const layout::Label*> labels;
};

struct SceneLabels {
    /// First what stands on the scene; then what comes and goes, each by itself: the tour's captions and
    /// telops, the strip that greets a visitor.
    std::vector<LabelGroup> groups;
    /// What is shown only to a camera that is near. It has no legible size of its own, so that there is
    /// nothing to audit, but needs its letters.
    std::vector<std::string> nearTexts;
    std::size_t told = 0;  ///< how many of the tour's stops have a telop
};

/// `time`: what the header's clock shows. Valid as long as the scene set, and until the scene's header is
/// asked for at another minute.
SceneLabels labelsOf(const SceneSet& sceneSet, const LaidOutScene& scene, const content::CivilTime& time);

/// Whether all of that can be read.
layout::Audit auditOf(const SceneLabels& labels);

}  // namespace fukan::scene
