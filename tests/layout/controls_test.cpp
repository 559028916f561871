// What a touch on a panel hits.

#include <catch2/catch_test_macros.hpp>

#include "layout/panels/panel.hpp"
#include "layout/panels/panel_scale.hpp"
#include "layout/panels/year_stops.hpp"

using namespace fukan;
using layout::Action;
using layout::Control;

namespace {

Control control(const char* name, base::Rect rect) { return {base::Id::of(name), rect, Action::index, 0}; }

}  // namespace

TEST_CASE("a touch hits the control under it, else the nearest within the slop") {
    const std::vector<Control> controls{control("a", {0, 0, 100, 60}), control("b", {110, 0, 100, 60})};
    const auto at = [&](base::Vec2 point, float slop) {
        const Control* hit = layout::controlAt(controls, point, slop);
        return hit == nullptr ? base::Id{} : hit->id;
    };
    CHECK(at({50, 30}, 0) == base::Id::of("a"));
    CHECK(at({150, 30}, 0) == base::Id::of("b"));
    CHECK(at({103, 30}, 0) == base::Id{});
    CHECK(at({103, 30}, 8) == base::Id::of("a"));
    CHECK(at({107, 30}, 8) == base::Id::of("b"));
    CHECK(at({50, 67}, 8) == base::Id::of("a"));
    CHECK(at({50, 69}, 8) == base::Id{});
    CHECK(at({216, 66}, 8) == base::Id{});  // 6 beside and 6 below: more than 8 away
}

TEST_CASE("a target is 12 mm where the pitch is known, else 60 px at 1080") {
    const auto target = [](base::Vec2 viewport, float pitch) {
        return layout::touchTarget(layout::makeCanvas(viewport, {0, pitch}));
    };
    CHECK(target({1920, 1080}, 0) == 60);
    CHECK(target({1080, 1920}, 0) == 60);
    CHECK(target({3840, 2160}, 0) == 120);
    CHECK(target({1920, 1080}, 0.2f) == 60);
    CHECK(target({1920, 1080}, 0.5f) == 24);
    // What is drawn does not shrink with it below its own words.
    CHECK(layout::panelScale(layout::makeCanvas({1920, 1080}, {0, 0.5f})).target >= 56);
}

TEST_CASE("what scrolls is hit where it is seen, and only inside its window") {
    layout::Panel panel;
    panel.rect = {0, 0, 200, 300};
    panel.window = {0, 60, 200, 240};
    panel.contentHeight = 600;
    panel.controls = {control("close", {140, 0, 60, 60}), control("first", {0, 60, 200, 60}),
                      control("late", {0, 400, 200, 60})};
    panel.stillControls = 1;
    const auto at = [&](base::Vec2 point, float scroll) {
        const Control* hit = panel.controlAt(point, scroll, 0);
        return hit == nullptr ? base::Id{} : hit->id;
    };
    CHECK(panel.mostScroll() == 360);
    CHECK(at({150, 20}, 200) == base::Id::of("close"));
    CHECK(at({50, 80}, 0) == base::Id::of("first"));
    CHECK(at({50, 80}, 100) == base::Id{});
    CHECK(at({50, 220}, 200) == base::Id::of("late"));
    CHECK(at({50, 20}, 60) == base::Id{});  // "first" would be there, under the head

    CHECK(panel.scrollTo(panel.controls[0], 100) == 100);
    CHECK(panel.scrollTo(panel.controls[1], 100) == 0);
    CHECK(panel.scrollTo(panel.controls[2], 0) == 160);  // its bottom at the window's
    CHECK(panel.scrollTo(panel.controls[2], 200) == 200);
}

TEST_CASE("the scrubber's years are the plan's and those about the data year") {
    using Years = std::vector<int>;
    content::Roadmap plan;
    plan.years = {2022, 2023, 2024};
    CHECK(layout::yearStops(&plan, 2023, 2023, 9) == Years{2022, 2023, 2024});
    CHECK(layout::yearStops(&plan, 2026, 2026, 9) == Years{2022, 2023, 2024, 2025, 2026, 2027});
    CHECK(layout::yearStops(&plan, 2022, 2022, 9) == Years{2021, 2022, 2023, 2024});
    CHECK(layout::yearStops(&plan, 2023, 2026, 9) == Years{2022, 2023, 2024, 2025, 2026});
    CHECK(layout::yearStops(nullptr, 2026, 2026, 9) == Years{2025, 2026, 2027});
    CHECK(layout::yearStops(&plan, 2040, 2026, 5) == Years{2037, 2038, 2039, 2040, 2041});
    CHECK(layout::yearStops(&plan, 2022, 2026, 4) == Years{2021, 2022, 2023, 2024});
    CHECK(layout::yearStops(&plan, 2040, 2026, 1).size() == 3);
}
