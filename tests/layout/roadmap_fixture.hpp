#pragma once
// Roadmaps laid out for a screen, as the wall does it, and roadmaps made up at random.

#include <random>
#include <string>
#include <vector>

#include "content/fiscal_year.hpp"
#include "layout/landscape_fixture.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_rows.hpp"

namespace fukan::test {

/// What header and footer leave of a screen, about.
inline base::Rect contentOf(const layout::Canvas& canvas) {
    const base::Vec2 s = canvas.viewport;
    return {canvas.px(56), canvas.px(120), s.x - canvas.px(112), s.y - canvas.px(200)};
}

inline std::vector<layout::RoadmapPageLayout> roadmapPages(
    const content::Board& board, std::size_t revision, base::Vec2 screen, int fiscalYear,
    const text::Measurer& font, content::Language language = content::Language::ja) {
    const layout::Canvas canvas = layout::makeCanvas(screen);
    return layout::layoutRoadmap({{board, revision, language, fiscalYear}, contentOf(canvas)}, canvas, font);
}

/// The tasks of every row of every lane, in order.
inline std::vector<std::size_t> arrangedTasks(const content::Roadmap& roadmap, std::size_t domain) {
    std::vector<std::size_t> out;
    for (const content::RoadmapPage& page : roadmap.pages) {
        for (const layout::LaneRows& lane : layout::arrangeRows(roadmap, page)) {
            if (lane.domain != domain) continue;
            for (const layout::TaskRow& row : lane.rows)
                out.insert(out.end(), row.tasks.begin(), row.tasks.end());
        }
    }
    return out;
}

class RandomRoadmap {
public:
    explicit RandomRoadmap(unsigned seed) : random_(seed) {}

    content::Board board(int tasks) {
        content::Board board;
        board.title.en = "Made up";
        board.fiscalYearStart = {4, 1};
        const int domains = pick(1, 9);
        for (int i = 0; i < domains; ++i) {
            board.domains.push_back(
                {"domain" + std::to_string(i), pick(0, 1) * (i + 1), {words(pick(1, 12)), {}}});
        }
        content::Roadmap roadmap;
        const int years = pick(1, 6);
        for (int i = 0; i < years; ++i) roadmap.years.push_back(2022 + i);
        roadmap.openEnded = pick(0, 1) == 1;
        dealLanes(board, roadmap);
        const int footnotes = pick(0, 6);
        for (int i = 1; i <= footnotes; ++i) roadmap.footnotes.push_back({i, {words(pick(5, 40)), {}}});
        for (int i = pick(0, 2); i > 0; --i) roadmap.remarks.push_back({words(pick(5, 60)), {}});
        for (int i = 0; i < tasks; ++i) roadmap.tasks.push_back(task(i, roadmap, domains));
        board.revisions.push_back({"only", {"ただ一つ", {}}, {}, std::move(roadmap), {}});
        return board;
    }

    base::Vec2 screen() { return {static_cast<float>(pick(800, 3840)), static_cast<float>(pick(600, 2160))}; }
    int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }

private:
    // No dictionary in ICU knows a phrase in these, so lines break alike everywhere.
    std::string words(int characters) {
        std::string out;
        for (int i = 0; i < characters; ++i) out += pick(0, 9) == 0 ? "、" : "田";
        return out;
    }

    void dealLanes(const content::Board& board, content::Roadmap& roadmap) {
        roadmap.pages.resize(static_cast<std::size_t>(pick(1, 3)));
        for (std::size_t i = 0; i < board.domains.size(); ++i) {
            const int page = pick(0, static_cast<int>(roadmap.pages.size()) - 1);
            roadmap.pages[static_cast<std::size_t>(page)].lanes.push_back(i);
        }
    }

    content::Task task(int index, const content::Roadmap& roadmap, int domains) {
        content::Task out;
        out.id = "task" + std::to_string(index);
        out.domain = static_cast<std::size_t>(pick(0, domains - 1));
        out.text.ja = words(pick(0, 20) == 0 ? pick(100, 400) : pick(2, 50));
        out.from = pick(roadmap.years.front(), roadmap.years.back());
        if (pick(0, 1) == 1) out.to = pick(out.from, roadmap.years.back());
        for (const content::Footnote& note : roadmap.footnotes) {
            if (pick(0, 8) == 0) out.footnotes.push_back(note.number);
        }
        return out;
    }

    std::mt19937 random_;
};

}  // namespace fukan::test
