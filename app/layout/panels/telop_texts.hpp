#pragma once
// The texts of one telop before its size is chosen: how high they are at each size that is tried.

#include <optional>
#include <vector>

#include "content/edition.hpp"
#include "layout/panels/telop.hpp"
#include "text/measured_text.hpp"

namespace fukan::layout {

/// What all telops of a scene have in common. Lengths in pixels.
struct TelopMetrics {
    float body = 0;  ///< em size of the scene's own texts
    content::Edition edition;
    const Canvas& canvas;
    const text::Measurer& measurer;

    float margin() const { return canvas.px(token::margin) + canvas.px(12); }
    float width() const { return canvas.viewport.x - 2 * margin(); }
    float padTop() const { return canvas.px(22); }
    float padBottom() const { return canvas.px(26); }
    float gap() const { return canvas.px(12); }  ///< between the parts of the head, and below it
    float gapBetweenTexts() const { return canvas.px(8); }
    float disc() const { return std::max(canvas.px(52), canvas.floor * 1.5f); }
    float headSize() const { return canvas.px(head); }
    float headHeight() const;
    float programmesSize() const { return canvas.px(24); }

    float largest() const { return std::max(canvas.px(66), canvas.floor); }
    /// `bodies`: as in TelopLimits.
    float smallest(float bodies) const;

    static constexpr float head = 36;  ///< token pixels
};

/// All words of a telop are bold, but for remark and programmes.
text::RichText bold(const std::string& words);

/// The texts of one telop, analysed.
class TelopTexts {
public:
    /// `metrics` must outlive this.
    TelopTexts(const TelopWords& words, const TelopMetrics& metrics);

    bool empty() const { return texts_.empty(); }
    /// The height of the panel that has these texts in this size.
    float height(float size) const;
    /// Whether they keep to a panel of `most` pixels.
    bool fits(float size, float most) const { return !empty() && height(size) <= most; }
    /// Of a single text; 0 of several, which are a list whose height alone counts.
    int lines(float size) const;
    /// How many lines it may take: three, or four in two languages; more only where it needs them at the
    /// smallest size as well.
    int mostLines(float smallest) const;

    void add(const content::LocalText& text);
    void removeLast() { texts_.pop_back(); }

    /// The largest size up to `largest`, in whole pixels above the smallest, that fits `most` and keeps to
    /// its lines; they fit the smallest.
    float largestSize(float smallest, float largest, float most) const;

    /// Below `y`, into `out`.
    void place(float y, float size, Telop& out);

private:
    struct Text {
        text::MeasuredText words;
        bool two = false;  ///< languages
    };

    float heightOf(const Text& text, float size) const;
    int linesOf(const Text& text, float size) const;

    const TelopMetrics* metrics_;
    std::vector<Text> texts_;
    std::optional<text::Block> programmes_;
};

}  // namespace fukan::layout
