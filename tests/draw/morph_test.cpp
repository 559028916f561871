#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "draw/commands.hpp"

using namespace fukan;
using base::Id;
using Catch::Approx;

namespace {

draw::DrawList listOf(std::vector<draw::Command> commands) { return {{640, 360}, std::move(commands)}; }

template <typename What>
std::vector<What> all(const draw::DrawList& list) {
    std::vector<What> out;
    for (const draw::Command& command : list.commands) {
        if (const auto* what = std::get_if<What>(&command.what)) out.push_back(*what);
    }
    return out;
}

draw::Text wordsAt(const char* words, float x) {
    draw::Text text = test::someText();
    text.text = words;
    text.origin = {x, 100};
    return text;
}

/// Any commands with ids of few names, so that some meet; clips and groups paired.
draw::DrawList anyList(std::mt19937& random) {
    const auto pick = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    std::vector<draw::Command> commands{{Id::of("ground"), test::someBackdrop()}};
    std::vector<draw::Command> closing;
    bool inGroup = false;
    for (int i = pick(30); i > 0; --i) {
        const Id id = Id::of("thing").child("n", static_cast<std::uint64_t>(pick(6)));
        switch (pick(6)) {
            case 0:
                commands.push_back({id, test::someBox()});
                break;
            case 1:
                commands.push_back({id, wordsAt(pick(1) == 0 ? "a" : "b", static_cast<float>(pick(600)))});
                break;
            case 2:
                commands.push_back({id, test::someLine()});
                break;
            case 3:
                commands.push_back({id, test::someImage()});
                break;
            case 4:
                commands.push_back({id, test::someClip()});
                closing.push_back({id, draw::PopClip{}});
                break;
            case 5:
                if (inGroup) break;
                commands.push_back({id, test::someGroup()});
                closing.push_back({id, draw::EndGroup{}});
                inGroup = true;
                break;
            default:
                if (closing.empty()) break;
                inGroup = inGroup && !std::holds_alternative<draw::EndGroup>(closing.back().what);
                commands.push_back(closing.back());
                closing.pop_back();
        }
    }
    for (; !closing.empty(); closing.pop_back()) commands.push_back(closing.back());
    return listOf(std::move(commands));
}

/// Every PopClip and EndGroup closes what was opened last, groups do not nest, and all is closed at the end.
bool wellNested(const draw::DrawList& list) {
    std::vector<char> open;
    for (const draw::Command& command : list.commands) {
        if (std::holds_alternative<draw::PushClip>(command.what)) open.push_back('c');
        if (std::holds_alternative<draw::BeginGroup>(command.what)) {
            if (std::find(open.begin(), open.end(), 'g') != open.end()) return false;
            open.push_back('g');
        }
        const bool pop = std::holds_alternative<draw::PopClip>(command.what);
        if (!pop && !std::holds_alternative<draw::EndGroup>(command.what)) continue;
        if (open.empty() || open.back() != (pop ? 'c' : 'g')) return false;
        open.pop_back();
    }
    return open.empty();
}

}  // namespace

TEST_CASE("A morph begins with one frame and ends with the other, to the bit") {
    std::mt19937 random(5);
    for (int i = 0; i < 100; ++i) {
        const draw::DrawList from = anyList(random);
        const draw::DrawList to = anyList(random);
        CHECK(draw::hash(draw::morph(from, to, 0)) == draw::hash(from));
        CHECK(draw::hash(draw::morph(from, to, 1)) == draw::hash(to));
    }
}

TEST_CASE("Clips and groups stay paired at every instant of a morph") {
    std::mt19937 random(17);
    for (int i = 0; i < 300; ++i) {
        const draw::DrawList from = anyList(random);
        const draw::DrawList to = anyList(random);
        REQUIRE(wellNested(from));
        for (const float t : {0.001f, 0.25f, 0.5f, 0.75f, 0.999f})
            CHECK(wellNested(draw::morph(from, to, t)));
    }
}

TEST_CASE("What is in both frames goes from one place, size and colour to the other") {
    draw::Box box = test::someBox();
    box.rect = {0, 0, 100, 20};
    box.fillFrom = base::rgb(0x000000);
    box.shadowOffset = {0, 0};
    draw::Box target = box;
    target.rect = {200, 100, 300, 40};
    target.fillFrom = base::rgb(0x808080);
    target.shadowOffset = {0, 8};
    const auto middle =
        all<draw::Box>(draw::morph(listOf({{Id::of("bar"), box}}), listOf({{Id::of("bar"), target}}), 0.5f));
    REQUIRE(middle.size() == 1);
    CHECK(middle[0].rect == base::Rect{100, 50, 200, 30});
    CHECK(middle[0].fillFrom == base::rgb(0x404040));
    CHECK(middle[0].shadowOffset == base::Vec2{0, 4});

    const auto words = all<draw::Text>(draw::morph(listOf({{Id::of("label"), wordsAt("同じ", 0)}}),
                                                   listOf({{Id::of("label"), wordsAt("同じ", 100)}}), 0.5f));
    REQUIRE(words.size() == 1);
    CHECK(words[0].origin == base::Vec2{50, 100});
    CHECK(words[0].color.a == 255);

    draw::Image moved = test::someImage();
    moved.rect.x += 100;
    const auto image = all<draw::Image>(draw::morph(listOf({{Id::of("image"), test::someImage()}}),
                                                    listOf({{Id::of("image"), moved}}), 0.5f));
    REQUIRE(image.size() == 1);
    CHECK(image[0].rect.x == test::someImage().rect.x + 50);
}

TEST_CASE("What is in both frames moves while nothing else is seen") {
    const draw::DrawList from =
        listOf({{Id::of("stays"), wordsAt("同じ", 0)}, {Id::of("gone"), wordsAt("前", 0)}});
    const draw::DrawList to =
        listOf({{Id::of("stays"), wordsAt("同じ", 100)}, {Id::of("new"), wordsAt("後", 0)}});
    for (int step = 0; step <= 100; ++step) {
        const auto all_texts = all<draw::Text>(draw::morph(from, to, static_cast<float>(step) / 100));
        const auto moving = std::ranges::find(all_texts, base::SharedText("同じ"), &draw::Text::text);
        REQUIRE(moving != all_texts.end());
        const bool underWay = moving->origin.x > 10 && moving->origin.x < 90;
        for (const draw::Text& text : all_texts) {
            CAPTURE(step, text.text.str());
            if (underWay && &text != &*moving) CHECK(text.color.a <= 64);
        }
    }
}

TEST_CASE("What is in one frame only fades, and words never lie on other words") {
    const draw::DrawList from =
        listOf({{Id::of("label"), wordsAt("前", 0)}, {Id::of("gone"), test::someBox()}});
    const draw::DrawList to =
        listOf({{Id::of("label"), wordsAt("後", 0)}, {Id::of("new"), test::someLine()}});

    const draw::DrawList early = draw::morph(from, to, 0.15f);
    REQUIRE(all<draw::Text>(early).size() == 1);
    CHECK(all<draw::Text>(early)[0].text == "前");
    CHECK(all<draw::Text>(early)[0].color.a == 128);
    CHECK(all<draw::Box>(early)[0].fillFrom.a == 128);
    CHECK(all<draw::Line>(early).empty());

    const draw::DrawList late = draw::morph(from, to, 0.85f);
    REQUIRE(all<draw::Text>(late).size() == 1);
    CHECK(all<draw::Text>(late)[0].text == "後");
    CHECK(all<draw::Text>(late)[0].color.a == 128);
    CHECK(all<draw::Box>(late).empty());
    CHECK(all<draw::Line>(late)[0].color.a == 128);
}

TEST_CASE("The ground of the new frame lies below everything else") {
    std::mt19937 random(23);
    for (int i = 0; i < 50; ++i) {
        const draw::DrawList middle = draw::morph(anyList(random), anyList(random), 0.5f);
        REQUIRE_FALSE(middle.commands.empty());
        CHECK(std::holds_alternative<draw::Backdrop>(middle.commands[0].what));
        CHECK(all<draw::Backdrop>(middle).size() == 1);
    }
}

TEST_CASE("The runs of one label meet in their order") {
    const draw::DrawList from =
        listOf({{Id::of("label"), wordsAt("一", 0)}, {Id::of("label"), wordsAt("二", 50)}});
    const draw::DrawList to =
        listOf({{Id::of("label"), wordsAt("一", 100)}, {Id::of("label"), wordsAt("二", 250)}});
    const auto runs = all<draw::Text>(draw::morph(from, to, 0.5f));
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].origin.x == Approx(50));
    CHECK(runs[1].origin.x == Approx(150));
}

TEST_CASE("An arrow that becomes a rectangle keeps its head until that is gone, and the other way round") {
    draw::Box arrow = test::someBox();
    draw::Box plain = test::someBox();
    plain.shape = draw::Box::Shape::rounded;  // and keeps the length of a head
    const auto boxAt = [](const draw::Box& from, const draw::Box& to, float t) {
        const Id id = Id::of("bar");
        return all<draw::Box>(draw::morph(listOf({{id, from}}), listOf({{id, to}}), t)).at(0);
    };
    for (const float t : {0.25f, 0.5f, 0.75f}) {
        CHECK(boxAt(arrow, plain, t).shape == draw::Box::Shape::arrow);
        CHECK(boxAt(arrow, plain, t).head + boxAt(plain, arrow, t).head == Approx(arrow.head));
        CHECK(boxAt(arrow, plain, t).head > 0);
        CHECK(boxAt(plain, arrow, t).shape == draw::Box::Shape::arrow);
        CHECK(boxAt(plain, arrow, t).head > 0);
        CHECK(boxAt(plain, plain, t).shape == draw::Box::Shape::rounded);
    }
}
