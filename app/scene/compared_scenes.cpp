#include "scene/compared_scenes.hpp"

#include <algorithm>

#include "content/landscape_diff.hpp"
#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "scene/revision_pair.hpp"

namespace fukan::scene {
namespace {

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

/// Makes the scenes of one pair of plans.
class ComparedMaker {
public:
    ComparedMaker(const SceneBasis& basis, const ComparedPlans& plans) : basis_(basis), plans_(plans) {}

    void addMap(std::deque<LaidOutScene>& out) const {
        const content::Revision& earlier = plans_.earlier();
        const content::Revision& later = plans_.later();
        if (!earlier.landscape || !later.landscape) return;
        const auto changes = content::landscapeDiff(*earlier.landscape, *later.landscape);
        LaidOutScene scene;
        scene.key = plans_.keyOf(show::SceneKind::revisedMap);
        scene.place = basis_.whole();
        scene.headerTexts = textsFor(later.landscape->title, content::countsOf(changes), "");
        scene.frame = basis_.frameFor(scene.headerTexts, scene.place);
        const base::Rect& content = scene.frame.content;
        RevisedMapScene body{{}, &*earlier.landscape, &*later.landscape, {}, {}};
        body.strip = layout::layoutRevisionStrip({earlier, later, basis_.language(), content},
                                                 basis_.canvas(), basis_.measurer());
        const base::Rect area{content.x, content.y, content.w, body.strip.rect.y - content.y};
        body.map = layout::layoutRevisedMap({plans_.board, plans_.pair.earlier, plans_.pair.later,
                                             basis_.language(), area, scene.frame.footer},
                                            basis_.canvas(), basis_.measurer());
        scene.body = std::move(body);
        out.push_back(std::move(scene));
    }

    /// All pages, where both revisions have a roadmap and it can be read on pages.
    void addRoadmap(std::deque<LaidOutScene>& out) const {
        if (!plans_.earlier().roadmap || !plans_.later().roadmap) return;
        auto plan = std::make_shared<const content::PlanUnion>(
            content::unionOf(plans_.board, plans_.pair.earlier, plans_.pair.later));
        LaidOutScene like;
        like.key = plans_.keyOf(show::SceneKind::revisedRoadmap);
        like.place = basis_.whole();
        like.frame = basis_.frameFor(textsFor(plans_.board.title, plan->counts, "9/9"), like.place);
        const base::Rect& content = like.frame.content;
        const layout::RevisionStrip strip =
            layout::layoutRevisionStrip({plans_.earlier(), plans_.later(), basis_.language(), content},
                                        basis_.canvas(), basis_.measurer());
        const base::Rect area{content.x, content.y, content.w, strip.rect.y - content.y};
        auto pages =
            layout::layoutRevised({*plan, basis_.language(), area}, basis_.canvas(), basis_.measurer());
        if (plans_.onlyChanged)
            std::erase_if(pages, [](const layout::RevisedPage& page) { return !page.changed(); });
        for (std::size_t page = 0; page < pages.size(); ++page) {
            LaidOutScene scene;
            scene.key = like.key;
            scene.key.page = page;
            scene.place = like.place;
            scene.headerTexts = textsFor(plans_.board.title, plan->counts, pageAmong(page, pages.size()));
            scene.frame = like.frame;
            scene.body = RevisedPageScene{unionPage(plan, std::move(pages[page])), {}, strip};
            out.push_back(std::move(scene));
        }
    }

private:
    layout::HeaderTexts textsFor(const content::LocalText& plan, const content::ChangeCounts& counts,
                                 const std::string& place) const {
        using content::Language;
        layout::HeaderTexts texts;
        const auto changed = layout::inEach(basis_.language(), layout::phrases::whatChanged);
        texts.title = basis_.title(changed);
        const text::RichText way = basis_.way(plans_.earlier().label, plans_.later().label);
        texts.subtitle = lineOf({basis_.inLine(plan), way, {{plans_.note}}, {{place}}});
        texts.year = basis_.todaysYear();
        texts.pill = basis_.title(layout::inEach(basis_.language(), [&](Language language) {
            return layout::phrases::changeCounts(counts, true, language);
        }));
        return texts;
    }

    const SceneBasis& basis_;
    const ComparedPlans& plans_;
};

}  // namespace

/// Each step from a revision to the next one.
std::deque<LaidOutScene> comparedScenes(const SceneBasis& basis) {
    const content::Board& board = basis.board();
    std::deque<LaidOutScene> out;
    for (std::size_t later = 1; later < board.revisions.size(); ++later) {
        const RevisionPair pair{later - 1, later};
        const ComparedPlans plans{board, pair, {{}, pair.later, 0, {}, pair.earlier}};
        const ComparedMaker maker(basis, plans);
        maker.addMap(out);
        maker.addRoadmap(out);
    }
    return out;
}

std::deque<LaidOutScene> historyScenes(const SceneBasis& basis) {
    const auto& histories = basis.settings().histories;
    std::deque<LaidOutScene> out;
    if (basis.board().revisions.empty()) return out;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const auto& history = histories[i];
        const std::size_t versions = history ? history->board.revisions.size() : 0;
        for (std::size_t later = 1; later < versions; ++later) {
            const show::SceneKey key{{}, basis.board().revisions.size() - 1, 0, {}, later - 1, i + 1};
            const ComparedPlans plans{
                history->board, {later - 1, later}, key, history->commits[later].subject, true};
            ComparedMaker(basis, plans).addRoadmap(out);
        }
    }
    return out;
}

}  // namespace fukan::scene
