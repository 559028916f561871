// Boards as they are written: the one that docs/board.md shows, and a hospital's plan of 18 tasks. On the
// usual wall their tasks are set large, and no page stands half empty in small type.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>

#include "content/files.hpp"
#include "layout/audit.hpp"
#include "layout/roadmap_fixture.hpp"
#include "support/screens.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using layout::RoadmapPageLayout;

namespace {

constexpr float leastBody = 26;  // px at 1080

/// The files of the first board that docs/board.md shows: each stands below the line that names it.
test::Files documented() {
    const auto text = test::readFile(test::sourcePath("docs/board.md"));
    REQUIRE(text);
    const std::string fence = "```toml\n";
    const std::string named = "`library/";
    test::Files files;
    for (std::size_t at = text->find(fence); at != std::string::npos; at = text->find(fence, at)) {
        const std::size_t name = text->rfind(named, at) + named.size();
        REQUIRE(name > named.size());
        at += fence.size();
        const std::size_t end = text->find("```", at);
        files.try_emplace(text->substr(name, text->find('`', name) - name), text->substr(at, end - at));
        at = end;
    }
    return files;
}

test::Files hospital() {
    test::Files files;
    for (const char* name : {"board.toml", "roadmap.toml", "map.toml"}) {
        const auto text = test::readFile(test::sourcePath("tests/boards/hospital/" + std::string(name)));
        REQUIRE(text);
        files[name] = *text;
    }
    return files;
}

content::Board loaded(const test::Files& files) {
    auto board = test::loadFiles(files);
    for (const auto& problem : board.diagnostics) UNSCOPED_INFO(problem.format());
    CHECK(board.diagnostics.empty());
    REQUIRE(board.board);
    return std::move(*board.board);
}

/// The share of the lanes' room, from the heads to the foot, that bars, bands and the gaps between them take.
float filled(const RoadmapPageLayout& page, const base::Rect& area) {
    const float top = page.columns.front().head.bottom();
    float bottom = area.bottom();
    for (const auto* notes : {&page.footnotes, &page.remarks}) {
        for (const layout::Label& note : *notes) bottom = std::min(bottom, note.room.y);
    }
    return (page.lanes.back().track.bottom() - page.lanes.front().track.y) / (bottom - top);
}

void checkLarge(const content::Board& board, Language language) {
    const test::LikeNoto font;
    const auto pages = test::roadmapPages(board, 0, test::fullHd, 2026, font, language);
    const base::Rect area = test::contentOf(layout::makeCanvas(test::fullHd));
    for (const RoadmapPageLayout& page : pages) {
        CHECK(page.body >= leastBody);
        CHECK(filled(page, area) > 0.85f);
        CHECK(layout::audit(page.labels(), test::fullHd).sound());
    }
}

}  // namespace

TEST_CASE("The board that the documentation shows is set in 26 px at least, over the page's whole height") {
    const content::Board board = loaded(documented());
    CHECK(board.revisions.front().roadmap->tasks.size() == 3);
    CHECK(board.revisions.front().landscape);
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        CAPTURE(static_cast<int>(language));
        checkLarge(board, language);
    }
}

TEST_CASE("A hospital's plan of 18 tasks is set in 26 px at least, over the pages' whole height") {
    const content::Board board = loaded(hospital());
    const content::Roadmap& roadmap = *board.revisions.front().roadmap;
    CHECK(roadmap.tasks.size() == 18);
    CHECK(board.domains.size() == 6);
    CHECK_FALSE(board.revisions.front().landscape->stages.empty());
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        CAPTURE(static_cast<int>(language));
        checkLarge(board, language);
    }
}
