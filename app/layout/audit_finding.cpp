#include "layout/audit_finding.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "base/quoted.hpp"

namespace fukan::layout {
namespace {

constexpr std::size_t shownAround = 36;  // bytes on either side of a break: twelve kanji

/// A label's words, and where in them a line begins inside a word.
struct Words {
    std::string text;
    std::vector<std::size_t> breaks;
};

Words joined(const Label& label) {
    Words out;
    for (const text::Run& run : label.block.runs) {
        if (run.role == text::Role::mark) continue;
        if (run.joint == text::Joint::blank && !out.text.empty()) out.text += ' ';
        if (run.joint == text::Joint::broken) out.breaks.push_back(out.text.size());
        out.text += run.text;
    }
    return out;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The word, or of a long stretch without spaces the part, around a break.
std::string around(const std::string& text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] != ' ' && at - begin < shownAround) --begin;
    while (begin < at && continues(text[begin])) ++begin;
    std::size_t end = at;
    while (end < text.size() && text[end] != ' ' && end - at < shownAround) ++end;
    while (end > at && end < text.size() && continues(text[end])) --end;
    return text.substr(begin, at - begin) + "/" + text.substr(at, end - at);
}

}  // namespace

std::string Finding::predicate() const {
    switch (kind) {
        case Kind::tooSmall:
            return fmt::format("has letters of {:.1f} px, needed {:.1f}", size, needed);
        case Kind::clipped:
            return "does not fit its room";
        case Kind::overlapping:
            return "overlaps";
        case Kind::brokenWord:
            return "breaks inside a word: " + other;
        case Kind::hidden:
            return "is hidden by a box that is painted over it";
    }
    return {};
}

std::string Finding::sentence() const {
    std::string out = base::quoted(text) + " " + predicate();
    if (kind == Kind::overlapping) out += " " + base::quoted(other);
    return out;
}

std::string shownWords(const Label& label) { return joined(label).text; }

std::string brokenWordsOf(const Label& label) {
    const Words words = joined(label);
    std::string out;
    for (const std::size_t at : words.breaks) {
        if (!out.empty()) out += ", ";
        out += around(words.text, at);
    }
    return out;
}

}  // namespace fukan::layout
