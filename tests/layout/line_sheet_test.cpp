#include "layout/panels/line_sheet.hpp"

#include <catch2/catch_test_macros.hpp>

#include "text/round_measurer.hpp"

using namespace fukan;

namespace {

std::vector<std::string> lines(std::size_t count) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(
            "landscape.toml:" + std::to_string(i) + ":6: warning: item[" + std::to_string(i) +
            "].at: \"座席\" overlaps the item \"照明\" of line 10 (move one of them, or make it smaller)");
    return out;
}

layout::Panel sheetOf(std::size_t count, base::Vec2 screen) {
    return layout::layoutLineSheet(base::Id::of("lines"), lines(count), layout::makeCanvas(screen),
                                   test::roundMeasurer);
}

}  // namespace

TEST_CASE("Three hundred lines are all there, on every screen, and each can be scrolled into the sheet") {
    for (const base::Vec2 screen : {base::Vec2{1280, 720},
                                    {1920, 1080},
                                    {3840, 2160},
                                    {1080, 1920},
                                    {3840, 1080},
                                    {1024, 768},
                                    {800, 480}}) {
        CAPTURE(screen.x, screen.y);
        const layout::Panel sheet = sheetOf(300, screen);
        CHECK(base::Rect{0, 0, screen.x, screen.y}.contains(sheet.rect));
        REQUIRE(sheet.moving.texts.size() == 300);
        CHECK(sheet.mostScroll() > 0);
        for (const layout::PanelText& text : sheet.moving.texts) {
            CHECK(text.label.ink().x >= sheet.window.x);
            CHECK(text.label.ink().right() <= sheet.window.right());
        }
        CHECK(sheet.moving.texts.front().label.ink().y >= sheet.window.y);
        CHECK(sheet.moving.texts.back().label.ink().bottom() - sheet.mostScroll() <= sheet.window.bottom());
    }
}

TEST_CASE("A few lines do not scroll, and the sheet is no higher than they are") {
    const layout::Panel sheet = sheetOf(4, {1920, 1080});
    CHECK(sheet.mostScroll() == 0);
    CHECK(sheet.rect.h == sheet.contentHeight);
    CHECK(sheet.rect.h < 400);
}
