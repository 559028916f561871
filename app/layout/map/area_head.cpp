#include "layout/map/area_head.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/ids.hpp"
#include "layout/phrases.hpp"
#include "text/analysis.hpp"
#include "text/fit.hpp"
#include "text/lines.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;

text::RichText bold(const std::string& words) { return {{words, text::Role::body, text::Weight::bold}}; }

class HeadMaker {
public:
    HeadMaker(const content::Board& board, const HeadWords& words, const Rect& room, const HeadStyle& style,
              const Canvas& canvas, const text::Measurer& measurer)
        : board_(board), words_(words), room_(room), style_(style), canvas_(canvas), measurer_(measurer) {
        for (const std::size_t domain : words.domains) {
            if (board.domains[domain].number > 0) numbered_.push_back(domain);
        }
        circle_ = std::min(std::max(canvas.px(38), canvas.floor * 1.5f), room.h);
    }

    AreaBox make() {
        box_.id = words_.id;
        box_.rect = room_;
        for (const std::string* name : {&words_.name, &words_.shortName}) {
            name_ = name;
            if (!name->empty() && (beside(true) || stacked() || beside(false))) return std::move(box_);
        }
        if (numbered_.empty()) {
            beginning();
            return std::move(box_);
        }
        // Numbers alone, as many as there is room for.
        const auto fitting = static_cast<std::size_t>(std::max(0.0f, room_.w / (circle_ * 1.1f)));
        numbered_.resize(std::min(numbered_.size(), fitting));
        if (circle_ >= canvas_.floor * 1.15f) numbers(room_.x, room_.center().y);
        return std::move(box_);
    }

private:
    /// The beginning of the name, in one line.
    void beginning() {
        constexpr float fewest = 4;  // em: a shorter beginning tells nothing
        const std::string& name = words_.shortName.empty() ? words_.name : words_.shortName;
        const text::Style style{canvas_.floor, 1.2f};
        if (name.empty() || room_.w < fewest * canvas_.floor || room_.h < style.size * style.lineHeight)
            return;
        const std::string words =
            text::ellipsized(name, canvas_.floor, text::Weight::bold, room_.w, measurer_);
        setName(text::layoutText(bold(words), style, room_.w * 1.01f, measurer_), room_,
                middle() ? AlignX::center : AlignX::left);
    }

    bool middle() const { return style_.align == HeadStyle::Align::middle; }

    float numbersWidth() const {
        if (numbered_.empty()) return 0;
        return static_cast<float>(numbered_.size()) * circle_ * 1.1f + canvas_.px(8);
    }

    std::optional<text::Block> nameIn(base::Vec2 room) const {
        if (!(room.x > 0) || !(room.y > 0)) return std::nullopt;
        // Another arrangement is better than a broken word.
        const text::Analysis words = text::analyse(bold(*name_), measurer_);
        if (text::widestUnbroken(words, text::Break::allowed) * canvas_.floor > room.x) return std::nullopt;
        return text::fit(bold(*name_), {room, std::max(style_.largest, canvas_.floor), canvas_.floor, 1.2f},
                         measurer_);
    }

    text::Block badgeBlock() const {
        return text::layoutText(bold(phrases::number(words_.count)),
                                {std::max(canvas_.floor, canvas_.px(20)), 1.1f}, canvas_.viewport.x,
                                measurer_);
    }

    /// Circles, name and badge side by side.
    bool beside(bool withBadge) {
        withBadge = withBadge && words_.count > 0;
        const text::Block count = badgeBlock();
        const base::Vec2 pill = pillSize(count);
        const float behind = withBadge ? pill.x + canvas_.px(12) : 0;
        auto name = nameIn({room_.w - numbersWidth() - behind, room_.h});
        if (!name || (withBadge && pill.y > room_.h)) return false;
        const float used = numbersWidth() + name->size.x + behind;
        const float x = middle() ? room_.x + std::max(0.0f, room_.w - used) / 2 : room_.x;
        numbers(x, room_.center().y);
        const bool justified = style_.align == HeadStyle::Align::justified;
        const float nameWidth = justified ? room_.w - behind - numbersWidth() : name->size.x;
        const Rect nameRoom{x + numbersWidth(), room_.y, nameWidth, room_.h};
        const float badgeX = justified ? room_.right() - pill.x : nameRoom.right() + canvas_.px(12);
        setName(std::move(*name), nameRoom, AlignX::left);
        if (withBadge) badge(count, {badgeX, room_.center().y - pill.y / 2, pill.x, pill.y});
        return true;
    }

    /// Circles and badge in a row, the name below.
    bool stacked() {
        const text::Block count = badgeBlock();
        const base::Vec2 pill = pillSize(count);
        const bool withBadge = words_.count > 0;
        const float gap = canvas_.px(10);
        const float row = std::max(numbered_.empty() ? 0 : circle_, withBadge ? pill.y : 0);
        const float wide = numbersWidth() + (withBadge ? pill.x : 0);
        if (row == 0 || wide > room_.w) return false;
        auto name = nameIn({room_.w, room_.h - row - gap});
        if (!name) return false;
        const float top = room_.y + (room_.h - row - gap - name->size.y) / 2;
        const float x = middle() ? room_.center().x - wide / 2 : room_.x;
        numbers(x, top + row / 2);
        if (withBadge) badge(count, {x + numbersWidth(), top + (row - pill.y) / 2, pill.x, pill.y});
        const Rect nameRoom{room_.x, top + row + gap, room_.w, name->size.y};
        setName(std::move(*name), nameRoom, middle() ? AlignX::center : AlignX::left);
        return true;
    }

    base::Vec2 pillSize(const text::Block& count) const {
        return {count.size.x + count.fontSize * 1.1f, count.fontSize * 1.4f};
    }

    void setName(text::Block name, const Rect& room, AlignX align) {
        box_.name =
            place(words_.id.child("name"), room, std::move(name), align, AlignY::middle, canvas_.floor);
    }

    void numbers(float x, float middle) {
        for (std::size_t i = 0; i < numbered_.size(); ++i) {
            const Rect rect{x, middle - circle_ / 2, circle_, circle_};
            const std::string digits = std::to_string(board_.domains[numbered_[i]].number);
            text::Block block = text::layoutText(
                bold(digits), {std::max(circle_ * 0.6f, canvas_.floor), 1.0f}, circle_, measurer_);
            box_.numbers.push_back({numbered_[i], rect,
                                    place(words_.id.child("number", i), rect, std::move(block),
                                          AlignX::center, AlignY::middle, canvas_.floor)});
            x += circle_ * 1.1f;
        }
    }

    void badge(const text::Block& count, const Rect& rect) {
        box_.badge = rect;
        box_.badgeLabel =
            place(words_.id.child("badge"), rect, count, AlignX::center, AlignY::middle, canvas_.floor);
    }

    const content::Board& board_;
    const HeadWords& words_;
    Rect room_;
    const HeadStyle& style_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    std::vector<std::size_t> numbered_;
    float circle_ = 0;
    const std::string* name_ = nullptr;
    AreaBox box_;
};

std::string inLine(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

std::size_t countOf(const content::Board& board, std::size_t revision, std::size_t domain, int fiscalYear) {
    const auto& roadmap = board.revisions[revision].roadmap;
    if (!roadmap) return 0;
    return content::currentTaskCount(*roadmap, content::currentYear(*roadmap, fiscalYear), domain);
}

}  // namespace

AreaBox layoutHead(const content::Board& board, const HeadWords& words, const Rect& room,
                   const HeadStyle& style, const Canvas& canvas, const text::Measurer& measurer) {
    return HeadMaker(board, words, room, style, canvas, measurer).make();
}

HeadWords areaWords(const content::Board& board, std::size_t revision, std::size_t area, int fiscalYear,
                    Language language) {
    const content::Area& from = board.revisions[revision].landscape->areas[area];
    HeadWords words;
    words.id = idOf(from);
    words.domains = from.domains;
    const bool one = from.domains.size() == 1;
    words.name = inLine((one ? board.domains[from.domains[0]].name : from.name).in(language));
    for (const std::size_t domain : from.domains) {
        if (!one)
            words.shortName +=
                (words.shortName.empty() ? "" : " / ") + inLine(board.domains[domain].name.in(language));
    }
    for (const std::size_t domain : from.domains) words.count += countOf(board, revision, domain, fiscalYear);
    return words;
}

HeadWords laneWords(const content::Board& board, std::size_t revision, std::size_t domain, int fiscalYear,
                    Language language) {
    return {laneId(board.domains[domain]),
            {domain},
            inLine(board.domains[domain].name.in(language)),
            {},
            countOf(board, revision, domain, fiscalYear)};
}

}  // namespace fukan::layout
