#pragma once
// Texts of a frame that lie on one another.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "draw/draw_list.hpp"

namespace fukan::test {

struct Seen {
    base::Rect ink;
    std::string words;
    std::size_t at = 0;  // in the list
};

inline base::Rect inkOf(const draw::Text& text) {
    const base::Rect flat{text.origin.x, text.origin.y - text.size * 0.8f, text.width, text.size};
    if (!text.turned) return flat;
    return {text.origin.x - text.size / 2, text.origin.y - text.width / 2, text.size, text.width};
}

/// The texts of more than a quarter of their colour, but for those that something opaque covers.
inline std::vector<Seen> seenIn(const draw::DrawList& list) {
    std::vector<Seen> out;
    for (std::size_t i = 0; i < list.commands.size(); ++i) {
        const draw::Command& command = list.commands[i];
        const auto* text = std::get_if<draw::Text>(&command.what);
        if (text && text->color.a > 64) out.push_back({inkOf(*text), text->text.str(), i});
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box && box->fillFrom.a == 255 && box->fillTo.a == 255)
            std::erase_if(out, [&](const Seen& one) { return box->rect.contains(one.ink.grown(-2), 0.5f); });
    }
    return out;
}

inline bool overlap(const base::Rect& a, const base::Rect& b) {
    // Rounded glyph boxes touch one another at rest as well.
    const base::Rect common = base::intersection(a.grown(-2), b.grown(-2));
    return !common.empty();
}

/// Whether something opaque lies between a text and one above it.
inline bool onGround(const draw::DrawList& list, const Seen& below, const Seen& above) {
    for (std::size_t i = below.at; i < above.at; ++i) {
        const auto* box = std::get_if<draw::Box>(&list.commands[i].what);
        if (box && box->fillFrom.a == 255 && box->rect.contains(above.ink.grown(-2), 0.5f)) return true;
    }
    return false;
}

/// Pairs of texts on one another; `standing`: those that may meet on their way.
inline std::string overlapping(const draw::DrawList& list, const std::set<std::string>& standing = {}) {
    std::string out;
    const std::vector<Seen> seen = seenIn(list);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (std::size_t j = i + 1; j < seen.size(); ++j) {
            if (standing.contains(seen[i].words) && standing.contains(seen[j].words)) continue;
            if (overlap(seen[i].ink, seen[j].ink) && !onGround(list, seen[i], seen[j]))
                out += seen[i].words + " / " + seen[j].words + "\n";
        }
    }
    return out;
}

}  // namespace fukan::test
