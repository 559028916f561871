#pragma once
// How the groups of the sheet of keys may stand in columns. Used by help_sheet.cpp only.

#include <cstddef>
#include <vector>

namespace fukan::layout {

/// Rows of one group that stand in one column.
struct HelpPart {
    std::size_t group = 0;
    std::size_t from = 0;
    std::size_t to = 0;
};
using HelpColumn = std::vector<HelpPart>;

/// Adds a row to the column's last part, or to a new one where that is of another group.
inline void append(HelpColumn& column, std::size_t group, std::size_t row) {
    if (!column.empty() && column.back().group == group) {
        ++column.back().to;
    } else {
        column.push_back({group, row, row + 1});
    }
}

/// Calls `take` with every way to divide whole groups of so many `rows`, in their order, among `columns`,
/// none of which is empty.
template <typename Take>
void forEachDivision(const std::vector<std::size_t>& rows, std::size_t columns, const Take& take,
                     const std::vector<HelpColumn>& before = {}, std::size_t first = 0) {
    const bool last = before.size() + 1 == columns;
    HelpColumn column;
    for (std::size_t end = first; end < rows.size(); ++end) {
        column.push_back({end, 0, rows[end]});
        if (last && end + 1 < rows.size()) continue;
        std::vector<HelpColumn> way = before;
        way.push_back(column);
        if (last) {
            take(way);
        } else {
            forEachDivision(rows, columns, take, way, end + 1);
        }
    }
}

}  // namespace fukan::layout
