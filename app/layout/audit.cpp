#include "layout/audit.hpp"

#include <algorithm>

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float forgiven = 0.5f;  // pixels

Rect letters(const Label& label, const text::Run& run) {
    const base::Vec2 at = label.origin + run.origin;
    if (run.turned) return {at.x - run.size / 2, at.y - run.width / 2, run.size, run.width};
    return {at.x, at.y - run.size * label.block.emTop, run.width, run.size};
}

/// The smallest letters' em; footnotes' marks are not read from afar.
float smallestOf(const text::Block& block) {
    float smallest = block.fontSize;
    for (const text::Run& run : block.runs) {
        if (run.role != text::Role::mark) smallest = std::min(smallest, run.size);
    }
    return smallest;
}

struct Inked {
    const Label* label;
    std::vector<Rect> letters;
    Rect all;
};

bool meet(const Inked& a, const Inked& b) {
    if (base::intersection(a.all, b.all).empty()) return false;
    return std::any_of(a.letters.begin(), a.letters.end(), [&](const Rect& ra) {
        return std::any_of(b.letters.begin(), b.letters.end(), [&](const Rect& rb) {
            const Rect common = base::intersection(ra, rb);
            return common.w > forgiven && common.h > forgiven;
        });
    });
}

Inked inked(const Label& label) {
    Inked out{&label, {}, {}};
    for (const text::Run& run : label.block.runs) {
        out.letters.push_back(letters(label, run));
        out.all = base::enclosing(out.all, out.letters.back());
    }
    return out;
}

/// Sorted by top edge, so that each text is compared only with those that begin before it ends.
void countOverlaps(std::vector<Inked> texts, Audit& out) {
    std::sort(texts.begin(), texts.end(), [](const Inked& a, const Inked& b) { return a.all.y < b.all.y; });
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size() && texts[j].all.y < texts[i].all.bottom(); ++j) {
            if (!meet(texts[i], texts[j])) continue;
            ++out.overlapping;
            out.findings.push_back(
                {Finding::Kind::overlapping, shownWords(*texts[i].label), shownWords(*texts[j].label)});
        }
    }
}

/// What its letters' size says of a text.
void weigh(const Label& label, float least, Audit& out) {
    const float smallest = smallestOf(label.block);
    const float share = label.block.fontSize / label.floor;
    const bool first = out.texts++ == 0;
    out.smallest = first ? smallest : std::min(out.smallest, smallest);
    out.tightest = first ? share : std::min(out.tightest, share);
    // The floor is the body's; parts of it may be smaller on purpose.
    const bool byFloor = least <= 0 || share < smallest / least;
    const float size = byFloor ? label.block.fontSize : smallest;
    const float needed = byFloor ? label.floor : least;
    if (first || size / needed < out.worst / out.needed) {
        out.worst = size;
        out.needed = needed;
    }
    if (size >= needed - 0.01f) return;
    ++out.tooSmall;
    out.findings.push_back({Finding::Kind::tooSmall, shownWords(label), {}, size, needed});
}

void findBrokenWords(const Label& label, Audit& out) {
    const auto& runs = label.block.runs;
    const auto inside = [](const text::Run& run) { return run.joint == text::Joint::broken; };
    if (std::none_of(runs.begin(), runs.end(), inside)) return;
    ++out.broken;
    out.findings.push_back({Finding::Kind::brokenWord, shownWords(label), brokenWordsOf(label)});
}

}  // namespace

void Audit::add(const Audit& more) {
    if (more.texts == 0) return;
    smallest = texts == 0 ? more.smallest : std::min(smallest, more.smallest);
    tightest = texts == 0 ? more.tightest : std::min(tightest, more.tightest);
    if (texts == 0 || more.worst / more.needed < worst / needed) {
        worst = more.worst;
        needed = more.needed;
    }
    texts += more.texts;
    clipped += more.clipped;
    overlapping += more.overlapping;
    hidden += more.hidden;
    tooSmall += more.tooSmall;
    broken += more.broken;
    findings.insert(findings.end(), more.findings.begin(), more.findings.end());
}

Audit audit(const std::vector<const Label*>& labels, base::Vec2 viewport, float smallest) {
    Audit out;
    const Rect screen{0, 0, viewport.x, viewport.y};
    float ink = 0;
    float room = 0;
    std::vector<Inked> texts;
    for (const Label* label : labels) {
        if (label->block.runs.empty()) continue;
        Inked text = inked(*label);
        weigh(*label, smallest, out);
        findBrokenWords(*label, out);
        if (!label->room.contains(text.all, forgiven) || !screen.contains(text.all, forgiven)) {
            ++out.clipped;
            out.findings.push_back({Finding::Kind::clipped, shownWords(*label)});
        }
        ink += label->block.size.x * label->block.size.y;
        room += label->room.w * label->room.h;
        texts.push_back(std::move(text));
    }
    countOverlaps(std::move(texts), out);
    out.free = room > 0 ? std::clamp(1 - ink / room, 0.0f, 1.0f) : 0;
    return out;
}

}  // namespace fukan::layout
