#pragma once
// What the scenes of a board are laid out for.

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "base/geometry.hpp"
#include "content/fiscal_year.hpp"
#include "content/history_board.hpp"
#include "content/lapse_years.hpp"
#include "content/local_text.hpp"
#include "layout/canvas.hpp"

namespace fukan::scene {

struct SceneSettings {
    base::Vec2 viewport;  ///< pixels
    layout::Legibility legibility;
    content::Language language = content::Language::ja;
    content::Date date;   ///< the data date: decides the current fiscal year
    bool invite = false;  ///< the wall says that it can be touched: a pill takes the footer's right end
    /// The revisions that are shown as spreads where the viewport has room for them: see scene/spread.
    std::vector<std::size_t> spreads{};
    bool changes = false;  ///< with what each revision changed from the start: see `SceneSet::comparisons`
    /// By the playlist's entries: the history that one shows; null: none.
    std::vector<std::shared_ptr<const content::HistoryBoard>> histories{};
    /// The same: the years that its lapse runs through; none: it has none.
    std::vector<std::optional<content::LapseYears>> lapses{};
    int yearsMoved = 0;  ///< how many years `date` is away from today: the header then says which is shown
};

}  // namespace fukan::scene
