#include <catch2/catch_test_macros.hpp>

#include "draw/commands.hpp"

using namespace fukan;

TEST_CASE("A frame as text has every field of every kind of command") {
    CHECK(draw::dump(test::oneOfEach()) ==
          R"(viewport 640x360
backdrop rect=0,0 640x360 center=192,0 radius=640 inner=#16263fff middle=#0b1322ff outer=#080e19ff
pushclip rect=0,50 640x200
box rect=10,20.5 100x40 shape=1 radius=9 joinedLeft joinedRight head=12 fill=#112233ff to=#445566ff vertical outline=1.5 outlineColor=#ff000080 glow=14 glowColor=#00ff0040 shadow=18 shadowOffset=3,5 shadowColor=#0000005a sheen=0.25 sheenColor=#ffffff1e
text text="工程表" origin=30,60.25 size=24 width=72 bold turned color=#eaf1fbff
popclip
begingroup rect=0,0 640x360 opacity=0.75 scale=1.1 pivot=320,180 offset=-64,0
line from=0,1 to=100,1 width=2 dash=6 color=#8ea5c0ff
image rect=5,6 70x80 source="welcome.png" opacity=0.5
endgroup
)");
}

TEST_CASE("Numbers are rounded to a hundredth, with no minus before zero") {
    const draw::DrawList list{
        {100, 50}, {{base::Id::of("clip"), draw::PushClip{{-0.001f, 0.004999f, 1.0049f, 1234.5678f}}}}};
    CHECK(draw::dump(list) == "viewport 100x50\npushclip rect=0,0 1x1234.57\n");
}

TEST_CASE("The texts of a frame come in drawing order") {
    draw::DrawList list = test::oneOfEach();
    draw::Text more = test::someText();
    more.text = "俯瞰図";
    list.commands.push_back({base::Id::of("more"), more});
    CHECK(draw::texts(list) == std::vector<std::string>{"工程表", "俯瞰図"});
}
