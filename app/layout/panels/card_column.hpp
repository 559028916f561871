#pragma once
// Writes a card's content from the top downward.

#include <cstdint>
#include <string>

#include "layout/panels/panel.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

class CardColumn {
public:
    static constexpr float rowSize = 20;      ///< token size of lists and of running text
    static constexpr float captionSize = 18;  ///< token size of headings and of captions

    /// Writes from the top of `room` downward and as wide as `room`, the height of which is ignored.
    /// `type` and `out` must outlive it.
    CardColumn(const PanelType& type, const base::Rect& room, PanelContent& out)
        : type_(type), scale_(type.scale()), left_(room.x), width_(room.w), y_(room.y), out_(out) {}

    float left() const { return left_; }
    float width() const { return width_; }
    float y() const { return y_; }
    void goTo(float y) { y_ = y; }
    void skip(float tokenPixels) { y_ += scale_.px(tokenPixels); }

    /// An id that no other part of the card has.
    base::Id next(const char* kind) { return base::Id::of("card").child(kind, ids_++); }

    void text(const text::RichText& words, float token, Tone tone, float indent = 0);

    /// The bar beside what another revision says: from `top` to here.
    void quote(float top);

    /// Begins a section; without words, there is only the distance from the section before.
    void heading(const text::RichText& words);

    /// Adds words beside those before, or on the next line where there is no room. Words of Tone::onNow
    /// lie on a pill.
    void word(const std::string& words, float token, text::Weight weight, Tone tone);
    void endWords();

    /// Adds a line of a list that can be touched: words above their caption, to the right of the
    /// button's icon or of the mark of this year.
    void row(Button button, const text::RichText& words, const std::string& caption);

    PanelContent& out() { return out_; }

private:
    const PanelType& type_;
    const PanelScale& scale_;
    float left_;
    float width_;
    float y_;
    PanelContent& out_;
    std::uint64_t ids_ = 0;
    float wordX_ = 0;
    float wordHeight_ = 0;
    bool firstRow_ = true;
};

}  // namespace fukan::layout
