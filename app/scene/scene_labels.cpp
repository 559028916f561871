#include "scene/scene_labels.hpp"

namespace fukan::scene {
namespace {

void append(std::vector<const layout::Label*>& all, const std::vector<const layout::Label*>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

void addStanding(const SceneSet& sceneSet, const LaidOutScene& scene, const content::CivilTime& time,
                 std::vector<const layout::Label*>& out) {
    append(out, sceneSet.header(scene, time).labels());
    append(out, std::visit([](const auto& body) { return body.labels(); }, scene.body));
    if (scene.legend) out.push_back(&*scene.legend);
}

LabelGroup standing(const SceneSet& sceneSet, const LaidOutScene& scene, const content::CivilTime& time) {
    LabelGroup group{sceneSet.settings().viewport, {}};
    addStanding(sceneSet, scene, time, group.labels);
    if (const LaidOutScene* map = sceneSet.facing(scene)) addStanding(sceneSet, *map, time, group.labels);
    if (const layout::Invitation* invitation = sceneSet.invitation())
        group.labels.push_back(&invitation->words);
    return group;
}

/// A caption takes the legend's place, a telop has a panel of its own.
void addTour(const SceneSet& sceneSet, const LaidOutScene& scene, SceneLabels& out) {
    if (!scene.tour) return;
    const Stops& tour = *scene.tour;
    for (std::size_t stop = 0; stop < tour.stops.size(); ++stop) {
        if (const TaskTag* tag = scene.tag(stop))
            out.groups.push_back({sceneSet.settings().viewport, {&tag->label}});
        const show::Spotlight light{.stop = stop, .amount = 1, .dim = 1, .slide = 1, .lap = {stop, 1}};
        if (!telopSide(tour, light, stop)) continue;
        ++out.told;
        out.groups.push_back({tour.telops.size, tour.telops.telops[stop].labels()});
    }
}

/// A lapse says something else each year.
void addYears(const SceneSet& sceneSet, const LaidOutScene& scene, SceneLabels& out) {
    const auto* lapse = std::get_if<LapseScene>(&scene.body);
    const std::size_t years = lapse ? lapse->years->size() : 0;
    for (std::size_t year = 0; year + 1 < years; ++year)
        out.groups.push_back({sceneSet.settings().viewport, lapse->labels(year)});
}

void addStrip(const SceneSet& sceneSet, SceneLabels& out) {
    const layout::Invitation* invitation = sceneSet.invitation();
    if (invitation == nullptr) return;
    LabelGroup strip{invitation->strip.size(), {}};
    for (const layout::GestureHint& hint : invitation->hints)
        append(strip.labels, {&hint.name, &hint.effect});
    out.groups.push_back(std::move(strip));
}

}  // namespace

SceneLabels labelsOf(const SceneSet& sceneSet, const LaidOutScene& scene, const content::CivilTime& time) {
    SceneLabels out;
    out.groups.push_back(standing(sceneSet, scene, time));
    addTour(sceneSet, scene, out);
    addYears(sceneSet, scene, out);
    addStrip(sceneSet, out);
    const content::Language language = sceneSet.settings().language;
    out.nearTexts = std::visit([language](const auto& body) { return body.nearTexts(language); }, scene.body);
    return out;
}

layout::Audit auditOf(const SceneLabels& labels) {
    layout::Audit all = layout::audit(labels.groups.front().labels, labels.groups.front().size);
    for (std::size_t i = 1; i < labels.groups.size(); ++i)
        all.add(layout::audit(labels.groups[i].labels, labels.groups[i].size));
    return all;
}

}  // namespace fukan::scene
