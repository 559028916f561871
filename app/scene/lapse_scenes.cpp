#include "scene/lapse_scenes.hpp"

#include <algorithm>

#include "layout/phrases.hpp"
#include "scene/line_of.hpp"
#include "text/fit.hpp"

namespace fukan::scene {
namespace {

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

/// Takes the badges off a page's lanes: what stands on them is another number each year.
std::vector<std::vector<std::optional<layout::Label>>> takeCounts(
    layout::RoadmapPageLayout& page, const std::vector<content::LapseYear>& years, content::Language language,
    const text::Measurer& measurer) {
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
            counts.push_back(layout::place(
                lane.badgeLabel->id, *lane.badge, text::layoutText(words, style, lane.badge->w, measurer),
                layout::AlignX::center, layout::AlignY::middle, lane.badgeLabel->floor));
        }
        out.push_back(std::move(counts));
    }
    for (layout::LaneBox& lane : page.lanes) {
        lane.badge.reset();
        lane.badgeLabel.reset();
    }
    return out;
}

layout::HeaderTexts textsFor(const SceneBasis& basis, const LapseParts& parts, const std::string& place) {
    layout::HeaderTexts texts;
    texts.title = basis.title(layout::inEach(basis.language(), layout::phrases::yearByYear));
    const content::LocalText& earlier = basis.board().revisions[parts.chapter.earlier].label;
    const content::LocalText& later = basis.board().revisions[parts.chapter.later].label;
    const text::RichText plans = parts.chapter.revised ? basis.way(earlier, later) : basis.inLine(later);
    texts.subtitle = lineOf({basis.inLine(basis.board().title), plans, {{place}}});
    texts.year = basis.todaysYear();
    return texts;
}

/// All pages, where they can be read.
void addLapse(const SceneBasis& basis, const LapseParts& parts, std::deque<LaidOutScene>& out) {
    LaidOutScene like;
    like.key = {show::SceneKind::lapse, parts.chapter.later, 0, {}, parts.chapter.earlier, parts.entry};
    like.place = basis.whole();
    like.frame = basis.frameFor(textsFor(basis, parts, "9/9"), like.place);
    const base::Rect& content = like.frame.content;
    const content::LocalText& revised = basis.board().revisions[parts.chapter.later].label;
    const layout::LapseStrip strip = layout::layoutLapseStrip(
        {basis.board(), *parts.years, parts.clock().stops(), revised, basis.language(), content},
        basis.canvas(), basis.measurer());
    const float gap = basis.canvas().px(8);
    const base::Rect area{content.x, content.y, content.w, strip.rect.y - gap - content.y};
    auto pages = layout::layoutRevised({*parts.plan, basis.language(), area, parts.mostPerDomain()},
                                       basis.canvas(), basis.measurer());
    for (std::size_t page = 0; page < pages.size(); ++page) {
        LaidOutScene scene;
        scene.key = like.key;
        scene.key.page = page;
        scene.place = like.place;
        scene.headerTexts = textsFor(basis, parts, pageAmong(page, pages.size()));
        scene.frame = like.frame;
        auto counts = takeCounts(pages[page].page, *parts.years, basis.language(), basis.measurer());
        scene.body = LapseScene{unionPage(parts.plan, std::move(pages[page])),
                                {},
                                parts.years,
                                parts.clock(),
                                strip,
                                std::move(counts)};
        out.push_back(std::move(scene));
    }
}

}  // namespace

std::deque<LaidOutScene> lapseScenes(const SceneBasis& basis) {
    const content::Board& board = basis.board();
    const auto& lapses = basis.settings().lapses;
    std::deque<LaidOutScene> out;
    for (std::size_t i = 0; i < lapses.size(); ++i) {
        if (!lapses[i]) continue;
        for (const content::LapseChapter& chapter :
             content::lapseChapters(board, *lapses[i], basis.fiscalYear())) {
            LapseParts parts{i + 1, chapter, lapses[i]->secondsPerYear, nullptr, nullptr};
            parts.plan = std::make_shared<const content::PlanUnion>(
                content::unionOf(board, chapter.earlier, chapter.later));
            parts.years = std::make_shared<const std::vector<content::LapseYear>>(
                content::lapseYears(board, *parts.plan, chapter));
            addLapse(basis, parts, out);
        }
    }
    return out;
}

}  // namespace fukan::scene
