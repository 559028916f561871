#include "scene/scene_set.hpp"

#include <algorithm>

#include "layout/map/finding.hpp"
#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::scene {
namespace {

using content::CurrentYear;
using content::Language;

// The frame is laid out for this many progress marks; more share the row's width.
constexpr std::size_t marksForLayout = 8;

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string out;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        out += (out.empty() ? "" : between) + part;
    }
    return out;
}

// Below the title both languages share a line: two would take the map's room.
std::string inLine(const content::LocalText& text, Language language) {
    std::string words = text.in(language);
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

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
        if (board.revisions[i].landscape) addLandscape(i);
        if (board.revisions[i].roadmap) addRoadmap(i);
    }
    for (std::size_t i = 0; i < board.revisions.size(); ++i) addAfar(i);
    for (const PlaylistImage& image : images) addImage(image);
    headers_.resize(scenes_.size());
}

const LaidOutScene* SceneSet::find(const show::SceneKey& key) const {
    const auto found =
        std::find_if(scenes_.begin(), scenes_.end(), [&](const LaidOutScene& s) { return s.key == key; });
    return found == scenes_.end() ? nullptr : &*found;
}

const layout::HeaderLayout& SceneSet::header(const LaidOutScene& scene,
                                             const content::CivilTime& time) const {
    RememberedHeader& header = headers_[static_cast<std::size_t>(&scene - scenes_.data())];
    if (header.time != time) {
        layout::HeaderTexts texts = scene.headerTexts;
        texts.clock = clockText(time);
        if (!time.timed) texts.widestClock = clockText({time.date, 0, 0});
        header = {time, layout::layoutHeader(texts, canvas_, measurer_)};
    }
    return header.layout;
}

std::string SceneSet::clockText(const content::CivilTime& time) const {
    const std::string day = content::formatDate(time.date, settings_.language);
    return time.timed ? day + " " + content::formatClock(time) : day;
}

// Laid out for midnight: digits are equally wide, so the frame is right all day.
layout::Frame SceneSet::frameFor(const layout::HeaderTexts& texts) const {
    layout::HeaderTexts midnight = texts;
    midnight.clock = clockText({settings_.date, 0, 0});
    layout::Frame frame =
        layout::layoutFrame(layout::layoutHeader(midnight, canvas_, measurer_), marksForLayout, canvas_);
    if (invitation_) frame.footer = layout::besidePill(frame.footer, *invitation_, canvas_);
    return frame;
}

std::string SceneSet::revisionLine(std::size_t revision, const std::string& more) const {
    const content::Revision& r = board_.revisions[revision];
    return joined({inLine(r.label, settings_.language), inLine(r.stamp, settings_.language), more}, "　");
}

std::string SceneSet::pillText(const content::Roadmap& roadmap, std::size_t tasks, bool& inPlan) const {
    inPlan = content::currentYear(roadmap, fiscalYear_).inPlan();
    return inPlan ? layout::phrases::tasksThisYear(board_, tasks, settings_.language)
                  : layout::phrases::outsidePlan(roadmap, settings_.language);
}

void SceneSet::addLandscape(std::size_t revision) {
    const content::Revision& r = board_.revisions[revision];
    const Language language = settings_.language;
    LaidOutScene scene;
    scene.key = {show::SceneKind::landscape, revision, 0, {}};
    scene.headerTexts.title = r.landscape->title.in(language);
    scene.headerTexts.subtitle = joined({layout::phrases::landscape(language), inLine(r.label, language),
                                         inLine(r.landscape->stamp, language)},
                                        "　");
    scene.headerTexts.year = layout::phrases::yearInBothCounts(board_, fiscalYear_, language);
    count(revision, scene);
    scene.frame = frameFor(scene.headerTexts);
    const layout::LandscapeInput input{edition(revision), scene.frame.content, scene.frame.footer};
    LandscapeScene body{&*r.landscape, layout::layoutLandscape(input, canvas_, measurer_)};
    scene.tour = std::make_unique<Stops>(stopsOf(stopsInput(scene), body.map));
    scene.body = std::move(body);
    scenes_.push_back(std::move(scene));
}

/// Sets what the scene of a whole revision says about this year's tasks.
void SceneSet::count(std::size_t revision, LaidOutScene& scene) const {
    const auto& roadmap = board_.revisions[revision].roadmap;
    if (!roadmap) return;
    scene.current = currentTasks(*roadmap, content::currentYear(*roadmap, fiscalYear_));
    scene.headerTexts.pill = pillText(*roadmap, scene.current, scene.inPlan);
    scene.headerTexts.findings = layout::findings(edition(revision));
}

void SceneSet::addAfar(std::size_t revision) {
    const content::Revision& r = board_.revisions[revision];
    const Language language = settings_.language;
    LaidOutScene scene;
    scene.key = {show::SceneKind::afar, revision, 0, {}};
    scene.headerTexts.title = (r.landscape ? r.landscape->title : board_.title).in(language);
    scene.headerTexts.subtitle =
        joined({layout::phrases::farView(r, language), inLine(r.label, language)}, "　");
    scene.headerTexts.year = layout::phrases::yearInBothCounts(board_, fiscalYear_, language);
    count(revision, scene);
    scene.frame = frameFor(scene.headerTexts);
    const LaidOutScene* near = find({show::SceneKind::landscape, revision, 0, {}});
    const layout::LandscapeInput input{edition(revision), scene.frame.content, scene.frame.footer};
    const layout::LandscapeLayout* map = near ? &std::get<LandscapeScene>(near->body).map : nullptr;
    scene.body = AfarScene{&r, layout::layoutFarView(input, map, canvas_, measurer_)};
    scenes_.push_back(std::move(scene));
}

void SceneSet::addRoadmap(std::size_t revision) {
    const content::Roadmap& roadmap = *board_.revisions[revision].roadmap;
    layout::HeaderTexts texts;
    texts.title = board_.title.in(settings_.language);
    texts.year = layout::phrases::yearInBothCounts(board_, fiscalYear_, settings_.language);
    // The frame must not depend on what is counted on a page, so it is laid out for the longest line.
    const std::string subtitle = inLine(board_.subtitle, settings_.language);
    texts.subtitle = joined({subtitle, revisionLine(revision, "9/9")}, "　");
    bool inPlan = false;
    texts.pill = pillText(roadmap, roadmap.tasks.size(), inPlan);
    const layout::Frame frame = frameFor(texts);

    const layout::RoadmapInput input{edition(revision), frame.content};
    auto pages = layout::layoutRoadmap(input, canvas_, measurer_);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        LaidOutScene scene;
        scene.key = {show::SceneKind::roadmap, revision, page, {}};
        scene.headerTexts = texts;
        const std::string place =
            pages.size() < 2 ? "" : std::to_string(page + 1) + "/" + std::to_string(pages.size());
        scene.headerTexts.subtitle = joined({subtitle, revisionLine(revision, place)}, "　");
        scene.frame = frame;
        scene.current = pages[page].currentTasks();
        scene.headerTexts.pill = pillText(roadmap, scene.current, scene.inPlan);
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
    const text::RichText words{
        {layout::phrases::openEndedNote(board_, roadmap.years.back(), settings_.language)}};
    const text::FitRequest request{scene.frame.footer.size(),
                                   std::max(canvas_.px(layout::token::caption), canvas_.footnoteFloor),
                                   canvas_.footnoteFloor, 1.3f, text::Style::Align::right};
    auto block = text::fit(words, request, measurer_);
    if (!block) return std::nullopt;
    return layout::place(base::Id::of("legend"), scene.frame.footer, std::move(*block), layout::AlignX::right,
                         layout::AlignY::middle, canvas_.footnoteFloor);
}

StopsInput SceneSet::stopsInput(const LaidOutScene& scene) const {
    return {edition(scene.key.revision), scene.frame.content.y, canvas_, measurer_};
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

void SceneSet::addImage(const PlaylistImage& image) {
    LaidOutScene scene;
    scene.key = {show::SceneKind::image, 0, 0, image.file};
    scene.headerTexts.title = board_.title.in(settings_.language);
    scene.headerTexts.year = layout::phrases::yearInBothCounts(board_, fiscalYear_, settings_.language);
    scene.frame = frameFor(scene.headerTexts);
    scene.body = layoutImage(image, scene.frame.content, canvas_, measurer_);
    scenes_.push_back(std::move(scene));
}

}  // namespace fukan::scene
