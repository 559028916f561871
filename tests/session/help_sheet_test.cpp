// The sheet of keys and gestures: what it says, and that all of it can be read at every size.

#include "session/help_sheet.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "layout/panels/panel_scale.hpp"
#include "session/visitor.hpp"

using namespace fukan;
using content::Language;
using test::Visitor;

namespace {

std::string wordsOf(const layout::Label& label) {
    std::string out;
    for (const text::Run& run : label.block.runs) out += (out.empty() ? "" : " ") + run.text.str();
    return out;
}

const layout::HelpRow* rowOf(const layout::HelpWords& words, const std::string& what) {
    for (const layout::HelpGroup& group : words.groups) {
        for (const layout::HelpRow& row : group.rows) {
            if (row.what == what) return &row;
        }
    }
    return nullptr;
}

std::size_t rowsOf(const layout::HelpWords& words) {
    std::size_t rows = 0;
    for (const layout::HelpGroup& group : words.groups) rows += group.rows.size();
    return rows;
}

/// Every text within the sheet, the sheet on the screen, no text on another, none below the floor.
void checkLegible(const layout::HelpSheet& sheet, const layout::Canvas& canvas) {
    const base::Rect screen{0, 0, canvas.viewport.x, canvas.viewport.y};
    CHECK(screen.contains(sheet.rect, 0.6f));
    // The cross is small, what a finger can hit is not.
    CHECK(sheet.rect.contains(sheet.cross));
    CHECK(sheet.close.contains(sheet.cross.center()));
    CHECK(screen.contains(sheet.close, 0.6f));
    CHECK(std::min(sheet.close.w, sheet.close.h) >= layout::panelScale(canvas).target - 0.01f);
    if (canvas.pixelPitchMm > 0) CHECK(sheet.close.h * canvas.pixelPitchMm >= 11.99f);
    const auto labels = sheet.labels();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        CAPTURE(wordsOf(*labels[i]));
        CHECK(sheet.rect.contains(labels[i]->ink(), 0.6f));
        CHECK(labels[i]->block.fontSize >= canvas.floor - 0.01f);
        CHECK(base::intersection(labels[i]->ink(), sheet.close).empty());
        for (std::size_t j = 0; j < i; ++j)
            CHECK(base::intersection(labels[i]->ink().grown(-1), labels[j]->ink().grown(-1)).empty());
    }
}

}  // namespace

TEST_CASE("The sheet draws arrows, tells Enter's card and names the board's revisions") {
    Visitor visitor("health-ai");
    const content::Board& board = visitor.sceneSet().board();
    const layout::HelpWords en = session::helpWords({}, board, Language::en);
    REQUIRE(rowOf(en, "Next scene"));
    CHECK(rowOf(en, "Next scene")->caps == std::vector<std::string>{"→", "PageDown", "N"});
    REQUIRE(rowOf(en, "Pan"));
    CHECK(rowOf(en, "Pan")->caps == std::vector<std::string>{"Shift", "←", "→", "↑", "↓"});
    REQUIRE(rowOf(en, "Open the task's card"));
    CHECK(rowOf(en, "Open the task's card")->caps == std::vector<std::string>{"Enter"});
    CHECK(rowOf(en, "Before revision / After revision"));
    CHECK(rowOf(session::helpWords({}, board, Language::both), "見直し前／見直し後"));
    content::Board one = board;
    one.revisions.resize(1);
    CHECK(rowsOf(session::helpWords({}, one, Language::en)) == rowsOf(en) - 2);
    // Through the years of a lapse the same keys lead on any board.
    CHECK(rowOf(session::helpWords({}, one, Language::en, true), "Between revisions, years"));
}

TEST_CASE("The sheet is whole and legible at every size, in every language, on pages where it must") {
    Visitor visitor("health-ai");
    const content::Board& board = visitor.sceneSet().board();
    std::size_t most = 0;
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        const layout::HelpWords words = session::helpWords({}, board, language);
        for (const base::Vec2 size :
             {base::Vec2{1920, 1080}, base::Vec2{1080, 1920}, base::Vec2{3840, 2160}, base::Vec2{640, 360},
              base::Vec2{360, 640}, base::Vec2{1024, 768}, base::Vec2{3840, 1080}}) {
            for (const float distance : {0.0f, 2500.0f, 5000.0f}) {
                const layout::Canvas canvas = layout::makeCanvas(size, {distance, distance > 0 ? 0.5f : 0});
                if (distance > 0 && size.x < 1000) continue;  // no wall is that small and far
                CAPTURE(size.x, size.y, distance);
                std::multiset<std::string> told;
                std::size_t pages = 1;
                for (std::size_t page = 0; page < pages; ++page) {
                    const auto sheet = layout::layoutHelp(words, page, canvas, visitor.sceneSet().measurer());
                    pages = sheet.pages;
                    CHECK(sheet.page.has_value() == (pages > 1));
                    checkLegible(sheet, canvas);
                    for (const layout::Label& what : sheet.whats) told.insert(wordsOf(what));
                }
                most = std::max(most, pages);
                CHECK(told.size() == rowsOf(words));
            }
        }
    }
    CHECK(most > 1);
}

TEST_CASE("On panels of known pitch the sheet's cross is hit by a finger's width about it") {
    Visitor visitor("health-ai");
    const layout::HelpWords words = session::helpWords({}, visitor.sceneSet().board(), Language::ja);
    // A touch panel of 10, 15.6, 32 and 55 inches, read from an arm's length.
    const std::pair<base::Vec2, float> panels[] = {
        {{1280, 800}, 0.17f}, {{1920, 1080}, 0.18f}, {{3840, 2160}, 0.184f}, {{3840, 2160}, 0.315f}};
    for (const auto& [size, pitch] : panels) {
        CAPTURE(size.x, pitch);
        const layout::Canvas canvas = layout::makeCanvas(size, {600, pitch});
        const auto sheet = layout::layoutHelp(words, 0, canvas, visitor.sceneSet().measurer());
        checkLegible(sheet, canvas);
    }
}

TEST_CASE("A finger a centimetre beside the cross turns no page: it closes the sheet") {
    Visitor visitor("sample");
    visitor.session->resize({1280, 720}, {4000, 0.5f});
    visitor.rest();
    visitor.press(input::Key::h);
    REQUIRE(visitor.shows("1 / "));
    const layout::Canvas& canvas = visitor.sceneSet().canvas();
    const auto sheet = layout::layoutHelp(session::helpWords({}, visitor.sceneSet().board(), Language::en), 0,
                                          canvas, visitor.sceneSet().measurer());
    visitor.tap(sheet.close.origin() + base::Vec2{1, 1});
    CHECK_FALSE(visitor.sees(base::Id::of("help").child("panel")));
}

TEST_CASE("The sheet's cross closes it, and so does a touch beside it; the wall is dimmed behind it") {
    Visitor visitor("sample");
    visitor.press(input::Key::h);
    REQUIRE(visitor.sees(base::Id::of("help").child("panel")));
    CHECK(visitor.rectOf(base::Id::of("help").child("veil")).w == 1280);
    visitor.tap(visitor.rectOf(base::Id::of("help").child("close")).center());
    CHECK_FALSE(visitor.sees(base::Id::of("help").child("panel")));
    CHECK_FALSE(visitor.exploring());
}

TEST_CASE("A sheet of several pages is turned by its key and by touch") {
    Visitor visitor("sample");
    visitor.session->resize({1280, 720}, {4000, 0.5f});
    visitor.rest();
    const auto open = [&] { return visitor.sees(base::Id::of("help").child("panel")); };
    visitor.press(input::Key::h);
    REQUIRE(visitor.shows("1 / "));
    visitor.press(input::Key::h);
    CHECK(visitor.shows("2 / "));
    for (int i = 0; i < 9 && open(); ++i) visitor.press(input::Key::h);
    CHECK_FALSE(open());
    visitor.press(input::Key::h);
    visitor.tap({20, 700});
    CHECK(visitor.shows("2 / "));
    visitor.tap(visitor.rectOf(base::Id::of("help").child("close")).center());
    CHECK_FALSE(open());
}
