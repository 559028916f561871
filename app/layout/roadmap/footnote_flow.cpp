#include "layout/roadmap/footnote_flow.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "text/fit.hpp"

namespace fukan::layout {
namespace {

constexpr float lineHeight = 1.35f;
constexpr float gapEm = 1.2f;

Flow flowAt(const std::vector<FlowText>& texts, float size, float width, const Canvas& canvas,
            const text::Measurer& measurer) {
    Flow flow;
    base::Vec2 pen;
    for (const FlowText& item : texts) {
        text::Block block = text::layoutText(item.text, {size, lineHeight}, width, measurer);
        const bool startsLine = pen.x == 0;
        const bool fitsBeside = pen.x + block.size.x <= width && block.lines == 1;
        if (!startsLine && !fitsBeside) pen = {0, flow.height};
        const base::Rect room{pen.x, pen.y, block.size.x, block.size.y};
        flow.height = std::max(flow.height, room.bottom());
        const bool closesLine = block.lines > 1;
        flow.labels.push_back(
            place(item.id, room, std::move(block), AlignX::left, AlignY::top, canvas.footnoteFloor));
        pen = closesLine ? base::Vec2{0, flow.height} : base::Vec2{room.right() + size * gapEm, pen.y};
    }
    return flow;
}

constexpr const char* between = " / ";

}  // namespace

Flow flowTexts(const std::vector<FlowText>& texts, float width, float height, float largest,
               const Canvas& canvas, const text::Measurer& measurer) {
    for (float size = largest; size > canvas.footnoteFloor; size -= 0.5f) {
        Flow flow = flowAt(texts, size, width, canvas, measurer);
        if (flow.height <= height) return flow;
    }
    return flowAt(texts, canvas.footnoteFloor, width, canvas, measurer);
}

std::vector<FlowText> footnoteTexts(const content::Roadmap& roadmap, const std::vector<int>& numbers,
                                    bool withRemarks, content::Language language, float least) {
    // Both languages of a footnote stay on one line: it is looked up, not read.
    const auto words = [&](const content::LocalText& text) {
        return wordsInLine(text, language, text::Weight::regular, least, between);
    };
    const std::set<int> wanted(numbers.begin(), numbers.end());
    std::vector<FlowText> out;
    for (const content::Footnote& note : roadmap.footnotes) {
        if (!wanted.contains(note.number)) continue;
        text::RichText whole = words(note.text);
        whole.front().text.insert(0, " ");
        whole.insert(whole.begin(), {std::to_string(note.number), text::Role::mark, text::Weight::bold});
        out.push_back({base::Id::of("footnote").child("number", static_cast<std::uint64_t>(note.number)),
                       std::move(whole)});
    }
    if (!withRemarks) return out;
    for (std::size_t i = 0; i < roadmap.remarks.size(); ++i) {
        out.push_back({base::Id::of("remark").child("at", i), words(roadmap.remarks[i])});
    }
    return out;
}

}  // namespace fukan::layout
