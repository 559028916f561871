#pragma once
// Lays out words in the rooms of a panel.

#include <string>

#include "layout/label.hpp"
#include "layout/panels/panel_scale.hpp"
#include "text/fit.hpp"

namespace fukan::layout {

class PanelType {
public:
    /// `measurer` must outlive it.
    PanelType(const PanelScale& scale, const text::Measurer& measurer) : scale_(scale), measurer_(measurer) {}

    const PanelScale& scale() const { return scale_; }

    /// A text in the board's languages, below or beside one another, as on the wall.
    text::RichText words(const content::LocalText& text, content::Language language,
                         text::Weight weight) const {
        return wordsIn(text, language, weight, least());
    }
    text::RichText wordsOnLine(const content::LocalText& text, content::Language language,
                               text::Weight weight) const {
        return wordsInLine(text, language, weight, least());
    }

    /// The words in `room`: as large as fits between `token` and the floor, in at most `lines` lines;
    /// what does not fit at the floor is shortened to one line with "…".
    Label fitted(base::Id id, const base::Rect& room, const text::RichText& words, float token, AlignX align,
                 int lines = 1) const;
    Label fitted(base::Id id, const base::Rect& room, const std::string& words, float token,
                 text::Weight weight, AlignX align, int lines = 1) const {
        return fitted(id, room, {{words, text::Role::body, weight}}, token, align, lines);
    }

    /// The words on one line at `token`, shortened with "…" where they are too long.
    Label shortened(base::Id id, const base::Rect& room, const text::RichText& words, float token,
                    AlignX align) const;

    /// The words in a room of this width with its top left corner at `corner`, as high as they need.
    Label paragraph(base::Id id, base::Vec2 corner, float width, const text::RichText& words,
                    float token) const;

    /// The width of the words on one line (their widest, where they hold line feeds).
    float width(const text::RichText& words, float token) const;
    float width(const std::string& words, float token, text::Weight weight) const {
        return width({{words, text::Role::body, weight}}, token);
    }

    static constexpr float lineHeight = 1.4f;

    /// The em size that the second language keeps, pixels.
    float least() const { return scale_.floor * leastShare; }

private:
    static constexpr float leastShare = 0.85f;  // of the floor: the second language's

    PanelScale scale_;
    const text::Measurer& measurer_;
};

}  // namespace fukan::layout
