// Now is what stands out: the current year's part of its bars from everything else on the page, by fills
// alone.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "scene/bodies.hpp"
#include "scene/color_distance.hpp"
#include "scene/contrast.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using base::Color;

namespace {

/// A bar's fills in a frame, with the contrast of each against the ground that it lies on.
struct Fills {
    std::vector<Color> outside;
    std::vector<Color> inside;
    std::vector<float> outsideContrast;
    std::vector<float> insideContrast;
};

Fills fillsOf(const draw::DrawList& frame, base::Id bar) {
    const auto& ground = std::get<draw::Backdrop>(frame.commands.front().what);
    Fills out;
    for (const draw::Command& command : frame.commands) {
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box == nullptr) continue;
        const float contrast = base::contrast(box->fillFrom, test::groundAt(ground, box->rect.center()));
        if (command.id == bar.child("now")) {
            CHECK(box->fillFrom == box->fillTo);
            out.inside.push_back(box->fillFrom);
            out.insideContrast.push_back(contrast);
        } else if (command.id == bar.child("past") || command.id == bar.child("next")) {
            CHECK(box->fillFrom == box->fillTo);
            out.outside.push_back(box->fillFrom);
            out.outsideContrast.push_back(contrast);
        }
    }
    return out;
}

void checkApart(Color resting, Color current) {
    for (const test::Matrix& vision :
         {test::fullColor, test::greyscale, test::deuteranopia, test::protanopia}) {
        const Color a = test::seenBy(vision, resting);
        const Color b = test::seenBy(vision, current);
        const bool apart = base::contrast(a, b) >= 1.25f || test::deltaE(a, b) >= 10;
        INFO(test::hex(resting) << " " << test::hex(current) << ", seen as " << test::hex(a) << " "
                                << test::hex(b));
        CHECK(apart);
    }
}

void checkPage(const layout::RoadmapPageLayout& page, const draw::DrawList& frame, bool light) {
    const float apart = light ? 1.5f : 1.8f;
    std::vector<Fills> current;
    std::vector<Fills> resting;
    for (const layout::BarBox& bar : page.bars)
        (bar.current ? current : resting).push_back(fillsOf(frame, bar.id));
    for (const Fills& bar : current) {
        REQUIRE(bar.inside.size() == 1);
        for (const float outside : bar.outsideContrast) CHECK(bar.insideContrast[0] >= apart * outside);
        for (const Fills& other : resting) {
            REQUIRE(other.outside.size() == 1);
            CHECK(bar.insideContrast[0] >= apart * other.outsideContrast[0]);
            checkApart(other.outside[0], bar.inside[0]);
            for (const Color outside : bar.outside) checkApart(other.outside[0], outside);
        }
    }
}

}  // namespace

TEST_CASE("The colour distance is CIEDE2000") {
    // Pairs 1, 9, 17 and 25 of the authors' test data.
    CHECK(test::deltaE(test::Lab{50, 2.6772, -79.7751}, {50, 0, -82.7485}) ==
          Catch::Approx(2.0425).margin(1e-4));
    CHECK(test::deltaE(test::Lab{50, 2.49, -0.001}, {50, -2.49, 0.0009}) ==
          Catch::Approx(7.1792).margin(1e-4));
    CHECK(test::deltaE(test::Lab{50, 2.5, 0}, {73, 25, -18}) == Catch::Approx(27.1492).margin(1e-4));
    CHECK(test::deltaE(test::Lab{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) ==
          Catch::Approx(1.2644).margin(1e-4));
}

TEST_CASE("No domain's hue comes near to now, nor two of them near to one another") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        for (int a = 0; a <= 10; ++a) {
            CAPTURE(theme.light, a);
            CHECK(test::deltaE(theme.hue(a), theme.now) >= 20);
            CHECK(test::deltaE(theme.of(a).now, theme.now) >= 20);
            for (int b = 0; b < a; ++b) {
                CAPTURE(b);
                CHECK(test::deltaE(theme.hue(a), theme.hue(b)) >= 12);
            }
        }
    }
}

TEST_CASE("The strongest shades bear their text, and are as strong as that allows") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        for (int number = 0; number <= 10; ++number) {
            CAPTURE(theme.light, number);
            const Color now = theme.of(number).now;
            CHECK(base::contrast(theme.text, now) >= 4.6f);
            CHECK(base::contrast(theme.text, theme.of(number).past) >= 4.6f);
            if (theme.light) {
                CHECK(base::luminance(now) >= 0.25f);
                CHECK(base::luminance(now) <= 0.33f);
                CHECK(base::luminance(theme.resting) > base::luminance(theme.of(number).past));
            } else {
                CHECK(base::contrast(theme.text, now) <= 4.8f);
            }
        }
    }
}

TEST_CASE("Inside the current column a bar stands out from its past and from all resting bars") {
    std::size_t pages = 0;
    for (const std::string name : {"health-ai", "sample"}) {
        for (const content::Date date : {test::today, content::Date{2023, 6, 1}, content::Date{2022, 6, 1}}) {
            const scene::SceneSet sceneSet =
                test::sceneSetOf(name, test::fullHd, content::Language::ja, test::notoSans(), date);
            for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
                for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
                    const layout::RoadmapPageLayout* page = test::pageOf(sceneSet.scenes()[i]);
                    if (!page || page->currentBars.empty()) continue;
                    CAPTURE(name, date.year, theme.light, i);
                    // At rest: neither sheen nor breath takes part.
                    checkPage(*page,
                              scene::buildFrame(sceneSet, theme, test::viewOf(sceneSet, i),
                                                test::inputAt({}, true)),
                              theme.light);
                    ++pages;
                }
            }
        }
    }
    CHECK(pages > 20);
}

TEST_CASE("Outside of the plan's years the bars keep their hues") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, content::Language::ja, test::notoSans(), {2019, 6, 1});
    const scene::Theme theme = scene::darkTheme();
    std::size_t bars = 0;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const layout::RoadmapPageLayout* page = test::pageOf(sceneSet.scenes()[i]);
        if (!page) continue;
        const auto frame = test::frameOf(sceneSet, test::viewOf(sceneSet, i));
        const auto& tasks = sceneSet.board().revisions[sceneSet.scenes()[i].key.revision].roadmap->tasks;
        for (const layout::BarBox& bar : page->bars) {
            const int number = sceneSet.board().domains[tasks[bar.task].domain].number;
            CHECK(fillsOf(frame, bar.id).outside == std::vector{theme.of(number).past});
            ++bars;
        }
    }
    CHECK(bars > 50);
}

TEST_CASE("The now line stands at today's place, and leaves the words alone") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, content::Language::ja, test::notoSans());
    const auto piecesOn = [&](std::size_t index, content::Date date) {
        scene::FrameInput input = test::inputAt({}, true);
        input.civil.date = date;
        const auto frame =
            scene::buildFrame(sceneSet, scene::darkTheme(), test::viewOf(sceneSet, index), input);
        const base::Id id = test::pageOf(sceneSet.scenes()[index])->currentColumn()->id.child("now");
        std::vector<base::Rect> out;
        for (const draw::Command& command : frame.commands) {
            for (std::uint64_t i = 0; i < 40; ++i) {
                if (command.id == id.child("piece", i)) out.push_back(std::get<draw::Box>(command.what).rect);
            }
        }
        return out;
    };
    std::size_t cut = 0;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const layout::RoadmapPageLayout* page = test::pageOf(sceneSet.scenes()[i]);
        if (!page || page->currentColumn() == nullptr) continue;
        const layout::Span now = page->currentColumn()->now;
        const auto spring = piecesOn(i, {2026, 4, 1});
        const auto autumn = piecesOn(i, {2026, 10, 1});
        const auto end = piecesOn(i, {2027, 3, 31});
        REQUIRE_FALSE(spring.empty());
        REQUIRE_FALSE(autumn.empty());
        CHECK(spring[0].center().x == Catch::Approx(now.left).margin(1));
        CHECK(autumn[0].center().x == Catch::Approx((now.left + now.right) / 2).margin(1));
        CHECK(end.at(0).center().x < now.right);
        CHECK(piecesOn(i, {2027, 4, 1}).empty());  // the laid-out year is over: another wall comes
        for (const base::Rect& piece : autumn) {
            for (const layout::BarBox& bar : page->bars) {
                for (const text::Run& run : bar.label.block.runs) {
                    const base::Vec2 at = bar.label.origin + run.origin;
                    CHECK(base::intersection(piece, {at.x, at.y - run.size * 0.85f, run.width, run.size})
                              .empty());
                }
            }
        }
        cut += autumn.size() - 1;
    }
    CHECK(cut > 3);
}
