#include "scene/now_line.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "content/fiscal_year.hpp"

namespace fukan::scene {
namespace {

constexpr float lineWidth = 3;  // token pixels
constexpr float clearance = 4;  // between the line and words

/// The line's middle; none while a visitor looks at another year.
std::optional<float> placeOf(const Palette& palette, const layout::YearColumn& column) {
    const content::Board& board = palette.sceneSet.board();
    const content::Date& today = palette.input.civil.date;
    if (content::fiscalYear(today, board) != palette.sceneSet.fiscalYear()) return std::nullopt;
    return base::lerp(column.now.left, column.now.right, content::passedShare(today, board.fiscalYearStart));
}

/// Paints the line from top to bottom, in pieces.
class NowLine {
public:
    NowLine(Pen& pen, const Palette& palette, base::Id id, float x, float top)
        : pen_(pen),
          color_(base::faded(palette.theme.now, palette.theme.light ? 0.9f : 0.75f)),
          id_(id),
          x_(x),
          y_(top),
          unit_(palette.sceneSet.canvas().unit) {}

    void to(float bottom) {
        const float wide = std::max(2.0f, lineWidth * unit_ * pen_.thickness());
        draw::Box piece;
        piece.rect = {x_ - wide / 2, y_, wide, bottom - y_};
        piece.fillFrom = piece.fillTo = color_;
        if (piece.rect.h >= 1) pen_.box(id_.child("piece", pieces_++), piece);
        y_ = std::max(y_, bottom);
    }

    /// Leaves out a band with its words.
    void over(const base::Rect& band) {
        to(band.y);
        y_ = std::max(y_, band.bottom());
    }

    /// Leaves out the lines of a bar's words that it would run through.
    void around(const layout::BarBox& bar) {
        const float clear = clearance * unit_;
        for (const text::Run& run : bar.label.block.runs) {
            const base::Vec2 at = bar.label.origin + run.origin;
            if (x_ < at.x - clear || x_ > at.x + run.width + clear) continue;
            to(std::min(at.y - run.size, bar.rect.bottom()));
            y_ = std::max(y_, at.y + run.size * 0.3f);
        }
    }

private:
    Pen& pen_;
    base::Color color_;
    base::Id id_;
    float x_;
    float y_;
    float unit_;
    std::uint64_t pieces_ = 0;
};

}  // namespace

void paintNowLine(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page) {
    const layout::YearColumn* column = page.currentColumn();
    const auto x = column ? placeOf(palette, *column) : std::nullopt;
    if (!x) return;
    NowLine line(pen, palette, column->id.child("now"), *x, column->head.bottom());
    if (!pen.sight()) {
        std::size_t lane = page.lanes.size();
        for (const layout::BarBox& bar : page.bars) {
            if (page.bands && std::exchange(lane, bar.lane) != bar.lane) line.over(page.lanes[lane].name);
            line.around(bar);
        }
    }
    line.to(column->body.bottom());
}

void paintNowLine(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                  const layout::BarBox& bar, const base::Rect& rect) {
    const layout::YearColumn* column = page.currentColumn();
    const auto x = column && !pen.sight() ? placeOf(palette, *column) : std::nullopt;
    if (!x || *x < rect.x || *x > rect.right()) return;
    NowLine line(pen, palette, bar.id.child("now.line"), *x, rect.y);
    line.around(bar);
    line.to(rect.bottom());
}

}  // namespace fukan::scene
