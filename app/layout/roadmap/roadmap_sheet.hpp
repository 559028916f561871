#pragma once
// The measures that all pages of one roadmap share: the positions of the columns, and the heights of
// rows and lanes at a type size. All lengths are pixels.

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

#include "layout/roadmap/bar_room.hpp"
#include "layout/roadmap/free_columns.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_rows.hpp"

namespace fukan::layout {

/// A task's text, with the marks of its footnotes. `least`: as in `wordsIn`.
text::RichText taskWords(const content::Task& task, content::Language language, float least);

class Sheet {
public:
    /// All three must outlive it.
    Sheet(const RoadmapInput& input, const Canvas& canvas, const text::Measurer& measurer);

    const RoadmapInput& input() const { return input_; }
    const content::Roadmap& roadmap() const { return *roadmap_; }
    const content::CurrentYear& now() const { return now_; }
    const Canvas& canvas() const { return canvas_; }
    const text::Measurer& measurer() const { return measurer_; }

    /// Whether lanes' names are bands above their bars, which then have the whole width: on an upright page.
    bool bands() const { return bands_; }
    /// Of a lane's cell or band; 0 where lanes have none.
    float nameWidth() const { return nameWidth_; }
    float columnX(std::size_t column) const;
    float columnWidth() const { return columnWidth_; }
    /// Where a bar that ends with this column ends: a gap before the next column, or the sheet's edge.
    float columnEnd(std::size_t column) const;
    float columnGap() const;
    /// From the column's left edge to where a bar that ends with it ends.
    Span inside(std::size_t column) const { return {columnX(column), columnEnd(column)}; }

    /// The bar's left and right edge.
    float barLeft(std::size_t task) const;
    float barRight(std::size_t task) const;
    /// Length of the bar's arrow head; 0 when it has none.
    float head(std::size_t task) const;
    text::RichText words(std::size_t task) const;
    /// What a mark takes before the bar's text, and above it.
    float lead(std::size_t task) const;
    float rise(std::size_t task) const;
    /// The width that a bar leaves to its text, and the width that the text may take (less in an inset).
    float roomWidth(std::size_t task) const;
    float textWidth(std::size_t task) const;
    /// The width of its lines at this size: more where a word that does not fit runs out over free columns.
    float lineWidth(std::size_t task, float body) const { return barRoom(task).width(body); }

    /// The body size up to which no word of the task is wider than its bar, so that none is broken.
    float unbrokenBody(std::size_t task) const { return barRoom(task).largest(); }

    /// Body sizes between which the type of a page is chosen; at `targetBody` pages are dealt.
    float largestBody() const;
    float targetBody() const;
    float smallestBody() const { return canvas_.floor; }

    float rowHeight(const TaskRow& row, float body) const;
    float laneHeight(const LaneRows& lane, float body) const;
    /// What the band takes of a lane's height, with the gap below it; 0 where names are in cells.
    float bandHeight(std::size_t domain, float body) const;
    /// The height of the lanes one below the other, gaps included.
    float lanesHeight(const std::vector<LaneRows>& lanes, float body) const;

    /// The lane's name at this em size, and the room that its cell leaves for it.
    text::RichText laneName(std::size_t domain, float size) const;
    float nameTextWidth(std::size_t domain) const;
    /// One size for the names of all lanes: no word of theirs is broken.
    float nameSize(float body) const;
    /// The pill with the count of the lane's tasks of this year: its words, their em size and its width; 0
    /// without such tasks.
    text::RichText badgeWords(std::size_t domain) const;
    float badgeSize() const { return canvas_.type(20); }
    float badgeWidth(std::size_t domain) const;

    float rowGap() const { return canvas_.px(6); }
    float laneGap() const { return canvas_.px(11); }
    float padX() const { return canvas_.px(14); }
    float padY() const { return canvas_.px(5); }
    float circle() const { return std::max(canvas_.px(36), canvas_.floor * 1.5f); }

    static constexpr float lineHeight = 1.28f;
    static constexpr float noteShare = 0.85f;  ///< of the tasks' size: the most that footnotes have

private:
    text::RichText noted(std::size_t domain, text::RichText name, const char* between) const;
    float nameTextNeeds() const;
    float unbrokenName() const;
    float widestBadge() const;
    void makeCells();
    float textHeight(std::size_t task, float body) const;
    const BarRoom& barRoom(std::size_t task) const;
    float freeWidth(std::size_t task) const;

    const RoadmapInput& input_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    const content::Roadmap* roadmap_;
    content::CurrentYear now_;
    std::vector<std::size_t> current_;  // this year's tasks by domain
    bool bands_ = false;
    float nameWidth_ = 0;
    float tracksFrom_ = 0;  // from the area's left edge
    float columnWidth_ = 0;
    float largestName_ = 0;  // at which no lane's name is broken inside a word
    // Caches: pages are dealt out by trial, and each trial asks for the same heights again.
    mutable std::map<std::pair<std::size_t, float>, float> heights_;  // by task and body size
    mutable std::map<std::size_t, BarRoom> rooms_;                    // by task
    mutable FreeColumns freeColumns_;
};

}  // namespace fukan::layout
