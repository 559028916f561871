// Whatever bytes come, loading ends, and a board comes only without errors.

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <string>
#include <vector>

#include "content/config_loader.hpp"
#include "content/files.hpp"
#include "content/small_board.hpp"

namespace base = fukan::base;
namespace content = fukan::content;
namespace test = fukan::test;

namespace {

// std::uniform_int_distribution differs between libraries; a failure must come back with its seed.
std::size_t below(std::mt19937& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

std::string mutated(std::string bytes, std::mt19937& random) {
    static const std::vector<std::string> pieces{"[[task]]\n", "[[area]]",
                                                 "[",          "]",
                                                 "{",          "}",
                                                 "\"",         "\"\"\"",
                                                 "=",          "inf",
                                                 "-nan",       "9223372036854775807",
                                                 "-1",         "1e308",
                                                 "2026-02-30", "inside = \"inner\"\n",
                                                 "\xFF",       "\xEF\xBB\xBF",
                                                 "\\u0000",    "\n",
                                                 "#",          "to = 1\n",
                                                 "at = [1]\n", "[[a.b]]\n"};
    const std::size_t edits = 1 + below(random, 4);
    for (std::size_t i = 0; i < edits && !bytes.empty(); ++i) {
        const std::size_t at = below(random, bytes.size());
        const std::size_t length = 1 + below(random, 12);
        switch (below(random, 6)) {
            case 0:
                bytes.resize(at);
                break;
            case 1:
                bytes[at] = static_cast<char>(random());
                break;
            case 2:
                bytes.erase(at, length);
                break;
            case 3:
                bytes.insert(at, pieces[below(random, pieces.size())]);
                break;
            case 4:
                bytes.insert(at, bytes.substr(below(random, bytes.size()), length * 8));
                break;
            default:
                bytes[at] = static_cast<char>('0' + random() % 10);
                break;
        }
    }
    return bytes;
}

// What everything behind the loader relies on.
void checkInvariants(const content::Board& board) {
    CHECK_FALSE(board.revisions.empty());
    for (const auto& revision : board.revisions) {
        CHECK((revision.roadmap || revision.landscape));
        if (revision.roadmap) {
            const auto& roadmap = *revision.roadmap;
            REQUIRE_FALSE(roadmap.years.empty());
            REQUIRE_FALSE(roadmap.pages.empty());
            for (const auto& page : roadmap.pages) {
                for (const std::size_t lane : page.lanes) REQUIRE(lane < board.domains.size());
            }
            for (const auto& task : roadmap.tasks) {
                REQUIRE(task.domain < board.domains.size());
                REQUIRE_FALSE(task.text.empty());
                REQUIRE(task.from >= roadmap.years.front());
                REQUIRE(task.to.value_or(roadmap.years.back()) <= roadmap.years.back());
                REQUIRE(task.from <= task.to.value_or(task.from));
            }
        }
        if (revision.landscape) {
            const auto& map = *revision.landscape;
            const base::Rect whole{0, 0, map.grid.x, map.grid.y};
            for (const auto& area : map.areas) {
                REQUIRE(whole.contains(area.at, 0.01f));
                REQUIRE_FALSE(area.at.empty());
                std::size_t steps = 0;
                for (auto outer = area.inside; outer; outer = map.areas[*outer].inside) {
                    REQUIRE(*outer < map.areas.size());
                    REQUIRE(++steps <= map.areas.size());
                }
            }
            for (const auto& item : map.items) REQUIRE(item.area < map.areas.size());
        }
    }
}

void checkLoading(const test::Files& files) {
    const auto loaded = test::loadFiles(files);
    REQUIRE(loaded.board.has_value() != base::hasErrors(loaded.diagnostics));
    if (loaded.board) checkInvariants(*loaded.board);
    for (const auto& diagnostic : loaded.diagnostics) REQUIRE_FALSE(diagnostic.message.empty());
}

}  // namespace

TEST_CASE("a board cut off anywhere never crashes and never comes with errors") {
    for (const auto& [name, bytes] : test::smallBoard()) {
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            auto files = test::smallBoard();
            files[name].resize(length);
            checkLoading(files);
        }
    }
}

TEST_CASE("a mutated board never crashes and never comes with errors") {
    std::size_t accepted = 0;
    for (unsigned seed = 0; seed < 4000; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        auto files = test::smallBoard();
        auto file = files.begin();
        std::advance(file, static_cast<std::ptrdiff_t>(below(random, files.size())));
        file->second = mutated(file->second, random);
        checkLoading(files);
        if (test::loadFiles(files).board) ++accepted;
    }
    // Some mutations are harmless: without any of those the invariants would have been checked on nothing.
    CHECK(accepted > 100);
}

TEST_CASE("a mutated config never crashes and never comes with errors") {
    const auto bytes = test::readFile(test::sourcePath("config/touch.toml"));
    REQUIRE(bytes.has_value());
    for (unsigned seed = 0; seed < 2000; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto loaded = content::loadConfig("c.toml", mutated(*bytes, random));
        REQUIRE(loaded.config.has_value() != base::hasErrors(loaded.diagnostics));
    }
}
