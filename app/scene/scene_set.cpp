#include "scene/scene_set.hpp"

#include <algorithm>

#include "layout/map/finding.hpp"
#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "scene/spread.hpp"

namespace fukan::scene {
namespace {

using content::CurrentYear;
using content::Language;

// The frame is laid out for this many progress marks; more share the row's width.
constexpr std::size_t marksForLayout = 8;

std::size_t currentTasks(const content::Roadmap& roadmap, const CurrentYear& now) {
    return static_cast<std::size_t>(
        std::count_if(roadmap.tasks.begin(), roadmap.tasks.end(),
                      [&](const content::Task& task) { return isCurrent(task, now); }));
}

}  // namespace

SceneSet::SceneSet(const content::Board& board, const std::vector<PlaylistImage>& images,
                   const SceneSettings& settings, const text::Measurer& measurer)
    : board_(board),
      settings_(settings),
      measurer_(measurer, board.keep, board.hyphenation),
      canvas_(layout::makeCanvas(settings.viewport, settings.legibility)),
      fiscalYear_(content::fiscalYear(settings.date, board)) {
    // A board written in one language is shown in it, Fukan's own words as well.
    settings_.language = board.title.spoken(settings.language);
    if (settings_.invite) {
        // The footer is the same below any header.
        const base::Rect footer = layout::layoutFrame({}, marksForLayout, canvas_).footer;
        invitation_ = layout::layoutInvitation(settings_.language, footer, canvas_, measurer_);
    }
    for (std::size_t i = 0; i < board.revisions.size(); ++i) {
        if (addSpread(i)) continue;
        if (board.revisions[i].landscape) addLandscape(i);
        if (board.revisions[i].roadmap) addRoadmap(i);
    }
    for (std::size_t i = 0; i < board.revisions.size(); ++i) addAfar(i);
    addHistories();
    addLapses();
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

void SceneSet::add(std::deque<LaidOutScene> comparisons) {
    for (LaidOutScene& scene : comparisons) scenes_.push_back(std::move(scene));
    compares_ = true;
}

layout::Canvas SceneSet::canvasOf(const base::Rect& place) const {
    layout::Canvas canvas = canvas_;
    canvas.viewport = place.size();
    return canvas;
}

const layout::HeaderLayout& SceneSet::header(const LaidOutScene& scene,
                                             const content::CivilTime& time) const {
    RememberedHeader& header = scene.header;
    if (header.time != time) {
        layout::HeaderTexts texts = scene.headerTexts;
        texts.backToNow = anotherYear();
        if (hasClock(scene.place)) {
            texts.clock = clockText(time);
            if (!time.timed) texts.widestClock = clockText({time.date, 0, 0});
        }
        header = {time, layout::layoutHeader(texts, canvasOf(scene.place), measurer_)};
        header.layout.move({scene.place.x, 0});
    }
    return header.layout;
}

base::Rect SceneSet::pillOf(const LaidOutScene& scene) const {
    // It is the same at any time of day.
    const auto& latest = scene.header.time;
    return header(scene, latest.value_or(content::CivilTime{settings_.date, 0, 0})).pill;
}

std::string SceneSet::clockText(const content::CivilTime& time) const {
    const std::string day = content::formatDate(time.date, settings_.language);
    return time.timed ? day + " " + content::formatClock(time) : day;
}

// Laid out for midnight: digits are equally wide, so the frame is right all day.
layout::Frame SceneSet::frameFor(const layout::HeaderTexts& texts, const base::Rect& place) const {
    const layout::Canvas canvas = canvasOf(place);
    layout::HeaderTexts midnight = texts;
    midnight.backToNow = anotherYear();
    if (hasClock(place)) midnight.clock = clockText({settings_.date, 0, 0});
    layout::Frame frame =
        layout::layoutFrame(layout::layoutHeader(midnight, canvas, measurer_), marksForLayout, canvas);
    for (base::Rect* part : {&frame.content, &frame.progress, &frame.footer})
        *part = part->moved({place.x, 0});
    if (invitation_ && hasClock(place))
        frame.footer = layout::besidePill(frame.footer, *invitation_, canvas_);
    return frame;
}

/// A roadmap's subtitle. `place`: the page among the pages.
text::RichText SceneSet::pageLine(std::size_t revision, const std::string& place) const {
    const content::Revision& r = board_.revisions[revision];
    return lineOf({inLine(board_.subtitle), inLine(r.label), inLine(r.stamp), {{place}}});
}

text::RichText SceneSet::title(const content::LocalText& text) const {
    return layout::wordsIn(text, settings_.language, text::Weight::bold, canvas_.footnoteFloor);
}

// Below the title both languages share a line: two would take the map's room.
text::RichText SceneSet::inLine(const content::LocalText& text) const {
    return layout::wordsInLine(text, settings_.language, text::Weight::regular, canvas_.footnoteFloor);
}

text::RichText SceneSet::pillText(std::size_t revision, std::size_t tasks, bool& inPlan) const {
    const content::Roadmap& roadmap = *board_.revisions[revision].roadmap;
    inPlan = content::currentYear(roadmap, fiscalYear_).inPlan();
    const auto words = [&](Language language) {
        if (inPlan) return layout::phrases::tasksInShownYear(edition(revision), tasks, language);
        const std::string outside = layout::phrases::outsidePlan(roadmap, language);
        return anotherYear() ? layout::phrases::year(board_, fiscalYear_, language) + "　" + outside
                             : outside;
    };
    return title(layout::inEach(settings_.language, words));
}

/// Beside the clock, which is today's whatever year is shown.
std::string SceneSet::todaysYear() const {
    return layout::phrases::yearInBothCounts(board_, fiscalYear_ - settings_.yearsMoved, settings_.language);
}

/// Map and pages side by side. False where that is not wanted or has no room; where a roadmap has too many
/// tasks for pages, it takes the whole width.
bool SceneSet::addSpread(std::size_t revision) {
    const content::Revision& r = board_.revisions[revision];
    if (!holdsSpread(settings_.viewport) || !r.landscape || !r.roadmap) return false;
    if (std::ranges::find(settings_.spreads, revision) == settings_.spreads.end()) return false;
    const Spread spread = spreadOf(settings_.viewport);
    LaidOutScene map = mapWithoutBody(revision, spread.map);
    // The page's header tells the time and the count.
    map.headerTexts.year.clear();
    map.headerTexts.pill.clear();
    map.frame = frameFor(map.headerTexts, spread.map);
    LaidOutScene page;
    page.key.revision = revision;
    page.place = spread.page;
    page.headerTexts = pageTexts(revision);
    page.frame = frameFor(page.headerTexts, spread.page);
    // The marks of the round stand once, below the map.
    page.frame.footer = base::enclosing(page.frame.progress, page.frame.footer);
    page.frame.progress = map.frame.progress;
    const float top = std::max(map.frame.content.y, page.frame.content.y);
    for (base::Rect* content : {&map.frame.content, &page.frame.content})
        *content = {content->x, top, content->w, content->bottom() - top};

    auto pages =
        layout::layoutRoadmap({edition(revision), page.frame.content}, canvasOf(spread.page), measurer_);
    if (std::ranges::any_of(pages, [](const auto& one) { return one.overview.has_value(); })) return false;
    map.body = mapOf(map);
    page.facing = scenes_.size();
    scenes_.push_back(std::move(map));
    addPages(page, std::move(pages));
    return true;
}

void SceneSet::addLandscape(std::size_t revision) {
    LaidOutScene scene = mapWithoutBody(revision, whole());
    scene.frame = frameFor(scene.headerTexts, scene.place);
    LandscapeScene body = mapOf(scene);
    scene.tour = std::make_unique<Stops>(stopsOf(stopsInput(scene), body.map));
    scene.body = std::move(body);
    scenes_.push_back(std::move(scene));
}

LaidOutScene SceneSet::mapWithoutBody(std::size_t revision, const base::Rect& place) const {
    const content::Revision& r = board_.revisions[revision];
    const Language language = settings_.language;
    LaidOutScene scene;
    scene.key = {show::SceneKind::landscape, revision, 0, {}};
    scene.place = place;
    scene.headerTexts.title = title(r.landscape->title);
    scene.headerTexts.subtitle = lineOf({inLine(layout::inEach(language, layout::phrases::landscape)),
                                         inLine(r.label), inLine(r.landscape->stamp)});
    scene.headerTexts.year = todaysYear();
    count(revision, scene);
    return scene;
}

LandscapeScene SceneSet::mapOf(const LaidOutScene& scene) const {
    const layout::LandscapeInput input{edition(scene.key.revision), scene.frame.content, scene.frame.footer};
    return {&*board_.revisions[scene.key.revision].landscape,
            layout::layoutLandscape(input, canvasOf(scene.place), measurer_)};
}

/// Sets what the scene of a whole revision says about this year's tasks.
void SceneSet::count(std::size_t revision, LaidOutScene& scene) const {
    const auto& roadmap = board_.revisions[revision].roadmap;
    if (!roadmap) return;
    scene.current = currentTasks(*roadmap, content::currentYear(*roadmap, fiscalYear_));
    scene.headerTexts.pill = pillText(revision, scene.current, scene.inPlan);
    scene.headerTexts.findings = layout::findings(edition(revision));
}

void SceneSet::addAfar(std::size_t revision) {
    const content::Revision& r = board_.revisions[revision];
    const Language language = settings_.language;
    LaidOutScene scene;
    scene.key = {show::SceneKind::afar, revision, 0, {}};
    scene.headerTexts.title = title(r.landscape ? r.landscape->title : board_.title);
    const auto kind = [&](Language one) { return layout::phrases::farView(r, one); };
    scene.headerTexts.subtitle = lineOf({inLine(layout::inEach(language, kind)), inLine(r.label)});
    scene.headerTexts.year = todaysYear();
    count(revision, scene);
    scene.place = whole();
    scene.frame = frameFor(scene.headerTexts, scene.place);
    const LaidOutScene* near = find({show::SceneKind::landscape, revision, 0, {}});
    const layout::LandscapeInput input{edition(revision), scene.frame.content, scene.frame.footer};
    const layout::LandscapeLayout* map = near ? &std::get<LandscapeScene>(near->body).map : nullptr;
    scene.body = AfarScene{&r, layout::layoutFarView(input, map, canvas_, measurer_)};
    scenes_.push_back(std::move(scene));
}

void SceneSet::addImage(const PlaylistImage& image) {
    LaidOutScene scene;
    scene.key = {show::SceneKind::image, 0, 0, image.file};
    scene.headerTexts.title = title(board_.title);
    scene.headerTexts.year = todaysYear();
    scene.place = whole();
    scene.frame = frameFor(scene.headerTexts, scene.place);
    scene.body = layoutImage(image, scene.frame.content, canvas_, measurer_);
    scenes_.push_back(std::move(scene));
}

}  // namespace fukan::scene
