#pragma once
// Number, name and this year's count of a subject in one rectangle: an area or a lane seen from afar, or the
// strip above an area's timeline.

#include <vector>

#include "content/edition.hpp"
#include "content/local_text.hpp"
#include "layout/map/landscape.hpp"

namespace fukan::layout {

struct HeadWords {
    base::Id id;
    std::vector<std::size_t> domains;  ///< indices into Board::domains; those with a number get a circle
    content::LocalText name;           ///< in `language` alone
    content::LocalText shortName;      ///< likewise; used where there is no room for the name; may be empty
    std::size_t count = 0;             ///< this year's tasks; 0: no badge
    content::Language language = content::Language::ja;
};

struct HeadStyle {
    enum class Align {
        left,       ///< the badge behind the name: all of it can be moved together
        justified,  ///< the badge at the room's right edge
        corner,     ///< the same; in a high room, numbers and badge in the upper corners, the name below
    };

    float largest = 26;  ///< the name's em size, pixels, if there is room for it
    Align align = Align::left;
    float badge = 20;  ///< the badge's em size, token pixels
};

/// Sets `id`, `rect` (the room), the numbers, the name, the count and the badge; `area` is left to the
/// caller. Where not everything fits at the floor, the short name is tried; then the name without the
/// badge, and the short name without it; then only the numbers are shown, as many as fit. A head without
/// numbers then shows the beginning of its name. Lengths are pixels of the canvas.
AreaBox layoutHead(const content::Board& board, const HeadWords& words, const base::Rect& room,
                   const HeadStyle& style, const Canvas& canvas, const text::Measurer& measurer);

/// The height (pixels) of a room this wide in which a head shows the name and the badge: the least one,
/// unless the name takes fewer lines in one that is little higher. None where no height would do.
std::optional<float> neededHeight(const content::Board& board, const HeadWords& words, float width,
                                  const HeadStyle& style, const Canvas& canvas,
                                  const text::Measurer& measurer);

/// The words of a revision's areas and lanes. This year's tasks are counted once, when it is made.
class Subjects {
public:
    /// The edition's board must outlive this.
    explicit Subjects(const content::Edition& edition);

    /// With exactly one domain, the name is the domain's: it is shorter than the area's own.
    HeadWords area(std::size_t index) const;
    /// The name of the lane's domain.
    HeadWords lane(std::size_t domain) const;
    /// The domain's tasks of this year: indices into Roadmap::tasks.
    const std::vector<std::size_t>& currentTasks(std::size_t domain) const { return tasks_[domain]; }

private:
    content::Edition edition_;
    std::vector<std::vector<std::size_t>> tasks_;  // of this year, by domain
};

}  // namespace fukan::layout
