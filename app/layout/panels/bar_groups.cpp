#include "layout/panels/bar_groups.hpp"

#include <algorithm>

#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/year_stops.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using content::Language;
using text::Weight;

constexpr std::size_t mostYears = 9;
constexpr std::size_t mostRevisions = 3;

}  // namespace

BarGroups::BarGroups(const BottomBarInput& input, bool brief, float room, const PanelType& type)
    : input_(&input), type_(&type), brief_(brief) {
    revisions_ = revisionSegments();
    languages_ = languageSegments();
    if (!input.edition.shown().roadmap) return;  // nothing that a year would change
    const content::Roadmap* roadmap = &*input.edition.shown().roadmap;
    stop_ = std::max(type.scale().target, widestYear() + type.scale().px(20));
    const auto most = static_cast<std::size_t>(std::max(1.0f, room / stop_));
    years_ = yearStops(roadmap, input.edition.fiscalYear, input.today, std::min(mostYears, most));
}

std::vector<BarGroups::Segment> BarGroups::revisionSegments() const {
    const content::Edition& edition = input_->edition;
    std::vector<Segment> out;
    const std::size_t count = edition.board.revisions.size();
    if (count < 2) return out;
    // Of many revisions, the one shown and its neighbours.
    const std::size_t before = edition.revision > 0 ? edition.revision - 1 : 0;
    const std::size_t first = count <= mostRevisions ? 0 : std::min(before, count - mostRevisions);
    for (std::size_t i = first; i < std::min(count, first + mostRevisions); ++i) {
        out.push_back({type_->words(edition.board.revisions[i].label, edition.language, Weight::bold),
                       Action::showRevision, static_cast<int>(i), i == edition.revision});
    }
    return out;
}

std::vector<BarGroups::Segment> BarGroups::languageSegments() const {
    const content::Edition& edition = input_->edition;
    std::vector<Segment> out;
    if (!isBilingual(edition.board)) return out;
    for (const Language each : {Language::ja, Language::en, Language::both}) {
        const std::string words =
            brief_ ? phrases::languageInBrief(each) : phrases::languageName(each, edition.language);
        out.push_back({{{words, text::Role::body, Weight::bold}},
                       Action::language,
                       static_cast<int>(each),
                       each == edition.language});
    }
    return out;
}

std::string BarGroups::yearWords(int year) const {
    const content::Edition& edition = input_->edition;
    const bool whole = !brief_ && year == edition.fiscalYear;
    return whole ? phrases::year(edition.board, year, edition.language) : std::to_string(year);
}

float BarGroups::widestYear() const {
    return type_->width(yearWords(input_->edition.fiscalYear), wordSize, Weight::bold);
}

float BarGroups::segmentWidth(const Segment& segment) const {
    const PanelScale& scale = type_->scale();
    return std::max(scale.target, type_->width(segment.words, wordSize) + 2 * scale.px(wordPad));
}

float BarGroups::widthOf(const std::vector<Segment>& segments) const {
    float width = 0;
    for (const Segment& segment : segments) width += segmentWidth(segment);
    return width;
}

float BarGroups::indexWidth() const {
    const PanelScale& scale = type_->scale();
    const float bare = std::max(scale.target, scale.px(28 + 2 * wordPad));
    if (brief_) return bare;
    return bare + scale.px(10) +
           type_->width(phrases::index(input_->edition.language), wordSize, Weight::bold);
}

float BarGroups::upperWidth() const {
    const PanelScale& scale = type_->scale();
    float width = scale.target + scale.px(gap) + indexWidth();
    for (const auto* group : {&revisions_, &languages_}) {
        if (!group->empty()) width += widthOf(*group) + scale.px(gap);
    }
    return width;
}

}  // namespace fukan::layout
