// The lapses among the scenes of a board.

#include <algorithm>

#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "scene/scene_set.hpp"
#include "text/fit.hpp"

namespace fukan::scene {

/// A chapter of a playlist's entry.
struct LapseParts {
    std::size_t entry = 0;  ///< from 1
    content::LapseChapter chapter;
    double secondsPerYear = 3;
    std::shared_ptr<const content::PlanUnion> plan;
    std::shared_ptr<const std::vector<content::LapseYear>> years;

    LapseClock clock() const {
        std::optional<std::size_t> revised;
        if (chapter.revised) revised = static_cast<std::size_t>(*chapter.revised - chapter.first);
        return {years->size(), revised, secondsPerYear};
    }
    /// By domain, the most tasks that run in a year.
    std::vector<std::size_t> mostPerDomain() const {
        std::vector<std::size_t> most(plan->board.domains.size());
        for (const content::LapseYear& year : *years) {
            for (std::size_t i = 0; i < most.size(); ++i) most[i] = std::max(most[i], year.perDomain[i]);
        }
        return most;
    }
};

namespace {

/// Takes the badges off a page's lanes: what stands on them is another number each year.
std::vector<std::vector<std::optional<layout::Label>>> takeCounts(
    layout::RoadmapPageLayout& page, const std::vector<content::LapseYear>& years,
    content::Language language, const text::Measurer& measurer) {
    std::vector<std::vector<std::optional<layout::Label>>> out;
    for (const content::LapseYear& year : years) {
        std::vector<std::optional<layout::Label>> counts;
        for (const layout::LaneBox& lane : page.lanes) {
            const std::size_t count = year.perDomain[lane.domain];
            if (count == 0 || !lane.badgeLabel) {
                counts.emplace_back();
                continue;
            }
            const text::RichText words{
                {layout::phrases::countOnPill(count, language), text::Role::body, text::Weight::bold}};
            const text::Style style{lane.badgeLabel->block.fontSize, 1.1f};
            counts.push_back(layout::place(lane.badgeLabel->id, *lane.badge,
                                           text::layoutText(words, style, lane.badge->w, measurer),
                                           layout::AlignX::center, layout::AlignY::middle,
                                           lane.badgeLabel->floor));
        }
        out.push_back(std::move(counts));
    }
    for (layout::LaneBox& lane : page.lanes) {
        lane.badge.reset();
        lane.badgeLabel.reset();
    }
    return out;
}

}  // namespace

void SceneSet::addLapses() {
    for (std::size_t i = 0; i < settings_.lapses.size(); ++i) {
        const auto& wanted = settings_.lapses[i];
        if (!wanted) continue;
        for (const content::LapseChapter& chapter : content::lapseChapters(board_, *wanted, fiscalYear_)) {
            LapseParts parts{i + 1, chapter, wanted->secondsPerYear, nullptr, nullptr};
            parts.plan = std::make_shared<const content::PlanUnion>(
                content::unionOf(board_, chapter.earlier, chapter.later));
            parts.years = std::make_shared<const std::vector<content::LapseYear>>(
                content::lapseYears(board_, *parts.plan, chapter));
            addLapse(parts);
        }
    }
}

/// All pages, where they can be read.
void SceneSet::addLapse(const LapseParts& parts) {
    LaidOutScene like;
    like.key = {show::SceneKind::lapse, parts.chapter.later, 0, {}, parts.chapter.earlier, parts.entry};
    like.place = whole();
    like.frame = frameFor(lapseTexts(parts, "9/9"), like.place);
    const base::Rect& content = like.frame.content;
    const content::LocalText& revised = board_.revisions[parts.chapter.later].label;
    const layout::LapseStrip strip = layout::layoutLapseStrip(
        {board_, *parts.years, parts.clock().stops(), revised, settings_.language, content}, canvas_,
        measurer_);
    const float gap = canvas_.px(8);
    const base::Rect area{content.x, content.y, content.w, strip.rect.y - gap - content.y};
    auto pages = layout::layoutRevised({*parts.plan, settings_.language, area, parts.mostPerDomain()},
                                       canvas_, measurer_);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const std::string place =
            pages.size() < 2 ? "" : std::to_string(page + 1) + "/" + std::to_string(pages.size());
        LaidOutScene scene;
        scene.key = like.key;
        scene.key.page = page;
        scene.place = like.place;
        scene.headerTexts = lapseTexts(parts, place);
        scene.frame = like.frame;
        auto counts = takeCounts(pages[page].page, *parts.years, settings_.language, measurer_);
        scene.body = LapseScene{unionPage(parts.plan, std::move(pages[page])), parts.years, parts.clock(),
                                strip, std::move(counts)};
        scenes_.push_back(std::move(scene));
    }
}

layout::HeaderTexts SceneSet::lapseTexts(const LapseParts& parts, const std::string& place) const {
    layout::HeaderTexts texts;
    texts.title = title(layout::inEach(settings_.language, layout::phrases::yearByYear));
    text::RichText way = inLine(board_.revisions[parts.chapter.earlier].label);
    if (parts.chapter.revised) {
        way.push_back({" → "});
        for (const text::Fragment& part : inLine(board_.revisions[parts.chapter.later].label))
            way.push_back(part);
    }
    texts.subtitle = lineOf({inLine(board_.title), way, {{place}}});
    texts.year = todaysYear();
    return texts;
}

}  // namespace fukan::scene
