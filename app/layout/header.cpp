#include "layout/header.hpp"

#include <algorithm>
#include <cmath>

#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using text::Weight;

constexpr float clockSize = 26;
constexpr float yearSize = 20;
constexpr float pillSize = 24;
constexpr float subtitleSize = 22;
constexpr float topMargin = 30;  // less than the side margins: the title's own leading adds to it
constexpr float gapBelow = 16;

text::RichText line(const std::string& words, Weight weight) { return {{words, text::Role::body, weight}}; }

struct Maker {
    const HeaderTexts& texts;
    const Canvas& canvas;
    const text::Measurer& measurer;

    text::Block oneLine(const text::RichText& words, float token) const {
        const text::Style style{canvas.type(token), 1.25f, text::Style::Align::center};
        return text::layoutText(words, style, canvas.viewport.x * 4, measurer);
    }
    text::Block oneLine(const std::string& words, float token) const {
        return oneLine(line(words, Weight::regular), token);
    }

    /// The largest size at which the title takes one line, else two, else as many as it needs.
    text::Block title(float width) const {
        const float largest = canvas.type(token::title);
        for (const int lines : {1, 2, 6}) {
            const float smallest = lines == 1 ? std::max(canvas.floor, largest * 0.75f) : canvas.floor;
            const text::FitRequest request{{width, canvas.viewport.y / 3}, largest, smallest, 1.2f,
                                           text::Style::Align::left,       lines};
            if (auto block = text::fit(texts.title, request, measurer)) return *block;
        }
        return text::layoutText(texts.title, {canvas.floor, 1.2f}, width, measurer);
    }

    text::Block subtitle(float width) const {
        const float largest = canvas.type(subtitleSize);
        text::FitRequest request{
            {width, canvas.viewport.y / 4}, largest, std::max(canvas.floor, largest * 0.9f), 1.3f,
            text::Style::Align::left,       1};
        // One line, a little smaller, leaves the scene a line more.
        if (auto block = text::fit(texts.subtitle, request, measurer)) return *block;
        request = {request.room, largest, canvas.floor, 1.3f};
        if (auto block = text::fit(texts.subtitle, request, measurer)) return *block;
        return text::layoutText(texts.subtitle, {canvas.floor, 1.3f}, width, measurer);
    }
};

/// Date, clock and pill, flush with the right margin, their top at `y`. Returns the left edge of all.
float placeRight(const Maker& make, float y, HeaderLayout& out) {
    const Canvas& canvas = make.canvas;
    const float right = canvas.viewport.x - canvas.px(token::margin);
    float edge = right;

    text::Block clock = make.oneLine(make.texts.clock, clockSize);
    text::Block year = make.oneLine(make.texts.year, yearSize);
    const float height = clock.size.y + year.size.y;

    if (!make.texts.pill.empty()) {
        text::Block pill = make.oneLine(make.texts.pill, pillSize);
        const float padX = pill.fontSize * 0.95f;
        const float pillHeight = pill.size.y + pill.fontSize * 0.7f;
        const float arrow = make.texts.backToNow ? pill.fontSize : 0;
        const float before = arrow > 0 ? arrow + pill.fontSize * 0.4f : 0;
        const float pillWidth = pill.size.x + before + 2 * padX;
        out.pill = {right - pillWidth, y + (height - pillHeight) / 2, pillWidth, pillHeight};
        if (arrow > 0) out.pillArrow = {out.pill.x + padX, out.pill.center().y - arrow / 2, arrow, arrow};
        const Rect words{out.pill.x + before, out.pill.y, pillWidth - before, pillHeight};
        out.pillLabel = place(base::Id::of("header.pill"), words, std::move(pill), AlignX::center,
                              AlignY::middle, canvas.floor);
        edge = out.pill.x - canvas.px(22);
    }
    const text::Block widest = make.oneLine(make.texts.widestClock, clockSize);
    const float width = std::max({clock.size.x, widest.size.x, year.size.x});
    const float left = edge - width;
    const Rect clockRoom{left, y, width, clock.size.y};
    const Rect yearRoom{left, y + clock.size.y, width, year.size.y};
    out.clock = place(base::Id::of("header.clock"), clockRoom, std::move(clock), AlignX::right, AlignY::top,
                      canvas.floor);
    out.year = place(base::Id::of("header.year"), yearRoom, std::move(year), AlignX::right, AlignY::top,
                     canvas.floor);
    return left;
}

/// In the subtitle's line, behind it.
void placeFinding(const Maker& make, const Rect& row, HeaderLayout& out) {
    if (out.subtitle.block.lines > 1) return;
    const float from = out.subtitle.ink().right() + 2 * out.subtitle.block.fontSize;
    const Rect room{from, row.y, row.right() - from, row.h};
    for (const std::string& words : make.texts.findings) {
        const text::Style style{out.subtitle.block.fontSize, 1.3f};
        text::Block block =
            text::layoutText(line(words, Weight::bold), style, make.canvas.viewport.x * 4, make.measurer);
        if (block.lines > 1 || block.size.x > room.w) continue;
        out.finding = place(base::Id::of("header.finding"), room, std::move(block), AlignX::left, AlignY::top,
                            make.canvas.floor);
        return;
    }
}

/// Title over subtitle from `y` on, `width` wide; returns the bottom.
float placeLeft(const Maker& make, float y, float width, HeaderLayout& out) {
    const float x = make.canvas.px(token::margin);
    text::Block title = make.title(width);
    const Rect titleRoom{x, y, width, title.size.y};
    out.title = place(base::Id::of("header.title"), titleRoom, std::move(title), AlignX::left, AlignY::top,
                      make.canvas.floor);
    if (make.texts.subtitle.empty()) return titleRoom.bottom();
    text::Block subtitle = make.subtitle(width);
    const Rect room{x, titleRoom.bottom(), width, subtitle.size.y};
    out.subtitle = place(base::Id::of("header.subtitle"), room, std::move(subtitle), AlignX::left,
                         AlignY::top, make.canvas.floor);
    placeFinding(make, room, out);
    return room.bottom();
}

}  // namespace

std::vector<const Label*> HeaderLayout::labels() const {
    std::vector<const Label*> all{&title, &subtitle, &finding, &clock, &year, &pillLabel};
    std::erase_if(all, [](const Label* label) { return label->block.runs.empty(); });
    return all;
}

void HeaderLayout::move(base::Vec2 by) {
    rect = rect.moved(by);
    pill = pill.moved(by);
    pillArrow = pillArrow.moved(by);
    for (Label* label : {&title, &subtitle, &finding, &clock, &year, &pillLabel}) {
        label->room = label->room.moved(by);
        label->origin = label->origin + by;
    }
}

HeaderLayout layoutHeader(const HeaderTexts& texts, const Canvas& canvas, const text::Measurer& measurer) {
    const Maker make{texts, canvas, measurer};
    const float margin = canvas.px(token::margin);
    const float top = canvas.px(topMargin);
    const float width = canvas.viewport.x - 2 * margin;

    HeaderLayout out;
    const float rightEdge = placeRight(make, top, out);
    const float beside = rightEdge - margin - canvas.px(28);
    // Beside each other as long as the title keeps half of the line and needs no third row.
    float bottom = 0;
    if (beside > width * 0.5f && make.title(beside).lines <= 2) {
        bottom = placeLeft(make, top, beside, out);
    } else {
        bottom =
            placeLeft(make, std::max(out.year.ink().bottom(), out.pill.bottom()) + canvas.px(10), width, out);
    }
    bottom = std::max({bottom, out.year.ink().bottom(), out.pill.bottom()});
    out.rect = {margin, top, width, bottom - top + canvas.px(gapBelow)};
    return out;
}

Frame layoutFrame(const HeaderLayout& header, std::size_t scenes, const Canvas& canvas) {
    const float margin = canvas.px(token::margin);
    const float width = canvas.viewport.x - 2 * margin;
    // Two lines of captions: a map's note in English needs them on a narrow wall.
    const float height = std::max(canvas.px(52), canvas.footnoteFloor * 2.7f);
    const float top = canvas.viewport.y - canvas.px(12) - height;
    // The current scene's mark is long, the others short; many scenes share a third of the width.
    const float marks = std::min(canvas.px(86 + 48 * static_cast<float>(scenes)), width / 3);
    Frame frame;
    frame.progress = {margin, top, marks, height};
    frame.footer = {margin + marks + canvas.px(28), top, width - marks - canvas.px(28), height};
    frame.content = {margin, header.rect.bottom(), width, top - canvas.px(6) - header.rect.bottom()};
    return frame;
}

}  // namespace fukan::layout
