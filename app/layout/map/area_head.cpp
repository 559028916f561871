#include "layout/map/area_head.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "layout/phrases.hpp"
#include "text/analysis.hpp"
#include "text/fit.hpp"
#include "text/lines.hpp"
#include "text/size_search.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;

text::RichText bold(const std::string& words) { return {{words, text::Role::body, text::Weight::bold}}; }

class HeadMaker {
public:
    HeadMaker(const content::Board& board, const HeadWords& words, const HeadStyle& style,
              const Canvas& canvas, const text::Measurer& measurer)
        : board_(board), words_(words), style_(style), canvas_(canvas), measurer_(measurer) {}

    /// Several rooms can be tried: the words are analysed once.
    AreaBox make(const Rect& room) {
        room_ = room;
        circle_ = std::min(std::max(canvas_.px(38), canvas_.floor * 1.5f), room.h);
        numbered_.clear();
        for (const std::size_t domain : words_.domains) {
            if (board_.domains[domain].number > 0) numbered_.push_back(domain);
        }
        box_ = {};
        box_.id = words_.id;
        box_.rect = room_;
        box_.count = words_.count;
        for (const bool withBadge : {true, false}) {
            if (auto way = best(withBadge && words_.count > 0)) {
                take(std::move(*way));
                return std::move(box_);
            }
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
        const content::LocalText& name = words_.shortName.empty() ? words_.name : words_.shortName;
        const text::Style style{canvas_.floor, 1.2f};
        if (name.empty() || room_.w < fewest * canvas_.floor || room_.h < style.size * style.lineHeight)
            return;
        const text::RichText words =
            text::ellipsized(richName(name, true), canvas_.floor, room_.w, measurer_);
        setName(text::layoutText(words, style, room_.w * 1.01f, measurer_), room_, AlignX::left);
    }

    /// A name and its place: in a row with numbers and badge, or below them.
    struct Way {
        text::Block name;
        bool stack = false;
        bool badge = false;
    };

    bool corner() const { return style_.align == HeadStyle::Align::corner; }

    /// The short name is taken where the name does not fit; in a corner's room, which is meant for distant
    /// readers, also where it is much larger.
    std::optional<Way> best(bool withBadge) {
        constexpr float muchLarger = 1.25f;
        auto whole = wayFor(words_.name, withBadge);
        if (whole && !corner()) return whole;
        auto brief = wayFor(words_.shortName, withBadge);
        const bool larger = whole && brief && brief->name.fontSize > whole->name.fontSize * muchLarger;
        return !whole || larger ? std::move(brief) : std::move(whole);
    }

    /// In a corner's room that is high, numbers, badge and name stand one above the other, unless the name
    /// would be smaller there; also where it takes fewer lines there, or is much larger.
    std::optional<Way> wayFor(const content::LocalText& name, bool withBadge) {
        constexpr float high = 2.6f;  // times a circle
        constexpr float larger = 1.15f;
        constexpr float smaller = 0.85f;
        if (name.empty()) return std::nullopt;
        name_ = &name;
        auto row = besideIn(withBadge);
        auto below = withBadge || !numbered_.empty() ? belowIn(withBadge) : std::nullopt;
        if (!row && !below) return std::nullopt;
        bool stack = !row;
        if (row && below && corner()) {
            const float by = below->fontSize / row->fontSize;
            const bool roomy = room_.h >= high * circle_ && by >= 1;
            stack = roomy || by > larger || (below->lines < row->lines && by >= smaller);
        }
        return Way{std::move(stack ? *below : *row), stack, withBadge};
    }

    void take(Way way) {
        if (way.stack) {
            stacked(std::move(way.name), way.badge);
        } else {
            beside(std::move(way.name), way.badge);
        }
    }

    float numbersWidth() const {
        if (numbered_.empty()) return 0;
        return static_cast<float>(numbered_.size()) * circle_ * 1.1f + canvas_.px(8);
    }

    /// Two languages stand one below the other, or on one line where they are larger so.
    std::optional<text::Block> nameIn(base::Vec2 room, text::Style::Align align = text::Style::Align::left) {
        auto block = nameIn(room, align, false);
        if (words_.language != Language::both) return block;
        auto line = nameIn(room, align, true);
        const bool larger = line && line->lines == 1 && (!block || line->fontSize > block->fontSize);
        return larger ? std::move(line) : std::move(block);
    }

    text::RichText richName(const content::LocalText& name, bool inLine) const {
        const auto bold = text::Weight::bold;
        const float least = canvas_.footnoteFloor;
        return inLine ? wordsInLine(name, words_.language, bold, least, "　")
                      : wordsIn(name, words_.language, bold, least);
    }

    std::optional<text::Block> nameIn(base::Vec2 room, text::Style::Align align, bool inLine) {
        if (!(room.x > 0) || !(room.y > 0)) return std::nullopt;
        // Another arrangement is better than a broken word.
        text::Analysis& words = analysisOf(*name_, inLine);
        text::setSize(words, canvas_.floor);
        if (text::widestUnbroken(words, text::Break::beforeBound) * canvas_.floor > room.x)
            return std::nullopt;
        const text::FitRequest request{room, std::max(style_.largest, canvas_.floor), canvas_.floor, 1.2f,
                                       align};
        const auto size = text::fittingSize(words, request);
        if (!size) return std::nullopt;
        return text::layoutText(richName(*name_, inLine), {*size, request.lineHeight, align}, room.x,
                                measurer_);
    }

    text::Analysis& analysisOf(const content::LocalText& name, bool inLine) {
        const auto [found, isNew] = analyses_.try_emplace({&name, inLine});
        if (isNew) found->second = text::analyse(richName(name, inLine), measurer_);
        return found->second;
    }

    const text::Block& badgeBlock() const {
        if (!badgeBlock_.runs.empty()) return badgeBlock_;
        badgeBlock_ = text::layoutText(bold(phrases::countOnPill(words_.count, words_.language)),
                                       {std::max(canvas_.floor, canvas_.px(style_.badge)), 1.1f},
                                       canvas_.viewport.x, measurer_);
        return badgeBlock_;
    }

    /// The width that a badge takes at the right of the name, with the gap between them.
    float behind(bool withBadge) const { return withBadge ? pillSize().x + canvas_.px(12) : 0; }

    /// The name beside circles and badge; none where it does not fit.
    std::optional<text::Block> besideIn(bool withBadge) {
        if (withBadge && pillSize().y > room_.h) return std::nullopt;
        return nameIn({room_.w - numbersWidth() - behind(withBadge), room_.h});
    }

    /// The height of circles and badge in a row of their own, with the gap below it.
    float firstRow(bool withBadge) const {
        return std::max(numbered_.empty() ? 0 : circle_, withBadge ? pillSize().y : 0) + canvas_.px(8);
    }

    /// The name below circles and badge.
    std::optional<text::Block> belowIn(bool withBadge) {
        if (numbersWidth() + (withBadge ? pillSize().x : 0) > room_.w) return std::nullopt;
        return nameIn({room_.w, room_.h - firstRow(withBadge) - cornerGap()},
                      corner() ? text::Style::Align::center : text::Style::Align::left);
    }

    /// Above a row that stands in the upper corners.
    float cornerGap() const { return corner() ? canvas_.px(6) : 0; }

    void beside(text::Block name, bool withBadge) {
        const bool left = style_.align == HeadStyle::Align::left;
        const float most = room_.w - numbersWidth() - behind(withBadge);
        const Rect nameRoom{room_.x + numbersWidth(), room_.y, left ? name.size.x : most, room_.h};
        numbers(room_.x, room_.center().y);
        const float badgeX = nameRoom.right() + canvas_.px(12);
        const bool alone = corner() && numbered_.empty() && words_.count == 0;
        setName(std::move(name), nameRoom, alone ? AlignX::center : AlignX::left);
        if (withBadge) badge(badgeX, room_.center().y);
    }

    void stacked(text::Block name, bool withBadge) {
        const float row = firstRow(withBadge) - canvas_.px(8);
        const float used = firstRow(withBadge) + name.size.y;
        const float top = corner() ? room_.y + cornerGap() : room_.y + (room_.h - used) / 2;
        numbers(room_.x, top + row / 2);
        const bool left = style_.align == HeadStyle::Align::left;
        if (withBadge) badge(left ? room_.x + numbersWidth() : room_.right() - pillSize().x, top + row / 2);
        const float from = top + firstRow(withBadge);
        const float height = corner() ? room_.bottom() - from : name.size.y;
        setName(std::move(name), {room_.x, from, room_.w, height}, corner() ? AlignX::center : AlignX::left);
    }

    /// A low room takes from the space above and below the count.
    base::Vec2 pillSize() const {
        const text::Block& count = badgeBlock();
        const float height = std::max(count.fontSize * 1.15f, std::min(count.fontSize * 1.45f, room_.h));
        // Much wider than high, so that it does not look like a domain's number.
        return {std::max(count.size.x + count.fontSize * 1.1f, count.fontSize * 2.3f), height};
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

    void badge(float x, float middle) {
        const base::Vec2 size = pillSize();
        const Rect rect{x, middle - size.y / 2, size.x, size.y};
        box_.badge = rect;
        box_.badgeLabel = place(words_.id.child("badge"), rect, badgeBlock(), AlignX::center, AlignY::middle,
                                canvas_.floor);
    }

    const content::Board& board_;
    const HeadWords& words_;
    Rect room_;
    const HeadStyle& style_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    std::vector<std::size_t> numbered_;
    float circle_ = 0;
    const content::LocalText* name_ = nullptr;
    // Of the words' names, below one another and on one line.
    std::map<std::pair<const content::LocalText*, bool>, text::Analysis> analyses_;
    mutable text::Block badgeBlock_;  // empty until it is needed
    AreaBox box_;
};

}  // namespace

AreaBox layoutHead(const content::Board& board, const HeadWords& words, const Rect& room,
                   const HeadStyle& style, const Canvas& canvas, const text::Measurer& measurer) {
    return HeadMaker(board, words, style, canvas, measurer).make(room);
}

std::optional<float> neededHeight(const content::Board& board, const HeadWords& words, float width,
                                  const HeadStyle& style, const Canvas& canvas,
                                  const text::Measurer& measurer) {
    constexpr float first = 1.5f;  // em of the floor
    constexpr float step = 0.5f;
    constexpr float most = 9;
    constexpr float line = 0.9f;  // a further line is worth so much more height
    HeadMaker maker(board, words, style, canvas, measurer);
    std::optional<float> best;
    float cost = most;
    for (float height = first; height < cost; height += step) {
        const Rect room{0, 0, width, height * canvas.floor};
        const AreaBox head = maker.make(room);
        const bool counted = words.count == 0 || head.badge;
        if (!counted || (head.name.block.runs.empty() && !words.name.empty())) continue;
        const float price = height + line * static_cast<float>(std::max(head.name.block.lines, 1) - 1);
        if (price >= cost) continue;
        cost = price;
        best = room.h;
    }
    return best;
}

}  // namespace fukan::layout
