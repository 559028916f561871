// The pages of a roadmap among the scenes of a board.

#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "scene/scene_set.hpp"
#include "text/fit.hpp"

namespace fukan::scene {

void SceneSet::addRoadmap(std::size_t revision) {
    LaidOutScene like;
    like.key.revision = revision;
    like.place = basis_.whole();
    like.headerTexts = pageTexts(revision);
    like.frame = basis_.frameFor(like.headerTexts, like.place);
    addPages(like, layout::layoutRoadmap({edition(revision), like.frame.content}, basis_.canvas(),
                                         basis_.measurer()));
}

/// What a header says at most: the frame must not depend on what is counted on a page.
layout::HeaderTexts SceneSet::pageTexts(std::size_t revision) const {
    const content::Roadmap& roadmap = *basis_.board().revisions[revision].roadmap;
    layout::HeaderTexts texts;
    texts.title = basis_.title(basis_.board().title);
    texts.year = basis_.todaysYear();
    texts.subtitle = pageLine(revision, "9/9");
    bool inPlan = false;
    texts.pill = pillText(revision, roadmap.tasks.size(), inPlan);
    return texts;
}

/// `like`: what all of them have in common.
void SceneSet::addPages(const LaidOutScene& like, std::vector<layout::RoadmapPageLayout> pages) {
    const std::size_t revision = like.key.revision;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        LaidOutScene scene;
        scene.key = {show::SceneKind::roadmap, revision, page, {}};
        scene.place = like.place;
        scene.facing = like.facing;
        scene.headerTexts = like.headerTexts;
        scene.headerTexts.subtitle = pageLine(revision, pageAmong(page, pages.size()));
        scene.frame = like.frame;
        scene.current = pages[page].currentTasks();
        scene.headerTexts.pill = pillText(revision, scene.current, scene.inPlan);
        scene.tour = std::make_unique<Stops>(stopsOf(stopsInput(scene), pages[page]));
        scene.body = bodyOf(scene, std::move(pages[page]));
        scene.legend = legendOf(scene);
        scenes_.push_back(std::move(scene));
    }
}

SceneBody SceneSet::bodyOf(const LaidOutScene& scene, layout::RoadmapPageLayout page) const {
    const content::Roadmap& roadmap = *basis_.board().revisions[scene.key.revision].roadmap;
    if (page.overview) {
        auto words = std::make_unique<layout::BarWords>(roadmap, basis_.language(), page.overview->textSize,
                                                        basis_.measurer());
        return OverviewScene{&roadmap, std::move(page), std::move(words)};
    }
    std::vector<TaskTag> tags = tagsOf(scene, page);
    return PageScene{&roadmap, std::move(page), std::move(tags)};
}

/// Says what an open-ended last column means.
std::optional<layout::Label> SceneSet::legendOf(const LaidOutScene& scene) const {
    const content::Roadmap& roadmap = *basis_.board().revisions[scene.key.revision].roadmap;
    if (!roadmap.openEnded) return std::nullopt;
    const text::RichText words =
        layout::wordsIn(layout::inEach(basis_.language(),
                                       [&](content::Language language) {
                                           return layout::phrases::openEndedNote(
                                               basis_.board(), roadmap.years.back(), language);
                                       }),
                        basis_.language(), text::Weight::regular, basis_.canvas().footnoteFloor);
    const text::FitRequest request{
        scene.frame.footer.size(),
        std::max(basis_.canvas().px(layout::token::caption), basis_.canvas().footnoteFloor),
        basis_.canvas().footnoteFloor, 1.3f, text::Style::Align::right};
    auto block = text::fit(words, request, basis_.measurer());
    if (!block) return std::nullopt;
    return layout::place(base::Id::of("legend"), scene.frame.footer, std::move(*block), layout::AlignX::right,
                         layout::AlignY::middle, basis_.canvas().footnoteFloor);
}

StopsInput SceneSet::stopsInput(const LaidOutScene& scene) const {
    const LaidOutScene* map = facing(scene);
    return {edition(scene.key.revision), scene.frame.content.y, basis_.canvasOf(scene.place),
            basis_.measurer(), map ? &std::get<LandscapeScene>(map->body).map : nullptr};
}

std::vector<TaskTag> SceneSet::tagsOf(const LaidOutScene& scene,
                                      const layout::RoadmapPageLayout& page) const {
    const std::size_t revision = scene.key.revision;
    std::vector<TaskTag> tags;
    for (const std::size_t bar : page.currentBars) {
        const content::Task& task = basis_.board().revisions[revision].roadmap->tasks[page.bars[bar].task];
        const auto tagIn = [&](const base::Rect& room) {
            return layoutTaskTag(basis_.board(), task, basis_.language(), room, basis_.canvas(),
                                 basis_.measurer());
        };
        base::Rect room = scene.frame.footer;
        TaskTag tag = tagIn(room);
        // Where it would need two lines beside the pill, it takes the pill's place.
        if (basis_.invitation() && tag.label.block.lines != 1) {
            room.w = basis_.invitation()->pill.right() - room.x;
            tag = tagIn(room);
        }
        tags.push_back(std::move(tag));
    }
    return tags;
}

}  // namespace fukan::scene
