#include "layout/roadmap/roadmap_heads.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float nowHead = 38;   // token pixels: the current year is named larger than the others
constexpr float tickSize = 20;  // and the years within its column smaller
constexpr float nowTickSize = 24;
constexpr float axisSize = 20;

/// Where a column is narrower than "FY2026 –", the figures stand below, by a zero width space, and the dash
/// below them.
std::string divisible(std::string words) {
    constexpr std::string_view fiscal = "FY";
    constexpr std::string_view open = " –";
    if (words.ends_with(open)) words[words.size() - open.size()] = '\n';
    const std::size_t at = words.find(fiscal);
    return at == std::string::npos ? words : words.insert(at + fiscal.size(), "\u200B");
}

text::Block blockOf(const Sheet& sheet, const content::LocalText& words, float largest, float width,
                    text::Weight weight) {
    const content::Language language = sheet.input().edition.language;
    const float least = sheet.canvas().footnoteFloor;
    const float floor = sheet.canvas().floor;
    // In a timeline both languages share the one line, or the first has it alone.
    if (sheet.input().inset && language == content::Language::both && !words.en.empty()) {
        const text::FitRequest request{
            {width, largest * 6}, std::max(largest, floor), floor, 1.25f, text::Style::Align::center, 1};
        if (auto block = text::fit(wordsInLine(words, language, weight, least), request, sheet.measurer()))
            return *block;
        return blockOf(sheet, {words.in(content::Language::ja), {}}, largest, width, weight);
    }
    const text::RichText rich = wordsIn(words, language, weight, least);
    // Two languages stand on lines of their own.
    const std::string all = words.in(language);
    const int lines = 1 + static_cast<int>(std::count(all.begin(), all.end(), '\n'));
    const text::FitRequest request{
        {width, largest * 6}, std::max(largest, floor), floor, 1.25f, text::Style::Align::center, lines};
    if (auto block = text::fit(rich, request, sheet.measurer())) return *block;
    const content::LocalText parts{divisible(words.ja), divisible(words.en)};
    return text::layoutText(wordsIn(parts, language, weight, least),
                            {floor, 1.25f, text::Style::Align::center}, width, sheet.measurer());
}

/// The years of an open-ended column, one slot each: from its own to the one after the current year, which
/// stands for all later ones.
class Ticks {
public:
    Ticks(const Sheet& sheet, std::size_t column)
        : sheet_(sheet), first_(sheet.roadmap().years[column]), inside_(sheet.inside(column)) {
        const content::CurrentYear& now = sheet.now();
        if (now.kind != content::CurrentYear::Kind::openEnded || now.column != column) return;
        count_ = now.year - first_ + 2;
        now_ = now.year - first_;
        shortFirst_ = blockFor(0).size.x > slot();
        float widest = 0;
        for (int i = 0; i < count_; ++i) widest = std::max(widest, blockFor(i).size.x);
        step_ = std::max(1, static_cast<int>(std::ceil((widest + sheet.canvas().px(6)) / slot())));
        // Of fewer than three years there is nothing to tell the current one from.
        if (step_ > now_) count_ = 0;
    }

    bool any() const { return count_ > 0; }
    float height() const { return any() ? blockFor(now_).size.y : 0; }

    /// The current year's slot; without ticks the whole column.
    Span now() const { return any() ? Span{left(now_), left(now_ + 1)} : inside_; }

    std::vector<YearTick> at(base::Id id, float top) const {
        std::vector<YearTick> out;
        for (int i = 0; i < count_; ++i) {
            // Where there is no room for all of them, every so many, counted from the current one.
            if ((i - now_) % step_ != 0) continue;
            const float width = std::max(slot(), blockFor(i).size.x);
            const float x = left(i) + (slot() - width) / 2;
            const Rect room{std::clamp(x, inside_.left, inside_.right - width), top, width, height()};
            out.push_back({place(id.child("tick", static_cast<std::uint64_t>(i)), room, blockFor(i),
                                 AlignX::center, AlignY::middle, sheet_.canvas().floor),
                           i == now_});
        }
        return out;
    }

private:
    float slot() const { return (inside_.right - inside_.left) / static_cast<float>(count_); }
    float left(int index) const { return inside_.left + slot() * static_cast<float>(index); }

    text::Block blockFor(int index) const {
        const int year = first_ + index;
        std::string words = std::to_string(year);
        if (index > 0 || shortFirst_)
            words = words.substr(words.size() - std::min<std::size_t>(words.size(), 2));
        if (index + 1 == count_) words += "→";
        const bool now = index == now_;
        const text::RichText rich{
            {words, text::Role::body, now ? text::Weight::bold : text::Weight::regular}};
        const float size = sheet_.canvas().type(now ? nowTickSize : tickSize);
        return text::layoutText(rich, {size, 1.1f}, 1e6f, sheet_.measurer());
    }

    const Sheet& sheet_;
    int first_;
    Span inside_;
    int count_ = 0;
    int now_ = 0;  // the current year's slot
    int step_ = 1;
    bool shortFirst_ = false;  // "24" in place of "2024", which is too wide for its slot
};

bool isNow(const Sheet& sheet, std::size_t column) {
    return sheet.now().inPlan() && sheet.now().column == column;
}

text::Block nameBlock(const Sheet& sheet, std::size_t column) {
    const content::Board& board = sheet.input().edition.board;
    const bool now = isNow(sheet, column);
    const auto words = inEach(sheet.input().edition.language, [&](content::Language language) {
        return now ? phrases::nowYear(sheet.input().edition, language)
                   : yearName(board, sheet.roadmap(), column, language);
    });
    return blockOf(sheet, words, sheet.canvas().type(now ? nowHead : token::yearHead),
                   sheet.columnWidth() - 2 * sheet.padX(), text::Weight::bold);
}

/// Above bands it takes one line.
text::Block axisBlock(const Sheet& sheet) {
    const content::LocalText& name = sheet.input().edition.board.timeAxis;
    if (name.empty()) return {};
    content::LocalText words = name;
    const content::Language language = sheet.input().edition.language;
    // Behind the last of the words that are shown.
    if (!words.ja.empty() && (language == content::Language::ja || words.en.empty() || words.ja == words.en))
        words.ja += " →";
    if (!words.en.empty()) words.en += " →";
    const float size = sheet.canvas().type(axisSize);
    if (!sheet.bands()) return blockOf(sheet, words, size, sheet.nameWidth(), text::Weight::regular);
    return text::layoutText(
        wordsInLine(words, language, text::Weight::regular, sheet.canvas().footnoteFloor, "　"),
        {size, 1.25f}, sheet.nameWidth(), sheet.measurer());
}

/// What the axis's name takes above the heads.
float axisHeight(const Sheet& sheet) { return sheet.bands() ? axisBlock(sheet).size.y : 0; }

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
        tallest = std::max(tallest, nameBlock(sheet, i).size.y + Ticks(sheet, i).height());
    return tallest + sheet.canvas().px(14) + axisHeight(sheet);
}

YearColumn yearColumn(const Sheet& sheet, std::size_t index, float headHeight, float lanesBottom) {
    const float above = axisHeight(sheet);
    const Rect head{sheet.columnX(index), sheet.input().area.y + above, sheet.columnWidth(),
                    headHeight - above};
    YearColumn column;
    column.year = sheet.roadmap().years[index];
    column.id = base::Id::of("year").child("fiscal", static_cast<std::uint64_t>(column.year));
    column.head = head;
    column.body = {head.x, head.y, head.w, lanesBottom - head.y + sheet.canvas().px(8)};
    column.current = isNow(sheet, index);
    column.inside = sheet.inside(index);
    Rect nameRoom = head;
    if (column.current) {
        const Ticks ticks(sheet, index);
        nameRoom.w = column.inside.right - column.inside.left;
        nameRoom.h -= ticks.height();
        // Half of the head's padding lies below the ticks.
        column.ticks = ticks.at(column.id, nameRoom.bottom() - sheet.canvas().px(5));
        column.now = ticks.now();
    }
    column.label = place(column.id.child("name"), nameRoom, nameBlock(sheet, index), AlignX::center,
                         AlignY::middle, sheet.canvas().floor);
    return column;
}

std::optional<Label> axisLabel(const Sheet& sheet, float headHeight) {
    text::Block block = axisBlock(sheet);
    if (block.runs.empty()) return std::nullopt;
    const Rect room{sheet.input().area.x, sheet.input().area.y, sheet.nameWidth(),
                    sheet.bands() ? block.size.y : headHeight};
    return place(base::Id::of("axis"), room, std::move(block), sheet.bands() ? AlignX::left : AlignX::right,
                 AlignY::middle, sheet.canvas().floor);
}

}  // namespace fukan::layout
