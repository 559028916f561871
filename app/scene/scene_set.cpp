#include "scene/scene_set.hpp"

#include <algorithm>

#include "layout/map/finding.hpp"
#include "layout/phrases.hpp"
#include "scene/lapse_scenes.hpp"
#include "scene/line_of.hpp"
#include "scene/spread.hpp"

namespace fukan::scene {
namespace {

using content::CurrentYear;
using content::Language;

std::size_t currentTasks(const content::Roadmap& roadmap, const CurrentYear& now) {
    return static_cast<std::size_t>(
        std::count_if(roadmap.tasks.begin(), roadmap.tasks.end(),
                      [&](const content::Task& task) { return isCurrent(task, now); }));
}

}  // namespace

SceneSet::SceneSet(const content::Board& board, const std::vector<PlaylistImage>& images,
                   const SceneSettings& settings, const text::Measurer& measurer)
    : basis_(board, settings, measurer) {
    for (std::size_t i = 0; i < board.revisions.size(); ++i) {
        if (addSpread(i)) continue;
        if (board.revisions[i].landscape) addLandscape(i);
        if (board.revisions[i].roadmap) addRoadmap(i);
    }
    for (std::size_t i = 0; i < board.revisions.size(); ++i) addAfar(i);
    append(historyScenes(basis_));
    append(lapseScenes(basis_));
    for (const PlaylistImage& image : images) addImage(image);
    if (settings.changes) add(comparisons());
}

const LaidOutScene* SceneSet::find(const show::SceneKey& key) const {
    const auto found =
        std::find_if(scenes_.begin(), scenes_.end(), [&](const LaidOutScene& s) { return s.key == key; });
    return found == scenes_.end() ? nullptr : &*found;
}

const LaidOutScene* SceneSet::facing(const LaidOutScene& scene) const {
    return scene.facing ? &scenes_[*scene.facing] : nullptr;
}

void SceneSet::append(std::deque<LaidOutScene> scenes) {
    for (LaidOutScene& scene : scenes) scenes_.push_back(std::move(scene));
}

void SceneSet::add(std::deque<LaidOutScene> comparisons) {
    append(std::move(comparisons));
    compares_ = true;
}

const layout::HeaderLayout& SceneSet::header(const LaidOutScene& scene,
                                             const content::CivilTime& time) const {
    RememberedHeader& header = scene.header;
    if (header.time != time) {
        header = {time, basis_.headerAt(scene.headerTexts, scene.place, time)};
        header.layout.move({scene.place.x, 0});
    }
    return header.layout;
}

base::Rect SceneSet::pillOf(const LaidOutScene& scene) const {
    // It is the same at any time of day.
    const auto& latest = scene.header.time;
    return header(scene, latest.value_or(content::CivilTime{basis_.settings().date, 0, 0})).pill;
}

/// A roadmap's subtitle. `place`: the page among the pages.
text::RichText SceneSet::pageLine(std::size_t revision, const std::string& place) const {
    const content::Revision& r = basis_.board().revisions[revision];
    return lineOf(
        {basis_.inLine(basis_.board().subtitle), basis_.inLine(r.label), basis_.inLine(r.stamp), {{place}}});
}

text::RichText SceneSet::pillText(std::size_t revision, std::size_t tasks, bool& inPlan) const {
    const content::Roadmap& roadmap = *basis_.board().revisions[revision].roadmap;
    inPlan = content::currentYear(roadmap, basis_.fiscalYear()).inPlan();
    const auto words = [&](Language language) {
        if (inPlan) return layout::phrases::tasksInShownYear(edition(revision), tasks, language);
        const std::string outside = layout::phrases::outsidePlan(roadmap, language);
        return anotherYear()
                   ? layout::phrases::year(basis_.board(), basis_.fiscalYear(), language) + "　" + outside
                   : outside;
    };
    return basis_.title(layout::inEach(basis_.language(), words));
}

/// Map and pages side by side. False where that is not wanted or has no room; where a roadmap has too many
/// tasks for pages, it takes the whole width.
bool SceneSet::addSpread(std::size_t revision) {
    const content::Revision& r = basis_.board().revisions[revision];
    if (!holdsSpread(basis_.settings().viewport) || !r.landscape || !r.roadmap) return false;
    if (std::ranges::find(basis_.settings().spreads, revision) == basis_.settings().spreads.end())
        return false;
    const Spread spread = spreadOf(basis_.settings().viewport);
    LaidOutScene map = mapWithoutBody(revision, spread.map);
    // The page's header tells the time and the count.
    map.headerTexts.year.clear();
    map.headerTexts.pill.clear();
    map.frame = basis_.frameFor(map.headerTexts, spread.map);
    LaidOutScene page;
    page.key.revision = revision;
    page.place = spread.page;
    page.headerTexts = pageTexts(revision);
    page.frame = basis_.frameFor(page.headerTexts, spread.page);
    // The marks of the round stand once, below the map.
    page.frame.footer = base::enclosing(page.frame.progress, page.frame.footer);
    page.frame.progress = map.frame.progress;
    const float top = std::max(map.frame.content.y, page.frame.content.y);
    for (base::Rect* content : {&map.frame.content, &page.frame.content})
        *content = {content->x, top, content->w, content->bottom() - top};

    auto pages = layout::layoutRoadmap({edition(revision), page.frame.content}, basis_.canvasOf(spread.page),
                                       basis_.measurer());
    if (std::ranges::any_of(pages, [](const auto& one) { return one.overview.has_value(); })) return false;
    map.body = mapOf(map);
    page.facing = scenes_.size();
    scenes_.push_back(std::move(map));
    addPages(page, std::move(pages));
    return true;
}

void SceneSet::addLandscape(std::size_t revision) {
    LaidOutScene scene = mapWithoutBody(revision, basis_.whole());
    scene.frame = basis_.frameFor(scene.headerTexts, scene.place);
    LandscapeScene body = mapOf(scene);
    scene.tour = std::make_unique<Stops>(stopsOf(stopsInput(scene), body.map));
    scene.body = std::move(body);
    scenes_.push_back(std::move(scene));
}

LaidOutScene SceneSet::mapWithoutBody(std::size_t revision, const base::Rect& place) const {
    const content::Revision& r = basis_.board().revisions[revision];
    const Language language = basis_.language();
    LaidOutScene scene;
    scene.key = {show::SceneKind::landscape, revision, 0, {}};
    scene.place = place;
    scene.headerTexts.title = basis_.title(r.landscape->title);
    scene.headerTexts.subtitle = lineOf({basis_.inLine(layout::inEach(language, layout::phrases::landscape)),
                                         basis_.inLine(r.label), basis_.inLine(r.landscape->stamp)});
    scene.headerTexts.year = basis_.todaysYear();
    count(revision, scene);
    return scene;
}

LandscapeScene SceneSet::mapOf(const LaidOutScene& scene) const {
    const layout::LandscapeInput input{edition(scene.key.revision), scene.frame.content, scene.frame.footer};
    return {&*basis_.board().revisions[scene.key.revision].landscape,
            layout::layoutLandscape(input, basis_.canvasOf(scene.place), basis_.measurer())};
}

/// Sets what the scene of a whole revision says about this year's tasks.
void SceneSet::count(std::size_t revision, LaidOutScene& scene) const {
    const auto& roadmap = basis_.board().revisions[revision].roadmap;
    if (!roadmap) return;
    scene.current = currentTasks(*roadmap, content::currentYear(*roadmap, basis_.fiscalYear()));
    scene.headerTexts.pill = pillText(revision, scene.current, scene.inPlan);
    scene.headerTexts.findings = layout::findings(edition(revision));
}

void SceneSet::addAfar(std::size_t revision) {
    const content::Revision& r = basis_.board().revisions[revision];
    const Language language = basis_.language();
    LaidOutScene scene;
    scene.key = {show::SceneKind::afar, revision, 0, {}};
    scene.headerTexts.title = basis_.title(r.landscape ? r.landscape->title : basis_.board().title);
    const auto kind = [&](Language one) { return layout::phrases::farView(r, one); };
    scene.headerTexts.subtitle =
        lineOf({basis_.inLine(layout::inEach(language, kind)), basis_.inLine(r.label)});
    scene.headerTexts.year = basis_.todaysYear();
    count(revision, scene);
    scene.place = basis_.whole();
    scene.frame = basis_.frameFor(scene.headerTexts, scene.place);
    const LaidOutScene* near = find({show::SceneKind::landscape, revision, 0, {}});
    const layout::LandscapeInput input{edition(revision), scene.frame.content, scene.frame.footer};
    const layout::LandscapeLayout* map = near ? &std::get<LandscapeScene>(near->body).map : nullptr;
    scene.body = AfarScene{{}, &r, layout::layoutFarView(input, map, basis_.canvas(), basis_.measurer())};
    scenes_.push_back(std::move(scene));
}

void SceneSet::addImage(const PlaylistImage& image) {
    LaidOutScene scene;
    scene.key = {show::SceneKind::image, 0, 0, image.file};
    scene.headerTexts.title = basis_.title(basis_.board().title);
    scene.headerTexts.year = basis_.todaysYear();
    scene.place = basis_.whole();
    scene.frame = basis_.frameFor(scene.headerTexts, scene.place);
    scene.body = layoutImage(image, scene.frame.content, basis_.canvas(), basis_.measurer());
    scenes_.push_back(std::move(scene));
}

}  // namespace fukan::scene
