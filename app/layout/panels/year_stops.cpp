#include "layout/panels/year_stops.hpp"

#include <algorithm>

namespace fukan::layout {

std::vector<int> yearStops(const content::Roadmap* roadmap, int dataYear, int today, std::size_t most) {
    int first = std::min(dataYear - 1, today);
    int last = std::max(dataYear + 1, today);
    if (roadmap != nullptr && !roadmap->years.empty()) {
        first = std::min(first, roadmap->years.front());
        last = std::max(last, roadmap->years.back());
    }
    const int room = static_cast<int>(std::max<std::size_t>(most, 3));
    if (last - first + 1 > room) {
        first = std::clamp(dataYear - room / 2, first, last - room + 1);
        last = first + room - 1;
    }
    std::vector<int> years;
    for (int year = first; year <= last; ++year) years.push_back(year);
    return years;
}

}  // namespace fukan::layout
