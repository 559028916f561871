#pragma once
// The landscape map as boxes: the grid of the content, bent so that every text fits.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/edition.hpp"
#include "content/fiscal_year.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct RegionBox {
    base::Id id;
    base::Rect rect;
    float head = 0;  ///< fields only: length of the arrow head, inside rect
    Label label;
};

struct NumberMark {
    std::size_t domain = 0;  ///< index into Board::domains
    base::Rect rect;         ///< the circle's bounding square
    Label label;             ///< the number's digits
};

struct AreaBox {
    base::Id id;
    std::size_t area = 0;  ///< index into Landscape::areas
    base::Rect rect;
    std::vector<NumberMark> numbers;  ///< one per numbered domain, left to right
    Label name;
    std::size_t count = 0;            ///< this year's tasks
    std::optional<base::Rect> badge;  ///< the pill with the count; none when that is 0
    std::optional<Label> badgeLabel;
};

struct ItemBox {
    base::Id id;
    std::size_t item = 0;  ///< index into Landscape::items
    base::Rect rect;
    bool chained = false;  ///< drawn as a chevron
    float head = 0;        ///< depth of the chevron's notch and of its head, both inside rect
    Label label;
    bool crowded = false;  ///< one of a crowd: its text is shown only where the camera makes it legible
};

/// The items of one area that cannot be read from home: their count is shown in their place, and the
/// items themselves when the camera is near.
struct CrowdBox {
    base::Id id;
    std::size_t area = 0;  ///< index into Landscape::areas
    base::Rect rect;
    Label label;  ///< the number of items
    std::vector<ItemBox>
        items;               ///< inside `rect`, as their author arranged them; the type is below the floor
    float readableFrom = 1;  ///< the camera's scale at which nearly all of their texts reach the floor
};

struct LandscapeLayout {
    std::vector<RegionBox> fields;
    std::vector<RegionBox> stages;
    std::vector<RegionBox> layers;  ///< labels run downward
    std::vector<AreaBox> areas;     ///< an area comes before the areas inside it
    std::vector<ItemBox> items;
    std::vector<CrowdBox> crowds;
    std::vector<Label> notes;

    /// Every label that is drawn when the whole map is shown, for checks.
    std::vector<const Label*> labels() const;
};

struct LandscapeInput {
    content::Edition edition;  ///< of a revision with a landscape
    base::Rect area;           ///< where the map may be: inside the margins, below the header
    base::Rect notesArea;      ///< the footer's free part, right of the progress mark
};

/// Boxes lie inside `area`, labels inside their boxes, and no two of a kind overlap. Where not all texts
/// fit at the floor, those that do not fit are drawn smaller than their floor, never clipped; but where
/// they would be far too small, the fullest areas show how many items they have instead, as few areas as
/// possible. Notes that do not fit `notesArea` take a strip at the bottom of `area`.
LandscapeLayout layoutLandscape(const LandscapeInput& input, const Canvas& canvas,
                                const text::Measurer& measurer);

}  // namespace fukan::layout
