#pragma once
// Words into the rooms of a panel.

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

    /// Into `room`: as large as fits between `token` and the floor, in at most `lines` lines; what does not
    /// fit at the floor is shortened to one line with "…".
    Label fitted(base::Id id, const base::Rect& room, const std::string& words, float token,
                 text::Weight weight, AlignX align, int lines = 1) const;

    /// On one line at `token`, shortened with "…" where it is too long.
    Label shortened(base::Id id, const base::Rect& room, const std::string& words, float token,
                    text::Weight weight, AlignX align) const;

    /// As high as it needs to be, from the top left corner of a room of this width.
    Label paragraph(base::Id id, base::Vec2 corner, float width, const text::RichText& words,
                    float token) const;

    /// The width of the words on one line (their widest, where they hold line feeds).
    float width(const std::string& words, float token, text::Weight weight) const;

    static constexpr float lineHeight = 1.4f;

private:
    PanelScale scale_;
    const text::Measurer& measurer_;
};

}  // namespace fukan::layout
