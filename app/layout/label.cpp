#include "layout/label.hpp"

#include <algorithm>
#include <utility>

namespace fukan::layout {
namespace {

/// The relative place of something in its room: 0 at the beginning … 1 at the end; 0.5 without slack.
float shareOf(float at, float size, float from, float to) {
    const float slack = to - from - size;
    return slack > 0 ? std::clamp((at - from) / slack, 0.0f, 1.0f) : 0.5f;
}

base::Vec2 shareOf(const base::Rect& ink, const base::Rect& room) {
    return {shareOf(ink.x, ink.w, room.x, room.right()), shareOf(ink.y, ink.h, room.y, room.bottom())};
}

base::Rect inShare(base::Vec2 share, base::Vec2 size, const base::Rect& room) {
    return {base::lerp(room.x, room.right() - size.x, share.x),
            base::lerp(room.y, room.bottom() - size.y, share.y), size.x, size.y};
}

/// `slid` along one axis: [at, at + size] within [from, to], of which [seenFrom, seenTo] is visible.
float slidAlong(float at, float size, float from, float to, float seenFrom, float seenTo) {
    const float left = std::max(from, seenFrom);
    const float right = std::min(to, seenTo);
    if ((left <= from && right >= to) || right <= left || size > to - from) return 0;
    const float share = shareOf(at, size, from, to);
    const float room = right - left - size;
    // Of what has no room to be seen whole, the beginning is.
    const float wanted = left + std::max(room, 0.0f) * share;
    return std::clamp(wanted, from, to - size) - at;
}

/// Two parts where `text` has both languages and both are asked for.
text::RichText inTwo(const content::LocalText& text, content::Language language, text::Weight weight,
                     float least, const std::string& between) {
    using content::Language;
    const bool two = language == Language::both && !text.ja.empty() && !text.en.empty() && text.ja != text.en;
    if (!two) return {{text.in(language), text::Role::body, weight}};
    return {{text.ja, text::Role::body, weight},
            {between + text.en, text::Role::second, text::Weight::regular, least}};
}

}  // namespace

text::RichText wordsIn(const content::LocalText& text, content::Language language, text::Weight weight,
                       float least) {
    return inTwo(text, language, weight, least, "\n");
}

text::RichText wordsInLine(const content::LocalText& text, content::Language language, text::Weight weight,
                           float least, const std::string& between) {
    text::RichText out = inTwo(text, language, weight, least, "\n");
    for (text::Fragment& part : out) {
        for (std::size_t at = part.text.find('\n'); at != std::string::npos; at = part.text.find('\n', at))
            part.text.replace(at, 1, between);
    }
    return out;
}

Label place(base::Id id, const base::Rect& room, text::Block block, AlignX x, AlignY y, float floor) {
    const float slackX = room.w - block.size.x;
    const float slackY = room.h - block.size.y;
    const float fx = x == AlignX::left ? 0.0f : x == AlignX::center ? 0.5f : 1.0f;
    const float fy = y == AlignY::top ? 0.0f : y == AlignY::middle ? 0.5f : 1.0f;
    const base::Vec2 origin{room.x + slackX * fx, room.y + slackY * fy};
    return {id, room, origin, std::move(block), floor};
}

base::Rect shrunk(const base::Rect& ink, const base::Rect& room, float by) {
    if (by >= 1) return ink;
    const base::Vec2 size = ink.size() * by;
    return inShare(shareOf(ink, room), size, room);
}

base::Rect carried(const base::Rect& ink, const base::Rect& from, const base::Rect& to) {
    return from == to ? ink : inShare(shareOf(ink, from), ink.size(), to);
}

base::Vec2 slid(const base::Rect& ink, const base::Rect& room, const base::Rect& visible) {
    return {slidAlong(ink.x, ink.w, room.x, room.right(), visible.x, visible.right()),
            slidAlong(ink.y, ink.h, room.y, room.bottom(), visible.y, visible.bottom())};
}

}  // namespace fukan::layout
