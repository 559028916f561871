#include "layout/roadmap/roadmap_heads.hpp"

#include <algorithm>
#include <string>

#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

/// A year's head: its name, and for the current year a pill beside or below it.
struct HeadTexts {
    text::Block name;
    std::optional<text::Block> badge;
    bool stacked = false;
    float height = 0;
};

float badgePad(const text::Block& badge) { return badge.fontSize * 0.8f; }
float badgeHeight(const text::Block& badge) { return badge.size.y + badge.fontSize * 0.35f; }

text::Block blockOf(const Sheet& sheet, const std::string& words, float largest, float width,
                    text::Weight weight) {
    const text::RichText rich{{words, text::Role::body, weight}};
    const float floor = sheet.canvas().floor;
    const text::FitRequest request{
        {width, largest * 6}, std::max(largest, floor), floor, 1.25f, text::Style::Align::center, 1};
    if (auto block = text::fit(rich, request, sheet.measurer())) return *block;
    return text::layoutText(rich, {floor, 1.25f, text::Style::Align::center}, width, sheet.measurer());
}

HeadTexts headTexts(const Sheet& sheet, std::size_t column) {
    const content::CurrentYear& now = sheet.now();
    const content::Language language = sheet.input().language;
    const float width = sheet.columnWidth() - 2 * sheet.padX();
    HeadTexts out;
    const std::string name = yearName(sheet.input().board, sheet.roadmap(), column, language);
    out.name = blockOf(sheet, name, sheet.canvas().type(token::yearHead), width, text::Weight::bold);
    out.height = out.name.size.y;
    if (now.inPlan() && now.column == column) {
        const std::string words = now.kind == content::CurrentYear::Kind::openEnded
                                      ? phrases::nowYear(sheet.input().board, now.year, language)
                                      : phrases::thisYear(sheet.input().board, language);
        out.badge = blockOf(sheet, words, sheet.canvas().type(20), width, text::Weight::bold);
        const float beside =
            out.name.size.x + out.badge->size.x + 2 * badgePad(*out.badge) + sheet.canvas().px(18);
        out.stacked = beside > width;
        out.height = out.stacked ? out.height + badgeHeight(*out.badge) + sheet.canvas().px(4)
                                 : std::max(out.height, badgeHeight(*out.badge));
    }
    return out;
}

}  // namespace

std::string yearName(const content::Board& board, const content::Roadmap& roadmap, std::size_t column,
                     content::Language language) {
    std::string name = phrases::year(board, roadmap.years[column], language);
    if (roadmap.openEnded && column + 1 == roadmap.years.size())
        name += language == content::Language::en ? " –" : " 〜";
    return name;
}

float headHeight(const Sheet& sheet) {
    float tallest = 0;
    for (std::size_t i = 0; i < sheet.roadmap().years.size(); ++i)
        tallest = std::max(tallest, headTexts(sheet, i).height);
    return tallest + sheet.canvas().px(14);
}

YearColumn yearColumn(const Sheet& sheet, std::size_t index, float headHeight, float lanesBottom) {
    const Rect head{sheet.columnX(index), sheet.input().area.y, sheet.columnWidth(), headHeight};
    HeadTexts texts = headTexts(sheet, index);
    YearColumn column;
    column.year = sheet.roadmap().years[index];
    column.id = base::Id::of("year").child("fiscal", static_cast<std::uint64_t>(column.year));
    column.head = head;
    column.body = {head.x, head.y, head.w, lanesBottom - head.y + sheet.canvas().px(8)};
    column.current = texts.badge.has_value();
    Rect nameRoom = head;
    if (texts.badge) {
        const float pillWidth = texts.badge->size.x + 2 * badgePad(*texts.badge);
        const float pillHeight = badgeHeight(*texts.badge);
        const float gap = sheet.canvas().px(14);
        const float total = texts.name.size.x + gap + pillWidth;
        if (texts.stacked) {
            const float stack = texts.name.size.y + sheet.canvas().px(4) + pillHeight;
            nameRoom = {head.x, head.center().y - stack / 2, head.w, texts.name.size.y};
            column.badge = Rect{head.center().x - pillWidth / 2, nameRoom.bottom() + sheet.canvas().px(4),
                                pillWidth, pillHeight};
        } else {
            nameRoom = {head.center().x - total / 2, head.y, texts.name.size.x, head.h};
            column.badge =
                Rect{nameRoom.right() + gap, head.center().y - pillHeight / 2, pillWidth, pillHeight};
        }
        column.badgeLabel = place(column.id.child("badge"), *column.badge, std::move(*texts.badge),
                                  AlignX::center, AlignY::middle, sheet.canvas().floor);
    }
    column.label = place(column.id.child("name"), nameRoom, std::move(texts.name), AlignX::center,
                         AlignY::middle, sheet.canvas().floor);
    return column;
}

std::optional<Label> axisLabel(const Sheet& sheet, float headHeight) {
    const std::string words = sheet.input().board.timeAxis.in(sheet.input().language);
    if (words.empty()) return std::nullopt;
    const Rect room{sheet.input().area.x, sheet.input().area.y, sheet.nameWidth(), headHeight};
    text::Block block = blockOf(sheet, words + " →", sheet.canvas().type(20), room.w, text::Weight::regular);
    return place(base::Id::of("axis"), room, std::move(block), AlignX::right, AlignY::middle,
                 sheet.canvas().floor);
}

}  // namespace fukan::layout
