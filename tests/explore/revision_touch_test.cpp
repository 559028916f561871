// Hands on a picture of two revisions.

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "session/visitor.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using base::Vec2;
using Catch::Approx;
using test::Visitor;

namespace {

const std::string changesAlone = test::tokyo + "[[playlist]]\nscene = \"revision\"\ndwell_seconds = 3600\n";

struct Between : Visitor {
    Between() : Visitor("health-ai", changesAlone) {
        go(1s);
        rest();  // it has played
    }
    show::View view() const { return session->view(); }
    const scene::RevisedPageScene& page() const { return *test::revisedOf(*sceneSet().find(view().scene)); }
    /// On the slider, as it is seen now.
    Vec2 at(float position) const {
        const base::Rect& slide = page().strip.slide;
        return motion::toScreen(view().camera, session->wall().settings().viewport,
                                Vec2{base::lerp(slide.x, slide.right(), position), slide.center().y});
    }
    base::Rect seen(std::size_t bar) const {
        return motion::toScreen(view().camera, session->wall().settings().viewport,
                                page().page.page.bars[bar].rect);
    }
};

}  // namespace

TEST_CASE("A finger on the slider stops anywhere between two revisions, and turns no page") {
    Between visitor;
    REQUIRE(visitor.view().position == 1);
    const show::SceneKey page = visitor.view().scene;
    visitor.put(input::TouchBegan{1, visitor.at(1), 0});
    for (int i = 1; i <= 20; ++i) {
        visitor.go(16ms);
        const float to = 1 - 0.03f * static_cast<float>(i);
        visitor.put(input::TouchMoved{1, visitor.at(to), 0});
        if (i > 2) CHECK(visitor.view().position == Approx(to).margin(0.01));  // from the slop on
    }
    CHECK_FALSE(visitor.exploring());  // the bar would come up under the finger
    visitor.put(input::TouchEnded{1});
    visitor.rest();
    CHECK(visitor.view().scene == page);
    CHECK(visitor.view().position == Approx(0.4f).margin(0.01));
    CHECK(visitor.exploring());
    CHECK(visitor.sees(Visitor::bar()));
    // The visitor has left: it plays on to its end.
    visitor.go(46s);
    visitor.rest();
    CHECK(visitor.view().position == 1);
    CHECK_FALSE(visitor.exploring());
}

TEST_CASE("A tap on the slider goes there, and so does the wheel step by step") {
    Between visitor;
    visitor.tap(visitor.at(0.5f));
    CHECK(visitor.view().position == Approx(0.5f).margin(0.01));
    visitor.rest();
    const float before = visitor.view().position;
    visitor.put(input::PointerWheel{visitor.at(0.5f), {0, 1}});
    CHECK(visitor.view().position == Approx(before + 0.05f));
    CHECK(visitor.view().camera.scale <= 1);  // it does not zoom
}

TEST_CASE("A tap on a task opens its card: what has ended as it was, what has changed with both texts") {
    Between visitor;
    for (const content::Fate fate : {content::Fate::dropped, content::Fate::changed}) {
        const auto& bars = visitor.page().page.bars;
        const auto bar = std::ranges::find(bars, fate, &layout::RevisedBar::fate);
        REQUIRE(bar != bars.end());
        visitor.tap(visitor.seen(bar->after ? *bar->after : *bar->before).center());
        visitor.rest();
        REQUIRE(visitor.sees(Visitor::card()));
        CHECK(show::isPlayed(visitor.view().scene.kind));  // it leads nowhere else
        std::string words = visitor.words();
        std::erase(words, '\n');
        const content::TaskChange& change = visitor.page().plan->tasks[bar->task].change;
        const auto& board = visitor.sceneSet().board();
        const auto has = [&](const content::Revision& revision, std::size_t task) {
            std::string text = revision.roadmap->tasks[task].text.ja;
            std::erase(text, '\n');
            CHECK(words.find(text.substr(0, 30)) != std::string::npos);
        };
        has(board.revisions[0], *change.before);
        if (change.after) has(board.revisions[1], *change.after);
    }
}

TEST_CASE("Escape leaves the picture that a visitor stopped, for the whole scene") {
    Between visitor;
    visitor.tap(visitor.at(0.2f));
    visitor.rest();
    REQUIRE(visitor.exploring());
    visitor.press(input::Key::escape);
    visitor.rest();
    CHECK_FALSE(visitor.exploring());
    CHECK(visitor.view().position == 1);
}

TEST_CASE(
    "A finger and keys go through the years of a lapse; a tap opens the card of what stands there then") {
    Visitor visitor("health-ai", test::tokyo + "[[playlist]]\nscene = \"lapse\"\ndwell_seconds = 3600\n");
    visitor.go(1s);
    const auto view = [&] { return visitor.session->view(); };
    const auto& lapse = *test::lapseOf(*visitor.sceneSet().find(view().scene));
    const auto seen = [&](const base::Rect& rect) {
        return motion::toScreen(view().camera, visitor.session->wall().settings().viewport, rect);
    };
    const auto year = [&] { return (*lapse.years)[lapse.clock.at(view().position).told()].year; };
    constexpr input::Modifiers shift{true, false, false, false};
    CHECK(year() == 2020);
    visitor.press(input::Key::pageDown, shift);
    CHECK(year() == 2020);  // its middle
    for (const int next : {2021, 2021, 2022, 2023}) {
        // The plan is revised before 2022, where the keys stop as well.
        visitor.press(input::Key::pageDown, shift);
        CHECK(year() == next);
    }
    CHECK(view().shownRevision() == 1);
    visitor.rest();
    const base::Rect slide = seen(lapse.strip.slide);
    visitor.tap({slide.x + 2, slide.center().y});
    visitor.rest();
    CHECK(year() == 2020);
    CHECK(view().shownRevision() == 0);
    const auto bar = std::ranges::find(lapse.page.bars, content::Fate::dropped, &layout::RevisedBar::fate);
    REQUIRE(bar != lapse.page.bars.end());
    visitor.tap(seen(lapse.page.page.bars[*bar->before].rect).center());
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(view().scene.kind == show::SceneKind::lapse);
}
