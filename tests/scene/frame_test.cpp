#include "scene/frame.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "layout/panels/line_sheet.hpp"
#include "scene/bodies.hpp"
#include "scene/overlay.hpp"
#include "scene/scene_sets.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using show::TransitionKind;

namespace {

scene::SceneSet sampleSceneSet(content::Date date = test::today) {
    return test::sceneSetOf("sample", {1280, 720}, Language::en, test::roundMeasurer, date);
}

show::View inTransition(const scene::SceneSet& sceneSet, TransitionKind kind, float progress) {
    show::View view = test::viewOf(sceneSet, 1);
    view.transition = show::Transition{sceneSet.scenes()[0].key, kind, false, progress, 0, {}};
    return view;
}

template <typename What>
std::vector<What> all(const draw::DrawList& list) {
    std::vector<What> out;
    for (const draw::Command& command : list.commands) {
        if (const auto* what = std::get_if<What>(&command.what)) out.push_back(*what);
    }
    return out;
}

std::string textsOf(const draw::DrawList& list) {
    std::string out;
    for (const std::string& text : draw::texts(list)) out += text + "\n";
    return out;
}

constexpr TransitionKind everyKind[] = {TransitionKind::automatic, TransitionKind::cut,
                                        TransitionKind::fade,      TransitionKind::slide,
                                        TransitionKind::zoom,      TransitionKind::morph};

}  // namespace

TEST_CASE("A scene breathes only in a year of its plan, and only when motion is wanted") {
    const scene::SceneSet now = sampleSceneSet();
    const scene::SceneSet tooEarly = sampleSceneSet({2019, 6, 1});
    for (std::size_t i = 0; i < now.scenes().size(); ++i) {
        // From afar all stands still, and so does what has come from one revision to another.
        const scene::LaidOutScene& shown = now.scenes()[i];
        CHECK(scene::isAnimated(now, test::viewOf(now, i), false) ==
              (!test::isAfar(shown) && !show::isPlayed(shown.key.kind)));
        CHECK_FALSE(scene::isAnimated(now, test::viewOf(now, i), true));
    }
    for (std::size_t i = 0; i < tooEarly.scenes().size(); ++i) {
        CHECK_FALSE(scene::isAnimated(tooEarly, test::viewOf(tooEarly, i), false));
    }
    show::View blank = test::viewOf(now, 0);
    blank.state = show::State::blankBlack;
    CHECK_FALSE(scene::isAnimated(now, blank, false));
    // A change of scenes moves whatever the year.
    CHECK(scene::isAnimated(tooEarly, inTransition(tooEarly, TransitionKind::fade, 0.5f), true));
}

TEST_CASE("What is said to stand still does") {
    const scene::SceneSet tooEarly = sampleSceneSet({2019, 6, 1});
    for (std::size_t i = 0; i < tooEarly.scenes().size(); ++i) {
        const auto hash = draw::hash(test::frameOf(tooEarly, test::viewOf(tooEarly, i)));
        for (int ms = 100; ms < 7000; ms += 700) {
            const motion::Timestamp later = motion::Timestamp{} + std::chrono::milliseconds(ms);
            CHECK(draw::hash(test::frameOf(tooEarly, test::viewOf(tooEarly, i), later)) == hash);
        }
    }
}

TEST_CASE("Outside the plan the header says so, and gives the plan's years") {
    const scene::SceneSet tooEarly = sampleSceneSet({2019, 6, 1});
    for (std::size_t i = 0; i < tooEarly.scenes().size(); ++i) {
        // What a revision changed is no matter of the year.
        if (show::isPlayed(tooEarly.scenes()[i].key.kind)) continue;
        CHECK(textsOf(test::frameOf(tooEarly, test::viewOf(tooEarly, i))).find("Outside the plan 2025–") !=
              std::string::npos);
    }
}

TEST_CASE("A blank screen is one colour and nothing else") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    show::View view = test::viewOf(sceneSet, 0);
    view.state = show::State::blankBlack;
    REQUIRE(test::frameOf(sceneSet, view).commands.size() == 1);
    CHECK(all<draw::Backdrop>(test::frameOf(sceneSet, view))[0].inner == base::rgb(0x000000));
    view.state = show::State::blankWhite;
    CHECK(all<draw::Backdrop>(test::frameOf(sceneSet, view))[0].outer == base::rgb(0xffffff));
}

TEST_CASE("A scene that the board does not have leaves the ground, not a crash") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    show::View view = test::viewOf(sceneSet, 0);
    view.scene.revision = 17;
    CHECK(test::frameOf(sceneSet, view).commands.size() == 1);
    view = inTransition(sceneSet, TransitionKind::slide, 0.5f);
    view.transition->from.page = 99;
    CHECK(draw::hash(test::frameOf(sceneSet, view)) ==
          draw::hash(test::frameOf(sceneSet, test::viewOf(sceneSet, 1))));
}

TEST_CASE("No instant of any transition is without a ground over the whole screen") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    for (const TransitionKind kind : everyKind) {
        for (const float t : {0.0f, 0.01f, 0.3f, 0.5f, 0.7f, 0.99f, 1.0f}) {
            CAPTURE(static_cast<int>(kind), t);
            const draw::DrawList frame = test::frameOf(sceneSet, inTransition(sceneSet, kind, t));
            REQUIRE_FALSE(frame.commands.empty());
            const auto grounds = all<draw::Backdrop>(frame);
            REQUIRE_FALSE(grounds.empty());
            CHECK(std::holds_alternative<draw::Backdrop>(frame.commands[0].what));
            CHECK(grounds[0].inner.a == 255);
            CHECK(grounds[0].rect == base::Rect{0, 0, 1280, 720});
            // A group would be a picture of its own, and have the whole screen drawn.
            CHECK(all<draw::BeginGroup>(frame).empty());
        }
    }
}

TEST_CASE("A slide's two pictures meet without a gap and go the other way backward") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    const auto leftOf = [](const draw::DrawList& list, base::Id id) {
        for (const draw::Command& command : list.commands) {
            const auto* box = std::get_if<draw::Box>(&command.what);
            if (box && command.id == id) return box->rect.x;
        }
        FAIL("the list has no such box");
        return 0.0f;
    };
    const base::Id area = test::mapOf(sceneSet.scenes()[0])->items.front().id;
    const base::Id lane = test::pageOf(sceneSet.scenes()[1])->lanes.front().id.child("cell");
    for (const bool backward : {false, true}) {
        show::View view = inTransition(sceneSet, TransitionKind::slide, 0.5f);
        view.transition->backward = backward;
        const auto list = test::frameOf(sceneSet, view);
        const float gone =
            leftOf(list, area) - leftOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 0)), area);
        const float to =
            leftOf(list, lane) - leftOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 1)), lane);
        CHECK(gone == Catch::Approx(backward ? 640 : -640));
        CHECK(to - gone == Catch::Approx(backward ? -1280 : 1280));
    }
}

TEST_CASE("Zoomed in, the content is clipped between header and footer, and the header stays") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        show::View view = test::viewOf(sceneSet, i);
        view.camera.scale = 3;
        const draw::DrawList near = test::frameOf(sceneSet, view);
        const draw::DrawList whole = test::frameOf(sceneSet, test::viewOf(sceneSet, i));
        REQUIRE(all<draw::PushClip>(near).size() == 1);
        CHECK(all<draw::PopClip>(near).size() == 1);
        CHECK(all<draw::PushClip>(whole).empty());
        const auto sizeOf = [](const draw::DrawList& list, base::Id id) {
            for (const draw::Command& command : list.commands) {
                if (command.id == id && std::holds_alternative<draw::Text>(command.what))
                    return std::get<draw::Text>(command.what).size;
            }
            return 0.0f;
        };
        CHECK(sizeOf(near, base::Id::of("header.title")) == sizeOf(whole, base::Id::of("header.title")));
    }
}

TEST_CASE("Zoomed in, only what reaches into the screen is drawn, and all of that") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    const base::Vec2 viewport = sceneSet.settings().viewport;
    // Less what a command's bounds allow for soft edges and whole pixels, three times as wide here.
    const base::Rect screen = base::Rect{0, 0, viewport.x, viewport.y}.grown(-6);
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        show::View view = test::viewOf(sceneSet, i);
        const std::vector<draw::Command> whole = test::frameOf(sceneSet, view).commands;
        for (const base::Vec2 center : {base::Vec2{330, 260}, {640, 360}, {1000, 530}}) {
            CAPTURE(i, center.x, center.y);
            view.camera = {center, 3};
            std::map<base::Id, std::size_t> drawn;
            for (const draw::Command& command : test::frameOf(sceneSet, view).commands) ++drawn[command.id];
            CHECK(drawn.size() < whole.size());
            for (const draw::Command& command : whole) {
                // Texts stand in boxes, and are granted more room than they ever take.
                if (drawn.contains(command.id) || !std::holds_alternative<draw::Box>(command.what)) continue;
                const base::Rect there = motion::toScreen(view.camera, viewport, draw::bounds(command));
                CHECK(base::intersection(there, screen).empty());
            }
        }
    }
}

TEST_CASE("The progress mark fills with the dwell") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    show::View view = test::viewOf(sceneSet, 1);
    const base::Id fill = base::Id::of("progress").child("fill");
    const auto filled = [&](float progress) {
        view.dwellProgress = progress;
        for (const draw::Command& command : test::frameOf(sceneSet, view).commands) {
            if (command.id == fill) return std::get<draw::Box>(command.what).rect.w;
        }
        return 0.0f;
    };
    CHECK(filled(0) == 0);
    CHECK(filled(0.5f) == Catch::Approx(filled(1) / 2));
    CHECK(filled(1) > filled(0.75f));
    view.count = 1;
    CHECK(filled(1) == 0);
}

TEST_CASE("Messages, keys, diagnostics and the mark of trouble lie over the scene, on the screen") {
    scene::Overlays overlays;
    overlays.toast = "saved as out/picture.png";
    overlays.help.title = "Keys";
    for (int i = 0; i < 34; ++i) {
        if (i % 12 == 0) overlays.help.groups.push_back({"A group", {}});
        overlays.help.groups.back().rows.push_back(
            {{"Ctrl+Shift+F" + std::to_string(i)}, layout::Icon::none, {}, "What this key is good for"});
    }
    const std::vector<std::string> lines{"a line", "another line that is rather longer than the first one"};
    overlays.trouble = true;
    for (const base::Vec2 wall : test::walls) {
        CAPTURE(wall.x, wall.y);
        const scene::SceneSet sceneSet = test::sceneSetOf("sample", wall, Language::en, test::roundMeasurer);
        draw::DrawList frame = test::frameOf(sceneSet, test::viewOf(sceneSet, 0));
        const std::size_t scene = frame.commands.size();
        const layout::Panel diagnostics = layout::layoutLineSheet(base::Id::of("diagnostics"), lines,
                                                                  sceneSet.canvas(), test::roundMeasurer);
        overlays.diagnostics = &diagnostics;
        scene::paintOverlays(frame, sceneSet, scene::darkTheme(), overlays);
        const base::Rect screen{0, 0, wall.x, wall.y};
        std::string words;
        for (std::size_t i = scene; i < frame.commands.size(); ++i) {
            const auto& what = frame.commands[i].what;
            if (const auto* box = std::get_if<draw::Box>(&what)) CHECK(screen.contains(box->rect, 0.6f));
            const auto* text = std::get_if<draw::Text>(&what);
            if (text == nullptr) continue;
            words += text->text.str() + " ";
            CHECK(screen.contains(
                base::Rect{text->origin.x, text->origin.y - text->size * 0.88f, text->width, text->size},
                0.6f));
        }
        CHECK(words.find("saved as") != std::string::npos);
        CHECK(words.find("Ctrl+Shift+F33") != std::string::npos);
        CHECK(words.find("another line") != std::string::npos);
        CHECK(words.find("!") != std::string::npos);
    }
}

TEST_CASE("With nothing to say the overlays add nothing") {
    const scene::SceneSet sceneSet = sampleSceneSet();
    draw::DrawList frame = test::frameOf(sceneSet, test::viewOf(sceneSet, 0));
    const auto hash = draw::hash(frame);
    scene::paintOverlays(frame, sceneSet, scene::darkTheme(), {});
    CHECK(draw::hash(frame) == hash);
}
