#include "layout/map/landscape_notes.hpp"

#include <algorithm>

#include "text/fit.hpp"

namespace fukan::layout {
namespace {

constexpr float lineHeight = 1.25f;

text::RichText words(const content::LocalText& note, content::Language language, const Canvas& canvas) {
    return wordsIn(note, language, text::Weight::regular, canvas.footnoteFloor);
}

float heightAt(const std::vector<content::LocalText>& notes, content::Language language, float width,
               float size, const Canvas& canvas, const text::Measurer& measurer) {
    float height = 0;
    for (const content::LocalText& note : notes) {
        height += text::heightAt(words(note, language, canvas), {size, lineHeight}, width, measurer);
    }
    return height;
}

}  // namespace

float notesHeight(const std::vector<content::LocalText>& notes, content::Language language, float width,
                  const Canvas& canvas, const text::Measurer& measurer) {
    return heightAt(notes, language, width, canvas.footnoteFloor, canvas, measurer);
}

std::optional<std::vector<Label>> placeNotes(const std::vector<content::LocalText>& notes,
                                             content::Language language, const base::Rect& room,
                                             const Canvas& canvas, const text::Measurer& measurer) {
    float size = canvas.type(token::caption);
    while (size > canvas.footnoteFloor && heightAt(notes, language, room.w, size, canvas, measurer) > room.h)
        size -= 0.5f;
    size = std::max(size, canvas.footnoteFloor);
    float y = room.bottom() - heightAt(notes, language, room.w, size, canvas, measurer);
    if (y < room.y - 0.5f) return std::nullopt;

    // A single line stands in the middle of the strip, at the height of the progress mark.
    y = std::min(y, room.center().y - size * lineHeight / 2);
    y = std::max(y, room.y);
    std::vector<Label> labels;
    for (const content::LocalText& note : notes) {
        const text::Style style{size, lineHeight, text::Style::Align::right};
        text::Block block = text::layoutText(words(note, language, canvas), style, room.w, measurer);
        const base::Rect line{room.x, y, room.w, block.size.y};
        y = line.bottom();
        const base::Id id = base::Id::of("note").child(note.in(content::Language::ja));
        labels.push_back(place(id, line, std::move(block), AlignX::right, AlignY::top, canvas.footnoteFloor));
    }
    return labels;
}

}  // namespace fukan::layout
