// The pictures of two revisions among the scenes of a board.

#include <algorithm>

#include "content/landscape_diff.hpp"
#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "scene/scene_set.hpp"

namespace fukan::scene {

/// Each step from a revision to the next one, then what the playlist asks for besides.
void SceneSet::addRevised() {
    std::vector<RevisionPair> pairs;
    const auto add = [&](const RevisionPair& pair) {
        if (std::ranges::find(pairs, pair) == pairs.end()) pairs.push_back(pair);
    };
    for (std::size_t i = 1; i < board_.revisions.size(); ++i) add({i - 1, i});
    for (const RevisionPair& pair : settings_.compared) add(pair);
    for (const RevisionPair& pair : pairs) {
        addRevisedMap(pair);
        addRevisedRoadmap(pair);
    }
}

void SceneSet::addRevisedMap(const RevisionPair& pair) {
    const content::Revision& earlier = board_.revisions[pair.earlier];
    const content::Revision& later = board_.revisions[pair.later];
    if (!earlier.landscape || !later.landscape) return;
    const auto changes = content::landscapeDiff(*earlier.landscape, *later.landscape);
    LaidOutScene scene;
    scene.key = {show::SceneKind::revisedMap, pair.later, 0, {}, pair.earlier};
    scene.place = whole();
    scene.headerTexts = revisedTexts(pair, later.landscape->title, "", content::countsOf(changes));
    scene.frame = frameFor(scene.headerTexts, scene.place);
    const base::Rect& content = scene.frame.content;
    RevisedMapScene body{&*earlier.landscape, &*later.landscape, {}, {}};
    body.strip =
        layout::layoutRevisionStrip({earlier, later, settings_.language, content}, canvas_, measurer_);
    const base::Rect area{content.x, content.y, content.w, body.strip.rect.y - content.y};
    body.map = layout::layoutRevisedMap(
        {board_, pair.earlier, pair.later, settings_.language, area, scene.frame.footer}, canvas_, measurer_);
    scene.body = std::move(body);
    scenes_.push_back(std::move(scene));
}

/// All pages, where both revisions have a roadmap and it can be read on pages.
void SceneSet::addRevisedRoadmap(const RevisionPair& pair) {
    const content::Revision& earlier = board_.revisions[pair.earlier];
    const content::Revision& later = board_.revisions[pair.later];
    if (!earlier.roadmap || !later.roadmap) return;
    auto plan =
        std::make_shared<const content::PlanUnion>(content::unionOf(board_, pair.earlier, pair.later));
    LaidOutScene like;
    like.key = {show::SceneKind::revisedRoadmap, pair.later, 0, {}, pair.earlier};
    like.place = whole();
    like.headerTexts = revisedTexts(pair, board_.title, "9/9", plan->counts);
    like.frame = frameFor(like.headerTexts, like.place);
    const base::Rect& content = like.frame.content;
    layout::RevisionStrip strip =
        layout::layoutRevisionStrip({earlier, later, settings_.language, content}, canvas_, measurer_);
    const base::Rect area{content.x, content.y, content.w, strip.rect.y - content.y};
    auto pages = layout::layoutRevised({*plan, settings_.language, area}, canvas_, measurer_);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        LaidOutScene scene;
        scene.key = like.key;
        scene.key.page = page;
        scene.place = like.place;
        scene.headerTexts = revisedTexts(
            pair, board_.title,
            pages.size() < 2 ? "" : std::to_string(page + 1) + "/" + std::to_string(pages.size()),
            plan->counts);
        scene.frame = like.frame;
        RevisedPageScene body{plan, std::move(pages[page]), strip, {}};
        for (const layout::Label& note : body.page.page.footnotes) {
            body.laterNotes.push_back(std::ranges::any_of(plan->laterNotes, [&](int number) {
                return note.id ==
                       base::Id::of("footnote").child("number", static_cast<std::uint64_t>(number));
            }));
        }
        scene.body = std::move(body);
        scenes_.push_back(std::move(scene));
    }
}

layout::HeaderTexts SceneSet::revisedTexts(const RevisionPair& pair, const content::LocalText& plan,
                                           const std::string& place,
                                           const content::ChangeCounts& counts) const {
    using content::Language;
    const content::Revision& earlier = board_.revisions[pair.earlier];
    const content::Revision& later = board_.revisions[pair.later];
    layout::HeaderTexts texts;
    const auto changed = layout::inEach(settings_.language, layout::phrases::whatChanged);
    texts.title = title(changed);
    text::RichText way = inLine(earlier.label);
    way.push_back({" → "});
    for (const text::Fragment& part : inLine(later.label)) way.push_back(part);
    texts.subtitle = lineOf({inLine(plan), way, {{place}}});
    texts.year = todaysYear();
    texts.pill = title(layout::inEach(settings_.language, [&](Language language) {
        return layout::phrases::changeCounts(counts, true, language);
    }));
    return texts;
}

}  // namespace fukan::scene
