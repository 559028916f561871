// The pages of a roadmap among the scenes of a board.

#include "layout/phrases.hpp"
#include "scene/scene_set.hpp"
#include "text/fit.hpp"

namespace fukan::scene {

void SceneSet::addRoadmap(std::size_t revision) {
    LaidOutScene like;
    like.key.revision = revision;
    like.place = whole();
    like.headerTexts = pageTexts(revision);
    like.frame = frameFor(like.headerTexts, like.place);
    addPages(like, layout::layoutRoadmap({edition(revision), like.frame.content}, canvas_, measurer_));
}

/// What a header says at most: the frame must not depend on what is counted on a page.
layout::HeaderTexts SceneSet::pageTexts(std::size_t revision) const {
    const content::Roadmap& roadmap = *board_.revisions[revision].roadmap;
    layout::HeaderTexts texts;
    texts.title = title(board_.title);
    texts.year = todaysYear();
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
        scene.headerTexts.subtitle = pageLine(
            revision, pages.size() < 2 ? "" : std::to_string(page + 1) + "/" + std::to_string(pages.size()));
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
    const content::Roadmap& roadmap = *board_.revisions[scene.key.revision].roadmap;
    if (page.overview) {
        auto words = std::make_unique<layout::BarWords>(roadmap, settings_.language, page.overview->textSize,
                                                        measurer_);
        return OverviewScene{&roadmap, std::move(page), std::move(words)};
    }
    std::vector<TaskTag> tags = tagsOf(scene, page);
    return PageScene{&roadmap, std::move(page), std::move(tags)};
}

/// Says what an open-ended last column means.
std::optional<layout::Label> SceneSet::legendOf(const LaidOutScene& scene) const {
    const content::Roadmap& roadmap = *board_.revisions[scene.key.revision].roadmap;
    if (!roadmap.openEnded) return std::nullopt;
    const text::RichText words = layout::wordsIn(
        layout::inEach(settings_.language,
                       [&](content::Language language) {
                           return layout::phrases::openEndedNote(board_, roadmap.years.back(), language);
                       }),
        settings_.language, text::Weight::regular, canvas_.footnoteFloor);
    const text::FitRequest request{scene.frame.footer.size(),
                                   std::max(canvas_.px(layout::token::caption), canvas_.footnoteFloor),
                                   canvas_.footnoteFloor, 1.3f, text::Style::Align::right};
    auto block = text::fit(words, request, measurer_);
    if (!block) return std::nullopt;
    return layout::place(base::Id::of("legend"), scene.frame.footer, std::move(*block), layout::AlignX::right,
                         layout::AlignY::middle, canvas_.footnoteFloor);
}

StopsInput SceneSet::stopsInput(const LaidOutScene& scene) const {
    const LaidOutScene* map = facing(scene);
    return {edition(scene.key.revision), scene.frame.content.y, canvasOf(scene.place), measurer_,
            map ? &std::get<LandscapeScene>(map->body).map : nullptr};
}

std::vector<TaskTag> SceneSet::tagsOf(const LaidOutScene& scene,
                                      const layout::RoadmapPageLayout& page) const {
    const std::size_t revision = scene.key.revision;
    std::vector<TaskTag> tags;
    for (const std::size_t bar : page.currentBars) {
        const content::Task& task = board_.revisions[revision].roadmap->tasks[page.bars[bar].task];
        const auto tagIn = [&](const base::Rect& room) {
            return layoutTaskTag(board_, task, settings_.language, room, canvas_, measurer_);
        };
        base::Rect room = scene.frame.footer;
        TaskTag tag = tagIn(room);
        // Where it would need two lines beside the pill, it takes the pill's place.
        if (invitation_ && tag.label.block.lines != 1) {
            room.w = invitation_->pill.right() - room.x;
            tag = tagIn(room);
        }
        tags.push_back(std::move(tag));
    }
    return tags;
}

}  // namespace fukan::scene
