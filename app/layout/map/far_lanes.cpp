#include "layout/map/far_lanes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "layout/map/far_stack.hpp"
#include "text/size_search.hpp"

namespace fukan::layout {
namespace {

constexpr std::size_t mostStacks = 4;
// The share of a stack that its lanes' cells take: the first where all names have room.
constexpr std::array cellShares = {0.46f, 0.56f, 0.66f};

std::vector<std::vector<std::size_t>> dealt(const std::vector<std::size_t>& domains, std::size_t stacks) {
    std::vector<std::vector<std::size_t>> out;
    const std::size_t each = (domains.size() + stacks - 1) / stacks;
    for (std::size_t i = 0; i < domains.size(); ++i) {
        if (i % each == 0) out.emplace_back();
        out.back().push_back(domains[i]);
    }
    return out;
}

/// Each domain once, in the order of the pages.
std::vector<std::size_t> lanesOf(const content::Roadmap& roadmap, const TasksByDomain& tasks) {
    std::vector<std::size_t> domains;
    for (const content::RoadmapPage& page : roadmap.pages) {
        for (const std::size_t domain : lanesWithTasks(page, tasks)) {
            if (std::find(domains.begin(), domains.end(), domain) == domains.end()) domains.push_back(domain);
        }
    }
    return domains;
}

/// All stacks of one arrangement.
struct Arrangement {
    std::vector<FarStack> stacks;
    std::vector<std::vector<std::size_t>> lanes;  // of each stack
    float over = 0;  // how much higher the highest stack would have to be, pixels; 0: all have room
};

}  // namespace

float farCellWidth(float width) { return width * cellShares[0]; }

void placeFarLanes(const LandscapeInput& input, const base::Rect& room, float headHeight,
                   const Canvas& canvas, const text::Measurer& measurer, FarView& out) {
    const content::Roadmap& roadmap = *input.edition.shown().roadmap;
    const TasksByDomain tasks = tasksByDomain(roadmap);
    const std::vector<std::size_t> domains = lanesOf(roadmap, tasks);
    if (domains.empty()) return;
    const auto arranged = [&](std::size_t count, float share, float nameSize) {
        Arrangement way;
        way.lanes = dealt(domains, count);
        const float gap = canvas.px(24);
        const float width = (room.w + gap) / static_cast<float>(way.lanes.size()) - gap;
        for (std::size_t i = 0; i < way.lanes.size(); ++i) {
            const base::Rect part{room.x + (width + gap) * static_cast<float>(i), room.y, width, room.h};
            way.stacks.push_back({i, part, share, headHeight, nameSize});
            const float height = farStackHeight(input, way.stacks[i], way.lanes[i], tasks, canvas, measurer);
            way.over = std::max(way.over, height - room.h);
        }
        return way;
    };
    // As few stacks as there is room for all names in, and as much room for the bars.
    std::optional<Arrangement> best;
    for (std::size_t count = 1; count <= std::min(mostStacks, domains.size()); ++count) {
        for (const float share : cellShares) {
            if (best && best->over <= 0) break;
            Arrangement way = arranged(count, share, canvas.floor);
            if (!best || way.over < best->over) best = std::move(way);
        }
    }
    // One size for the names of all lanes: the largest at which all of them have room.
    const auto fits = [&](float size) {
        Arrangement way = arranged(best->stacks.size(), best->stacks[0].cellShare, size);
        if (way.over <= 0) best = std::move(way);
        return way.over <= 0;
    };
    if (best->over <= 0) text::largestSize(canvas.floor, largestFarName(canvas), fits);
    for (std::size_t i = 0; i < best->stacks.size(); ++i)
        placeFarStack(input, best->stacks[i], best->lanes[i], tasks, canvas, measurer, out);
}

}  // namespace fukan::layout
