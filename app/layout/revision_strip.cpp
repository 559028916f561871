#include "layout/revision_strip.hpp"

#include <algorithm>
#include <utility>

#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

constexpr std::array fates{content::Fate::added, content::Fate::changed, content::Fate::dropped};

// Token pixels, but for the pads, which are shares of the mark's em.
constexpr float markType = 19;
constexpr float markPadX = 0.45f;
constexpr float markHigh = 1.5f;
constexpr float nameType = 24;
constexpr float rowHeight = 52;
constexpr float knobSize = 28;
constexpr float gap = 18;
constexpr float keyGap = 26;
constexpr float leastLine = 260;  // so long is a slider that a finger can place
constexpr float mostLine = 720;

class StripMaker {
public:
    StripMaker(const RevisionStripInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input), canvas_(canvas), measurer_(measurer) {
        earlier_ = nameBlock(input.earlier.label);
        later_ = nameBlock(input.later.label);
        for (std::size_t i = 0; i < fates.size(); ++i) {
            marks_[i] = markBlock(fates[i], input.language, markSize(canvas), measurer);
            meanings_[i] = meaningBlock(fates[i]);
        }
    }

    RevisionStrip make() {
        const float air = canvas_.px(gap);
        const float names = earlier_.size.x + later_.size.x + 2 * (air + canvas_.px(knobSize) / 2);
        const bool oneRow = names + canvas_.px(leastLine) + 2 * air + keysWidth() <= input_.area.w;
        const float row = std::max({canvas_.px(rowHeight), earlier_.size.y, later_.size.y});
        const float height = oneRow ? row : row + keysHeight();
        RevisionStrip strip;
        strip.rect = {input_.area.x, input_.area.bottom() - height, input_.area.w, height};
        strip.knob = canvas_.px(knobSize);
        const float width = oneRow ? input_.area.w - keysWidth() - 2 * air : input_.area.w;
        placeSlide(strip, {strip.rect.x, strip.rect.y, std::max(width, 0.0f), row}, names);
        const base::Rect keys =
            oneRow ? base::Rect{strip.rect.x + width, strip.rect.y, input_.area.w - width, row}
                   : base::Rect{strip.rect.x, strip.rect.y + row, strip.rect.w, height - row};
        placeKeys(strip, keys, oneRow);
        return strip;
    }

private:
    text::Block nameBlock(const content::LocalText& name) const {
        const float size = canvas_.type(nameType);
        const text::RichText words =
            wordsInLine(name, input_.language, text::Weight::bold, canvas_.footnoteFloor);
        const text::FitRequest request{
            {input_.area.w / 4, canvas_.px(rowHeight) * 2}, size, canvas_.floor, 1.2f};
        if (auto block = text::fit(words, request, measurer_)) return *block;
        return text::layoutText(words, {canvas_.floor, 1.2f}, input_.area.w / 4, measurer_);
    }

    text::Block meaningBlock(content::Fate fate) const {
        const auto words = inEach(input_.language, [&](content::Language language) {
            return phrases::changeMeaning(fate, language);
        });
        return text::layoutText(
            wordsInLine(words, input_.language, text::Weight::regular, canvas_.footnoteFloor),
            {canvas_.type(token::caption), 1.2f}, input_.area.w, measurer_);
    }

    float keyWidth(std::size_t i) const { return markBox(marks_[i]).x + canvas_.px(8) + meanings_[i].size.x; }

    float keysWidth() const {
        float width = -canvas_.px(keyGap);
        for (std::size_t i = 0; i < fates.size(); ++i) width += keyWidth(i) + canvas_.px(keyGap);
        return width;
    }

    float keyHeight() const {
        float height = 0;
        for (std::size_t i = 0; i < fates.size(); ++i)
            height = std::max({height, markBox(marks_[i]).y, meanings_[i].size.y});
        return height + canvas_.px(6);
    }

    /// In rows as wide as the strip.
    float keysHeight() const {
        float x = 0;
        float height = keyHeight();
        for (std::size_t i = 0; i < fates.size(); ++i) {
            if (x > 0 && x + keyWidth(i) > input_.area.w) {
                x = 0;
                height += keyHeight();
            }
            x += keyWidth(i) + canvas_.px(keyGap);
        }
        return height;
    }

    void placeSlide(RevisionStrip& strip, const base::Rect& room, float names) const {
        const float air = canvas_.px(gap);
        const float line = std::clamp(room.w - names, canvas_.px(40), canvas_.px(mostLine));
        const base::Rect left{room.x, room.y, earlier_.size.x, room.h};
        strip.earlier = place(base::Id::of("revision.earlier"), left, earlier_, AlignX::left, AlignY::middle,
                              canvas_.floor);
        strip.slide = {left.right() + air + strip.knob / 2, room.y, line, room.h};
        const base::Rect right{strip.slide.right() + air + strip.knob / 2, room.y, later_.size.x, room.h};
        strip.later =
            place(base::Id::of("revision.later"), right, later_, AlignX::left, AlignY::middle, canvas_.floor);
    }

    void placeKeys(RevisionStrip& strip, const base::Rect& room, bool right) const {
        const float high = keyHeight();
        float x = right ? room.right() - keysWidth() : room.x;
        float y = right ? room.center().y - high / 2 : room.y;
        for (std::size_t i = 0; i < fates.size(); ++i) {
            if (!right && x > room.x && x + keyWidth(i) > room.right()) {
                x = room.x;
                y += high;
            }
            const base::Id id = base::Id::of("revision.key").child("at", i);
            const float box = markBox(marks_[i]).x;
            strip.keys[i].fate = fates[i];
            strip.keys[i].mark = place(id.child("mark"), {x, y, box, high}, marks_[i], AlignX::center,
                                       AlignY::middle, canvas_.floor);
            const base::Rect words{x + box + canvas_.px(8), y, meanings_[i].size.x, high};
            strip.keys[i].meaning = place(id.child("meaning"), words, meanings_[i], AlignX::left,
                                          AlignY::middle, canvas_.footnoteFloor);
            x += keyWidth(i) + canvas_.px(keyGap);
        }
    }

    const RevisionStripInput& input_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    text::Block earlier_;
    text::Block later_;
    std::array<text::Block, fates.size()> marks_;
    std::array<text::Block, fates.size()> meanings_;
};

}  // namespace

std::vector<const Label*> RevisionStrip::labels() const {
    std::vector<const Label*> all{&earlier, &later};
    for (const StripKey& key : keys) {
        all.push_back(&key.mark);
        all.push_back(&key.meaning);
    }
    return all;
}

RevisionStrip layoutRevisionStrip(const RevisionStripInput& input, const Canvas& canvas,
                                  const text::Measurer& measurer) {
    return StripMaker(input, canvas, measurer).make();
}

float markSize(const Canvas& canvas) { return canvas.type(markType); }

text::Block markBlock(content::Fate fate, content::Language language, float size,
                      const text::Measurer& measurer) {
    const text::RichText word{{phrases::changeMark(fate, language), text::Role::body, text::Weight::bold}};
    return text::layoutText(word, {size, 1.2f}, size * 20, measurer);
}

base::Vec2 markBox(const text::Block& word) {
    return {word.size.x + 2 * markPadX * word.fontSize, word.fontSize * markHigh};
}

base::Rect markBox(const Label& mark) {
    const base::Vec2 size = markBox(mark.block);
    const base::Vec2 middle = mark.room.center();
    return {middle.x - size.x / 2, middle.y - size.y / 2, size.x, size.y};
}

}  // namespace fukan::layout
