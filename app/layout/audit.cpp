#include "layout/audit.hpp"

#include <algorithm>
#include <limits>

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float forgiven = 0.5f;  // pixels

Rect letters(const Label& label, const text::Run& run) {
    const base::Vec2 at = label.origin + run.origin;
    if (run.turned) return {at.x - run.size / 2, at.y - run.width / 2, run.size, run.width};
    return {at.x, at.y - run.size * label.block.emTop, run.width, run.size};
}

std::string words(const Label& label) {
    std::string out;
    for (const text::Run& run : label.block.runs) out += run.text;
    return "\"" + out + "\"";
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
            out.findings.push_back(words(*texts[i].label) + " overlaps " + words(*texts[j].label));
        }
    }
}

}  // namespace

void Audit::add(const Audit& more) {
    if (more.texts == 0) return;
    smallest = texts == 0 ? more.smallest : std::min(smallest, more.smallest);
    tightest = texts == 0 ? more.tightest : std::min(tightest, more.tightest);
    texts += more.texts;
    clipped += more.clipped;
    overlapping += more.overlapping;
    tooSmall += more.tooSmall;
    findings.insert(findings.end(), more.findings.begin(), more.findings.end());
}

Audit audit(const std::vector<const Label*>& labels, base::Vec2 viewport) {
    Audit out;
    const Rect screen{0, 0, viewport.x, viewport.y};
    float ink = 0;
    float room = 0;
    float smallest = std::numeric_limits<float>::max();
    out.tightest = smallest;
    std::vector<Inked> texts;
    for (const Label* label : labels) {
        if (label->block.runs.empty()) continue;
        Inked text = inked(*label);
        ++out.texts;
        smallest = std::min(smallest, label->block.fontSize);
        out.tightest = std::min(out.tightest, label->block.fontSize / label->floor);
        if (label->block.fontSize < label->floor - 0.01f) {
            ++out.tooSmall;
            out.findings.push_back(words(*label) + " is below the legibility floor");
        }
        if (!label->room.contains(text.all, forgiven) || !screen.contains(text.all, forgiven)) {
            ++out.clipped;
            out.findings.push_back(words(*label) + " does not fit its room");
        }
        ink += label->block.size.x * label->block.size.y;
        room += label->room.w * label->room.h;
        texts.push_back(std::move(text));
    }
    countOverlaps(std::move(texts), out);
    if (out.texts > 0) out.smallest = smallest;
    if (out.texts == 0) out.tightest = 0;
    out.free = room > 0 ? std::clamp(1 - ink / room, 0.0f, 1.0f) : 0;
    return out;
}

}  // namespace fukan::layout
