// The pictures of two revisions among the scenes of a board.

#include <algorithm>

#include "content/landscape_diff.hpp"
#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "scene/scene_set.hpp"

namespace fukan::scene {

/// Two revisions of the board, or two versions of a plan's history.
struct ComparedPlans {
    const content::Board& board;
    RevisionPair pair;
    show::SceneKey key;        ///< of its scenes, without kind and page
    std::string note{};        ///< said in the header: a commit's subject
    bool onlyChanged = false;  ///< pages on which nothing changed are left out

    const content::Revision& earlier() const { return board.revisions[pair.earlier]; }
    const content::Revision& later() const { return board.revisions[pair.later]; }
    show::SceneKey keyOf(show::SceneKind kind) const {
        show::SceneKey out = key;
        out.kind = kind;
        return out;
    }
};

/// Each step from a revision to the next one.
std::deque<LaidOutScene> SceneSet::comparisons() const {
    std::deque<LaidOutScene> out;
    for (std::size_t later = 1; later < board_.revisions.size(); ++later) {
        const RevisionPair pair{later - 1, later};
        const ComparedPlans plans{board_, pair, {{}, pair.later, 0, {}, pair.earlier}};
        addRevisedMap(plans, out);
        addRevisedRoadmap(plans, out);
    }
    return out;
}

void SceneSet::addHistories() {
    for (std::size_t i = 0; i < settings_.histories.size(); ++i) {
        const auto& history = settings_.histories[i];
        if (!history || board_.revisions.empty()) continue;
        for (std::size_t later = 1; later < history->board.revisions.size(); ++later) {
            const show::SceneKey key{{}, board_.revisions.size() - 1, 0, {}, later - 1, i + 1};
            addRevisedRoadmap(
                {history->board, {later - 1, later}, key, history->commits[later].subject, true}, scenes_);
        }
    }
}

void SceneSet::addRevisedMap(const ComparedPlans& plans, std::deque<LaidOutScene>& out) const {
    const content::Revision& earlier = plans.earlier();
    const content::Revision& later = plans.later();
    if (!earlier.landscape || !later.landscape) return;
    const auto changes = content::landscapeDiff(*earlier.landscape, *later.landscape);
    LaidOutScene scene;
    scene.key = plans.keyOf(show::SceneKind::revisedMap);
    scene.place = whole();
    scene.headerTexts = revisedTexts(plans, later.landscape->title, content::countsOf(changes), "");
    scene.frame = frameFor(scene.headerTexts, scene.place);
    const base::Rect& content = scene.frame.content;
    RevisedMapScene body{&*earlier.landscape, &*later.landscape, {}, {}};
    body.strip =
        layout::layoutRevisionStrip({earlier, later, settings_.language, content}, canvas_, measurer_);
    const base::Rect area{content.x, content.y, content.w, body.strip.rect.y - content.y};
    body.map = layout::layoutRevisedMap(
        {plans.board, plans.pair.earlier, plans.pair.later, settings_.language, area, scene.frame.footer},
        canvas_, measurer_);
    scene.body = std::move(body);
    out.push_back(std::move(scene));
}

/// All pages, where both revisions have a roadmap and it can be read on pages.
void SceneSet::addRevisedRoadmap(const ComparedPlans& plans, std::deque<LaidOutScene>& out) const {
    if (!plans.earlier().roadmap || !plans.later().roadmap) return;
    auto plan = std::make_shared<const content::PlanUnion>(
        content::unionOf(plans.board, plans.pair.earlier, plans.pair.later));
    LaidOutScene like;
    like.key = plans.keyOf(show::SceneKind::revisedRoadmap);
    like.place = whole();
    like.frame = frameFor(revisedTexts(plans, plans.board.title, plan->counts, "9/9"), like.place);
    const base::Rect& content = like.frame.content;
    const layout::RevisionStrip strip = layout::layoutRevisionStrip(
        {plans.earlier(), plans.later(), settings_.language, content}, canvas_, measurer_);
    const base::Rect area{content.x, content.y, content.w, strip.rect.y - content.y};
    auto pages = layout::layoutRevised({*plan, settings_.language, area}, canvas_, measurer_);
    if (plans.onlyChanged)
        std::erase_if(pages, [](const layout::RevisedPage& page) { return !page.changed(); });
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const std::string place =
            pages.size() < 2 ? "" : std::to_string(page + 1) + "/" + std::to_string(pages.size());
        LaidOutScene scene;
        scene.key = like.key;
        scene.key.page = page;
        scene.place = like.place;
        scene.headerTexts = revisedTexts(plans, plans.board.title, plan->counts, place);
        scene.frame = like.frame;
        scene.body = RevisedPageScene{unionPage(plan, std::move(pages[page])), strip};
        out.push_back(std::move(scene));
    }
}

layout::HeaderTexts SceneSet::revisedTexts(const ComparedPlans& plans, const content::LocalText& plan,
                                           const content::ChangeCounts& counts,
                                           const std::string& place) const {
    using content::Language;
    layout::HeaderTexts texts;
    const auto changed = layout::inEach(settings_.language, layout::phrases::whatChanged);
    texts.title = title(changed);
    text::RichText way = inLine(plans.earlier().label);
    way.push_back({" → "});
    for (const text::Fragment& part : inLine(plans.later().label)) way.push_back(part);
    texts.subtitle = lineOf({inLine(plan), way, {{plans.note}}, {{place}}});
    texts.year = todaysYear();
    texts.pill = title(layout::inEach(settings_.language, [&](Language language) {
        return layout::phrases::changeCounts(counts, true, language);
    }));
    return texts;
}

}  // namespace fukan::scene
