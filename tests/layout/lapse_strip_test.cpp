#include "layout/lapse_strip.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/files.hpp"
#include "layout/audit.hpp"
#include "support/screens.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

struct Told {
    content::LoadedBoard board = test::loadAsset("health-ai");
    std::vector<content::LapseYear> years;
    std::vector<layout::LapseStop> stops;

    /// The plan is revised after half of them.
    explicit Told(int count) {
        const float share = 1.0f / static_cast<float>(count + 1);
        float from = 0;
        for (int i = 0; i < count; ++i) {
            years.push_back({2020 + i, i >= count / 2, {}, {}, static_cast<std::size_t>(i * i)});
            if (i > 0 && i == count / 2) {
                stops.push_back({from, from + share, true, {}});
                from += share;
            }
            stops.push_back({from, from + share, false, {}});
            from += share;
        }
    }

    layout::LapseStrip strip(base::Vec2 viewport, Language language) const {
        const layout::Canvas canvas = layout::makeCanvas(viewport);
        const base::Rect area{canvas.px(56), 100, viewport.x - canvas.px(112), viewport.y - 200};
        return layout::layoutLapseStrip(
            {*board.board, years, stops, board.board->revisions.back().label, language, area}, canvas,
            test::roundMeasurer);
    }
};

}  // namespace

TEST_CASE("On every screen a lapse says which year it is, and its slider's names stand beside one another") {
    for (const int count : {1, 2, 7, 20, 60}) {
        const Told told(count);
        for (const base::Vec2 viewport : {base::Vec2{1920, 1080}, {1080, 1920}, {800, 480}, {3840, 1080}}) {
            for (const Language language : {Language::ja, Language::en, Language::both}) {
                CAPTURE(count, viewport.x, viewport.y, static_cast<int>(language));
                const layout::LapseStrip strip = told.strip(viewport, language);
                REQUIRE(strip.years.size() == told.years.size());
                for (std::size_t year = 0; year < strip.years.size(); ++year)
                    CHECK(layout::audit(strip.labels(year), viewport).sound());
                CHECK(strip.slide.w > 200);
                CHECK(strip.slide.right() <= strip.rect.right());
                for (const layout::LapseStop& stop : strip.stops) CHECK((!stop.revision || stop.name));
            }
        }
    }
}

TEST_CASE("Of many years as many are named below the line as have room, few years are named all") {
    const auto named = [](const layout::LapseStrip& strip) {
        return std::ranges::count_if(strip.stops, [](const auto& stop) { return stop.name.has_value(); });
    };
    CHECK(named(Told(7).strip({1920, 1080}, Language::ja)) == 8);
    const auto many = named(Told(60).strip({1920, 1080}, Language::ja));
    CHECK(many > 10);
    CHECK(many < 40);
}
