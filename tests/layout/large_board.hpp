#pragma once
// Boards of any size, the same every time.

#include <cmath>
#include <cstdint>
#include <string>

#include "content/board.hpp"

namespace fukan::test {

/// Numbers that look random. Not std::mt19937, which takes longer than the layout that is tested.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : state_(seed) {}
    int below(int limit) {
        state_ = state_ * 1664525u + 1013904223u;  // Numerical Recipes
        return static_cast<int>((static_cast<std::uint64_t>(state_) * static_cast<unsigned>(limit)) >> 32);
    }

private:
    std::uint32_t state_;
};

inline content::Board emptyBoard(int domains) {
    content::Board board;
    board.title.en = "Very large";
    board.fiscalYearStart = {4, 1};
    for (int i = 0; i < domains; ++i)
        board.domains.push_back({"lane" + std::to_string(i), i + 1, {"", "Lane " + std::to_string(i + 1)}});
    board.revisions.push_back({"only", {"", "Only"}, {}, std::nullopt, std::nullopt});
    return board;
}

/// Tasks in years 2022 … 2030, the last with no end, the earlier lanes with more of them.
inline content::Board largeBoard(int tasks, int domains = 10, std::uint32_t seed = 1) {
    content::Board board = emptyBoard(domains);
    content::Roadmap& roadmap = board.revisions[0].roadmap.emplace();
    for (int year = 2022; year <= 2030; ++year) roadmap.years.push_back(year);
    roadmap.openEnded = true;
    roadmap.pages.resize(1);
    for (int i = 0; i < domains; ++i) roadmap.pages[0].lanes.push_back(static_cast<std::size_t>(i));
    Dice dice(seed);
    for (int i = 0; i < tasks; ++i) {
        content::Task task;
        task.id = "task" + std::to_string(i);
        task.domain = static_cast<std::size_t>(dice.below(dice.below(domains) + 1));
        task.text.en = "Task " + std::to_string(i) + " of a plan";
        task.from = 2022 + dice.below(9);
        const int last = task.from + dice.below(4);
        if (last <= 2030 || dice.below(2) == 0) task.to = std::min(last, 2030);
        roadmap.tasks.push_back(std::move(task));
    }
    return board;
}

/// `areas` areas side by side in rows of four, each with `items` items in a square.
inline content::Board largeMap(int areas, int items) {
    content::Board board = emptyBoard(1);
    content::Landscape& map = board.revisions[0].landscape.emplace();
    map.title.en = "Large map";
    const int side = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(items))));
    const float cell = static_cast<float>(side) + 3;
    map.grid = {4 * cell, cell * static_cast<float>((areas + 3) / 4)};
    for (int a = 0; a < areas; ++a) {
        const float x = static_cast<float>(a % 4) * cell;
        const float y = static_cast<float>(a / 4) * cell;
        map.areas.push_back({"area" + std::to_string(a),
                             {"", "Area " + std::to_string(a)},
                             {x, y, cell - 0.2f, cell - 0.2f},
                             {0},
                             std::nullopt});
        for (int i = 0; i < items; ++i) {
            const base::Rect at{x + 1 + static_cast<float>(i % side), y + 2 + static_cast<float>(i / side),
                                0.9f, 0.9f};
            map.items.push_back(
                {{"", "Thing number " + std::to_string(i)}, at, static_cast<std::size_t>(a), false});
        }
    }
    return board;
}

}  // namespace fukan::test
