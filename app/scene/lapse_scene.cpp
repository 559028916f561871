#include "scene/lapse_scene.hpp"

#include <algorithm>

namespace fukan::scene {

std::vector<const layout::Label*> LapseScene::labels(std::size_t year) const {
    std::vector<const layout::Label*> all = page.labels((*years)[year].later);
    for (const layout::Label* label : strip.labels(year)) all.push_back(label);
    for (const auto& count : counts[year]) {
        if (count) all.push_back(&*count);
    }
    return all;
}

std::optional<std::size_t> LapseScene::yearOf(int number) const {
    const auto found = std::ranges::find(*years, number, &content::LapseYear::year);
    if (found == years->end()) return std::nullopt;
    return static_cast<std::size_t>(found - years->begin());
}

std::size_t LapseScene::columnOf(std::size_t year) const {
    const std::vector<layout::YearColumn>& columns = page.page.columns;
    const int index = (*years)[year].year - columns.front().year;
    return static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(columns.size()) - 1));
}

layout::Span LapseScene::column(std::size_t year) const {
    const layout::YearColumn& column = page.page.columns[columnOf(year)];
    const int beyond = std::max((*years)[year].year - column.year, 0);
    const int shares = std::max(years->back().year - column.year, 0) + 1;
    if (&column != &page.page.columns.back() || shares == 1) return column.inside;
    const float share = (column.inside.right - column.inside.left) / static_cast<float>(shares);
    const float left = column.inside.left + share * static_cast<float>(beyond);
    return {left, left + share};
}

}  // namespace fukan::scene
