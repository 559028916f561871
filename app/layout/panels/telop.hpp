#pragma once
// The telop: the lower third that tells large what the tour has lifted. All telops of a scene have one size.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/edition.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "layout/map/landscape.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// What one telop says.
struct TelopWords {
    base::Id id;
    std::vector<std::size_t>
        domains;  ///< indices into Board::domains: their numbers, and the first one's hue
    content::LocalText name;
    std::string years;                           ///< of a task; empty for an area
    std::string remark;                          ///< on the years; may be empty
    std::string count;                           ///< of an area, in a pill; empty for a task
    std::vector<content::LocalText> programmes;  ///< that pay for the task
    std::vector<content::LocalText> texts;       ///< the task's, or those of several, each marked as an item
};

/// Positions are those of a panel whose left top corner is at 0, 0.
struct Telop {
    base::Id id;
    std::vector<NumberMark> numbers;
    Label name;
    std::optional<Label> years;
    std::optional<Label> remark;
    std::optional<base::Rect> pill;
    std::optional<Label> count;
    std::vector<Label> texts;  ///< empty: they do not fit even at the smallest size, and nothing is told
    std::optional<Label> programmes;

    bool told() const { return !texts.empty(); }
    std::vector<const Label*> labels() const;
};

struct Telops {
    base::Vec2 size;            ///< of the panel, pixels; the width is the viewport's
    std::vector<Telop> telops;  ///< as the words that were given
};

struct TelopLimits {
    float share = 0.35f;  ///< of the viewport's height that the panel may take
    float bodies = 1.5f;  ///< the smallest size, in sizes of the scene's own texts
};

/// The size of a scene's telops within given limits.
struct TelopPanel {
    float fontSize = 0;      ///< em size of the texts, pixels
    float height = 0;        ///< of the panel, pixels
    std::vector<bool> told;  ///< as the words: whether their texts fit
};

/// Lays out the telops of a scene. Each text is analysed once, so that many limits can be tried.
class TelopMaker {
public:
    /// `body`: the em size of the scene's own texts. The edition's board, `canvas` and `measurer` must
    /// outlive this.
    TelopMaker(const content::Edition& edition, std::vector<TelopWords> words, float body,
               const Canvas& canvas, const text::Measurer& measurer);
    ~TelopMaker();

    /// The largest size at which each text takes up to three lines (four in both languages), from 66 px at
    /// 1080 px of height down to the smallest; a text that needs more lines there has as many. Of several
    /// texts the height alone counts.
    TelopPanel panel(const TelopLimits& limits) const;
    /// What is shorter than the panel stands in the middle below its head.
    Telops make(const TelopPanel& panel);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Distributes the texts of `words` over telops, as many to each as it holds in 48 px at 1080 px of height,
/// and as `readable` accepts; each has at least one.
std::vector<TelopWords> dealTexts(const content::Edition& edition, const TelopWords& words, float body,
                                  const Canvas& canvas, const text::Measurer& measurer,
                                  const std::function<bool(const TelopWords&)>& readable);

}  // namespace fukan::layout
