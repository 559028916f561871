#include "layout/panels/help_sheet.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "layout/panels/help_columns.hpp"
#include "layout/panels/panel_scale.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Id;
using base::Rect;
using base::Vec2;
using text::Weight;
using Column = HelpColumn;
using Part = HelpPart;

constexpr std::size_t mostColumns = 4;

/// Lengths in ems.
namespace ems {
constexpr float rowHeight = 1.95f;
constexpr float capHeight = 1.55f;
constexpr float headHeight = 2.3f;
constexpr float groupGap = 0.9f;
constexpr float columnGap = 2.2f;
constexpr float pad = 1.5f;
constexpr float titleSize = 1.35f;
}  // namespace ems

/// All measures at one size of letters.
class HelpMaker {
public:
    HelpMaker(const HelpWords& words, float em, const Canvas& canvas, const text::Measurer& measurer)
        : words_(words), em_(em), canvas_(canvas), measurer_(measurer) {
        most_ = {canvas.viewport.x * 0.95f - 2 * ems::pad * em,
                 canvas.viewport.y * 0.93f - 2 * ems::pad * em - top()};
        for (const HelpGroup& group : words.groups) {
            float keys = 0;
            float what = width(group.title, Weight::bold);
            for (const HelpRow& row : group.rows) {
                keys = std::max(keys, keysWidth(row));
                what = std::max(what, width(row.what, Weight::regular));
            }
            keys_.push_back(keys);
            whats_.push_back(what);
        }
    }

    /// All on one page in so many columns; none where that has no room.
    std::optional<std::vector<Column>> whole(std::size_t columns) const {
        std::vector<Column> best;
        float least = std::numeric_limits<float>::max();
        std::vector<std::size_t> rows;
        for (const HelpGroup& group : words_.groups) rows.push_back(group.rows.size());
        forEachDivision(rows, columns, [&](const std::vector<Column>& way) {
            float height = 0;
            float wide = em_ * ems::columnGap * static_cast<float>(way.size() - 1);
            for (const Column& column : way) {
                height = std::max(height, heightOf(column, natural));
                wide += widthOf(column);
            }
            if (wide > most_.x || height > most_.y || height >= least) return;
            least = height;
            best = way;
        });
        if (best.empty()) return std::nullopt;
        return best;
    }

    /// Row after row into columns of the screen's height, as many beside each other as have room.
    std::vector<Column> flowed() const {
        std::vector<Column> out(1);
        const float room = columnWidth();
        for (std::size_t group = 0; group < words_.groups.size(); ++group) {
            const std::size_t rows = words_.groups[group].rows.size();
            for (std::size_t row = 0; row < rows; ++row) {
                Column trial = out.back();
                append(trial, group, row);
                if (!out.back().empty() && heightOf(trial, room) > most_.y) {
                    trial.clear();
                    append(trial, group, row);
                    out.push_back(std::move(trial));
                } else {
                    out.back() = std::move(trial);
                }
            }
        }
        return out;
    }

    std::size_t columnsBeside() const {
        float broadest = 0;
        for (std::size_t i = 0; i < keys_.size(); ++i) broadest = std::max(broadest, partWidth(i));
        const float count = (most_.x + em_ * ems::columnGap) / (broadest + em_ * ems::columnGap);
        return std::clamp(static_cast<std::size_t>(std::max(count, 1.0f)), std::size_t{1}, mostColumns);
    }
    /// What a flowed column may be wide.
    float columnWidth() const { return columnsBeside() > 1 ? natural : most_.x; }

    HelpSheet make(const std::vector<Column>& columns, float room) {
        HelpSheet sheet;
        sheet.em = em_;
        Vec2 size{0, 0};
        for (const Column& column : columns) {
            size.x += std::min(widthOf(column), room) + (size.x > 0 ? em_ * ems::columnGap : 0);
            size.y = std::max(size.y, heightOf(column, room));
        }
        const float side = em_ * 2;
        const text::Block title = block(words_.title, em_ * ems::titleSize, Weight::bold, natural);
        size.x = std::max(size.x, std::min(most_.x, title.size.x + em_ * 6));
        const Vec2 outer{size.x + 2 * ems::pad * em_, size.y + top() + 2 * ems::pad * em_};
        sheet.rect = {(canvas_.viewport.x - outer.x) / 2, (canvas_.viewport.y - outer.y) / 2, outer.x,
                      outer.y};
        const Vec2 corner = sheet.rect.origin() + Vec2{ems::pad * em_, ems::pad * em_};
        sheet.cross = {sheet.rect.right() - ems::pad * em_ - side, corner.y, side, side};
        sheet.close = targetAbout(sheet.cross);
        sheet.title = place(Id::of("help").child("title"), {corner.x, corner.y, size.x - side, side}, title,
                            AlignX::left, AlignY::middle, canvas_.floor);
        float x = corner.x;
        for (const Column& column : columns) {
            setColumn(sheet, column, {x, corner.y + top()}, room);
            x += std::min(widthOf(column), room) + em_ * ems::columnGap;
        }
        return sheet;
    }

    /// Beside the sheet's title.
    void number(HelpSheet& sheet, std::size_t page) const {
        const std::string words = std::to_string(page + 1) + " / " + std::to_string(sheet.pages);
        text::Block text = block(words, em_, Weight::regular, natural);
        const float right = std::min(sheet.close.x, sheet.cross.x - em_);
        const Rect room{right - text.size.x, sheet.cross.y, text.size.x, sheet.cross.h};
        sheet.page = place(Id::of("help").child("page"), room, std::move(text), AlignX::right, AlignY::middle,
                           canvas_.floor);
    }

    static constexpr float natural = 1e6f;  ///< no limit of a column's width

private:
    float top() const { return em_ * 3; }

    /// As large as a finger's target, above the rows and on the screen.
    Rect targetAbout(const Rect& mark) const {
        const float side = std::max(mark.w, panelScale(canvas_).target);
        const float x = std::min(mark.center().x - side / 2, canvas_.viewport.x - side);
        const float y = std::min(mark.center().y - side / 2, mark.y + top() - side);
        return {x, std::max(y, 0.0f), side, side};
    }

    text::Block block(const std::string& words, float size, Weight weight, float wide) const {
        return text::layoutText({{words, text::Role::body, weight}}, {size, 1.3f}, wide, measurer_);
    }
    float width(const std::string& words, Weight weight) const {
        return block(words, em_, weight, natural).size.x;
    }
    float capWidth(const std::string& cap) const {
        return std::max(em_ * ems::capHeight, width(cap, Weight::bold) + em_ * 0.9f);
    }
    float keysWidth(const HelpRow& row) const {
        if (row.icon != Icon::none) return em_ * 2.1f + width(row.how, Weight::bold);
        float wide = 0;
        for (const std::string& cap : row.caps) wide += capWidth(cap) + (wide > 0 ? em_ * 0.35f : 0);
        return wide;
    }
    float partWidth(std::size_t group) const { return keys_[group] + em_ + whats_[group]; }
    float widthOf(const Column& column) const {
        float wide = 0;
        for (const Part& part : column) wide = std::max(wide, keysOf(column) + em_ + whats_[part.group]);
        return wide;
    }
    /// Keys of all groups in a column share one edge.
    float keysOf(const Column& column) const {
        float keys = 0;
        for (const Part& part : column) keys = std::max(keys, keys_[part.group]);
        return keys;
    }
    text::Block what(const HelpRow& row, const Column& column, float room) const {
        const float left = std::max(em_ * 3, room - keysOf(column) - em_);
        return block(row.what, em_, Weight::regular, left);
    }
    float rowHeightOf(const HelpRow& row, const Column& column, float room) const {
        if (room >= natural) return em_ * ems::rowHeight;
        return std::max(em_ * ems::rowHeight, what(row, column, room).size.y + em_ * 0.6f);
    }
    float heightOf(const Column& column, float room) const {
        float height = 0;
        for (const Part& part : column) {
            height += em_ * (ems::headHeight + (height > 0 ? ems::groupGap : 0));
            for (std::size_t i = part.from; i < part.to; ++i)
                height += rowHeightOf(words_.groups[part.group].rows[i], column, room);
        }
        return height;
    }

    void setColumn(HelpSheet& sheet, const Column& column, Vec2 at, float room) {
        const float keys = keysOf(column);
        for (const Part& part : column) {
            if (&part != &column.front()) at.y += em_ * ems::groupGap;
            const HelpGroup& group = words_.groups[part.group];
            const Rect head{at.x, at.y, std::min(widthOf(column), room), em_ * ems::headHeight};
            sheet.heads.push_back(place(Id::of("help").child("head", sheet.heads.size()), head,
                                        block(group.title, em_, Weight::bold, head.w), AlignX::left,
                                        AlignY::middle, canvas_.floor));
            at.y += head.h;
            for (std::size_t i = part.from; i < part.to; ++i) {
                const HelpRow& row = group.rows[i];
                const float height = rowHeightOf(row, column, room);
                setKeys(sheet, row, {at.x, at.y, keys, height});
                text::Block words = what(row, column, room);
                const Rect left{at.x + keys + em_, at.y, std::max(words.size.x, 1.0f), height};
                sheet.whats.push_back(place(Id::of("help").child("what", sheet.whats.size()), left,
                                            std::move(words), AlignX::left, AlignY::middle, canvas_.floor));
                at.y += height;
            }
        }
    }

    void setKeys(HelpSheet& sheet, const HelpRow& row, const Rect& room) {
        const float middle = room.center().y;
        if (row.icon != Icon::none) {
            const float side = em_ * 1.6f;
            sheet.pictures.push_back({row.icon, {room.x, middle - side / 2, side, side}});
            const Rect words{room.x + em_ * 2.1f, room.y, room.w - em_ * 2.1f, room.h};
            sheet.hows.push_back(place(Id::of("help").child("how", sheet.hows.size()), words,
                                       block(row.how, em_, Weight::bold, natural), AlignX::left,
                                       AlignY::middle, canvas_.floor));
            return;
        }
        float x = room.x;
        for (const std::string& cap : row.caps) {
            const Rect rect{x, middle - em_ * ems::capHeight / 2, capWidth(cap), em_ * ems::capHeight};
            sheet.caps.push_back({rect, place(Id::of("help").child("cap", sheet.caps.size()), rect,
                                              block(cap, em_, Weight::bold, natural), AlignX::center,
                                              AlignY::middle, canvas_.floor)});
            x = rect.right() + em_ * 0.35f;
        }
    }

    const HelpWords& words_;
    float em_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    Vec2 most_;                 // that the columns may take
    std::vector<float> keys_;   // by group
    std::vector<float> whats_;  // by group
};

/// On pages, at the legibility floor.
HelpSheet paged(HelpMaker& maker, std::size_t page) {
    const std::vector<Column> columns = maker.flowed();
    const std::size_t beside = maker.columnsBeside();
    const std::size_t pages = (columns.size() + beside - 1) / beside;
    page = std::min(page, pages - 1);
    const auto first = columns.begin() + static_cast<std::ptrdiff_t>(page * beside);
    const auto last =
        columns.begin() + static_cast<std::ptrdiff_t>(std::min(columns.size(), (page + 1) * beside));
    HelpSheet sheet = maker.make({first, last}, maker.columnWidth());
    sheet.pages = pages;
    if (pages > 1) maker.number(sheet, page);
    return sheet;
}

}  // namespace

std::vector<const Label*> HelpSheet::labels() const {
    std::vector<const Label*> out{&title};
    if (page) out.push_back(&*page);
    for (const auto* part : {&heads, &hows, &whats}) {
        for (const Label& label : *part) out.push_back(&label);
    }
    for (const Cap& cap : caps) out.push_back(&cap.label);
    return out;
}

HelpSheet layoutHelp(const HelpWords& words, std::size_t page, const Canvas& canvas,
                     const text::Measurer& measurer) {
    const float largest = canvas.type(22);
    for (float em = largest;; em = std::max(canvas.floor, em * 0.94f)) {
        HelpMaker maker(words, em, canvas, measurer);
        for (const std::size_t columns : {3, 4, 2, 1}) {
            if (const auto whole = maker.whole(columns)) return maker.make(*whole, HelpMaker::natural);
        }
        if (em <= canvas.floor) return paged(maker, page);
    }
}

}  // namespace fukan::layout
