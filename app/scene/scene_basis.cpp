#include "scene/scene_basis.hpp"

#include "layout/label.hpp"
#include "layout/phrases.hpp"

namespace fukan::scene {
namespace {

// The frame is laid out for this many progress marks; more share the row's width.
constexpr std::size_t marksForLayout = 8;

}  // namespace

SceneBasis::SceneBasis(const content::Board& board, const SceneSettings& settings,
                       const text::Measurer& measurer)
    : board_(board),
      settings_(settings),
      measurer_(measurer, board.keep, board.hyphenation),
      canvas_(layout::makeCanvas(settings.viewport, settings.legibility)),
      fiscalYear_(content::fiscalYear(settings.date, board)) {
    // A board written in one language is shown in it, Fukan's own words as well.
    settings_.language = board.title.spoken(settings.language);
    if (!settings_.invite) return;
    // The footer is the same below any header.
    const base::Rect footer = layout::layoutFrame({}, marksForLayout, canvas_).footer;
    invitation_ = layout::layoutInvitation(settings_.language, footer, canvas_, measurer_);
}

layout::Canvas SceneBasis::canvasOf(const base::Rect& place) const {
    layout::Canvas canvas = canvas_;
    canvas.viewport = place.size();
    return canvas;
}

text::RichText SceneBasis::title(const content::LocalText& text) const {
    return layout::wordsIn(text, settings_.language, text::Weight::bold, canvas_.footnoteFloor);
}

text::RichText SceneBasis::inLine(const content::LocalText& text) const {
    return layout::wordsInLine(text, settings_.language, text::Weight::regular, canvas_.footnoteFloor);
}

text::RichText SceneBasis::way(const content::LocalText& from, const content::LocalText& to) const {
    text::RichText out = inLine(from);
    out.push_back({" → "});
    for (const text::Fragment& part : inLine(to)) out.push_back(part);
    return out;
}

std::string SceneBasis::todaysYear() const {
    return layout::phrases::yearInBothCounts(board_, fiscalYear_ - settings_.yearsMoved, settings_.language);
}

std::string SceneBasis::clockText(const content::CivilTime& time) const {
    const std::string day = content::formatDate(time.date, settings_.language);
    return time.timed ? day + " " + content::formatClock(time) : day;
}

layout::HeaderLayout SceneBasis::headerAt(const layout::HeaderTexts& texts, const base::Rect& place,
                                          const content::CivilTime& time) const {
    layout::HeaderTexts told = texts;
    told.backToNow = anotherYear();
    if (hasClock(place)) {
        told.clock = clockText(time);
        if (!time.timed) told.widestClock = clockText({time.date, 0, 0});
    }
    return layout::layoutHeader(told, canvasOf(place), measurer_);
}

// Laid out for midnight: digits are equally wide, so the frame is right all day.
layout::Frame SceneBasis::frameFor(const layout::HeaderTexts& texts, const base::Rect& place) const {
    const layout::HeaderLayout midnight = headerAt(texts, place, {settings_.date, 0, 0});
    layout::Frame frame = layout::layoutFrame(midnight, marksForLayout, canvasOf(place));
    for (base::Rect* part : {&frame.content, &frame.progress, &frame.footer})
        *part = part->moved({place.x, 0});
    if (invitation_ && hasClock(place))
        frame.footer = layout::besidePill(frame.footer, *invitation_, canvas_);
    return frame;
}

}  // namespace fukan::scene
