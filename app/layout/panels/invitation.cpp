#include "layout/panels/invitation.hpp"

#include <algorithm>
#include <array>

#include "layout/panels/panel_phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;
using content::LocalText;

// Token pixels.
constexpr float pillSize = 24;
constexpr float nameSize = 22;
constexpr float effectSize = 20;
constexpr float iconSide = 52;
constexpr float gapBeside = 24;
constexpr float inset = 2;  // of the pill within the footer

// A pill takes this much of the footer at most: the rest is for the scene's own words.
constexpr float mostOfFooter = 0.62f;

// What a card leaves of a wide screen.
constexpr float freeOfCard = 0.6f;

constexpr float pillLine = 1.15f;
constexpr float hintLine = 1.3f;

struct Hint {
    Icon icon;
    LocalText name;
    LocalText effect;
};

std::array<Hint, 4> hints() {
    return {{{Icon::drag, {"ドラッグ", "Drag"}, {"動かす", "Move"}},
             {Icon::pinch, {"2本の指", "Two fingers"}, {"拡大・縮小", "Zoom"}},
             {Icon::doubleTap, {"ダブルタップ", "Double tap"}, {"近づく／戻る", "Nearer, and back"}},
             {Icon::longPress, {"長押し", "Press and hold"}, {"メニュー", "Menu"}}}};
}

/// The pill's words, and the floor that they were fitted to.
struct Words {
    text::Block block;
    float floor;
};

/// Two languages one above the other, or on one line where the pill is too low for two; the captions' floor
/// is the last resort.
std::optional<Words> wordsFor(Language language, base::Vec2 room, const Canvas& canvas,
                              const text::Measurer& measurer) {
    const LocalText words = phrases::touchTheScreen();
    const float least = canvas.footnoteFloor;
    const text::RichText lines = wordsIn(words, language, text::Weight::regular, least);
    const text::RichText line = wordsInLine(words, language, text::Weight::regular, least);
    struct Attempt {
        const text::RichText& words;
        float floor;
        int most;  // lines
    };
    for (const Attempt& attempt :
         {Attempt{lines, canvas.floor, 2}, Attempt{line, canvas.floor, 1}, Attempt{lines, least, 2}}) {
        const float largest = std::max(attempt.floor, canvas.px(pillSize));
        const text::FitRequest request{
            room, largest, attempt.floor, pillLine, text::Style::Align::left, attempt.most};
        auto block = text::fit(attempt.words, request, measurer);
        if (block) return Words{std::move(*block), attempt.floor};
    }
    return std::nullopt;
}

void placePill(Language language, const Rect& footer, const Canvas& canvas, const text::Measurer& measurer,
               Invitation& out) {
    const float height = footer.h - 2 * canvas.px(inset);
    const float padX = height * 0.42f;
    const float side = std::min(height * 0.66f, canvas.type(pillSize) * 1.6f);
    const float gap = canvas.px(12);
    const base::Vec2 room{footer.w * mostOfFooter - 2 * padX - side - gap, height - canvas.px(4)};
    auto words = wordsFor(language, room, canvas, measurer);
    const float width = 2 * padX + side + (words ? gap + words->block.size.x : 0);
    out.pill = {footer.right() - width, footer.y + canvas.px(inset), width, height};
    out.hand = {out.pill.x + padX, out.pill.center().y - side / 2, side, side};
    if (!words) return;
    const float left = out.hand.right() + gap;
    const Rect beside{left, out.pill.y, out.pill.right() - padX - left, height};
    out.words = place(base::Id::of("invitation").child("words"), beside, std::move(words->block),
                      AlignX::left, AlignY::middle, words->floor);
}

/// One hint's texts, and its size.
struct Cell {
    text::Block name;
    text::Block effect;
    base::Vec2 size;
};

class StripMaker {
public:
    StripMaker(Language language, const Canvas& canvas, const text::Measurer& measurer)
        : language_(language), canvas_(canvas), measurer_(measurer) {
        for (const Hint& hint : hints()) cells_.push_back(cellOf(hint));
    }

    /// In a row; in two or four where the room is too narrow.
    void place(float room, Invitation& out) const {
        for (const std::size_t columns : {4u, 2u, 1u}) {
            if (columns > 1 && sizeIn(columns).x > room) continue;
            return placeIn(columns, out);
        }
    }

private:
    Cell cellOf(const Hint& hint) const {
        Cell cell;
        cell.name = block(hint.name, nameSize, text::Weight::bold);
        cell.effect = block(hint.effect, effectSize, text::Weight::regular);
        const float words = std::max(cell.name.size.x, cell.effect.size.x);
        cell.size = {side() + gap() + words, std::max(side(), cell.name.size.y + cell.effect.size.y)};
        return cell;
    }

    text::Block block(const LocalText& words, float token, text::Weight weight) const {
        const text::Style style{canvas_.type(token), hintLine};
        return text::layoutText(wordsInLine(words, language_, weight, canvas_.footnoteFloor), style,
                                canvas_.viewport.x * 4, measurer_);
    }

    float side() const { return std::max(canvas_.px(iconSide), canvas_.floor * 2); }
    float gap() const { return side() * 0.22f; }
    float between() const { return side() * 0.7f; }
    float padX() const { return side() * 0.5f; }
    float padY() const { return side() * 0.3f; }

    /// The widest cell of a column.
    float widthOf(std::size_t column, std::size_t columns) const {
        float width = 0;
        for (std::size_t i = column; i < cells_.size(); i += columns)
            width = std::max(width, cells_[i].size.x);
        return width;
    }
    float rowHeight() const {
        float height = 0;
        for (const Cell& cell : cells_) height = std::max(height, cell.size.y);
        return height;
    }
    base::Vec2 sizeIn(std::size_t columns) const {
        const auto rows = static_cast<float>(cells_.size() / columns);
        base::Vec2 size{2 * padX() + between() * static_cast<float>(columns - 1),
                        2 * padY() + rows * rowHeight() + (rows - 1) * padY()};
        for (std::size_t i = 0; i < columns; ++i) size.x += widthOf(i, columns);
        return size;
    }

    void placeIn(std::size_t columns, Invitation& out) const {
        const base::Vec2 size = sizeIn(columns);
        out.strip = {0, 0, size.x, size.y};
        const auto all = hints();
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            float x = padX();
            for (std::size_t k = 0; k < i % columns; ++k) x += widthOf(k, columns) + between();
            const float y = padY() + static_cast<float>(i / columns) * (rowHeight() + padY());
            out.hints.push_back(hintAt(all[i].icon, cells_[i], {x, y}, i));
        }
    }

    GestureHint hintAt(Icon icon, const Cell& cell, base::Vec2 at, std::uint64_t index) const {
        const base::Id id = base::Id::of("gesture hint").child("of", index);
        const float middle = at.y + rowHeight() / 2;
        const float left = at.x + side() + gap();
        const float top = middle - (cell.name.size.y + cell.effect.size.y) / 2;
        const Rect name{left, top, cell.name.size.x, cell.name.size.y};
        const Rect effect{left, name.bottom(), cell.effect.size.x, cell.effect.size.y};
        const auto label = [&](const char* part, const Rect& room, const text::Block& words) {
            return layout::place(id.child(part), room, words, AlignX::left, AlignY::top, canvas_.floor);
        };
        return {icon,
                {at.x, middle - side() / 2, side(), side()},
                label("name", name, cell.name),
                label("effect", effect, cell.effect)};
    }

    Language language_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    std::vector<Cell> cells_;
};

}  // namespace

Invitation layoutInvitation(Language language, const Rect& footer, const Canvas& canvas,
                            const text::Measurer& measurer) {
    Invitation out;
    placePill(language, footer, canvas, measurer, out);
    const bool wide = canvas.viewport.x > canvas.viewport.y;
    const float most = canvas.viewport.x * (wide ? freeOfCard : 1.0f) - 2 * canvas.px(token::margin);
    StripMaker(language, canvas, measurer).place(most, out);
    return out;
}

Rect besidePill(const Rect& footer, const Invitation& invitation, const Canvas& canvas) {
    Rect rest = footer;
    rest.w = std::max(0.0f, invitation.pill.x - canvas.px(gapBeside) - footer.x);
    return rest;
}

}  // namespace fukan::layout
