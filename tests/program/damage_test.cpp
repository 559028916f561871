// What is drawn again must be enough: a screen that is only ever mended shows, to the bit, what one drawn
// whole shows. On one, two and three buffers in turn, as window systems have them.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <random>
#include <vector>

#include "draw/frame_history.hpp"
#include "files/image_files.hpp"
#include "platform/offscreen.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "session/desk.hpp"

using namespace fukan;

namespace {

constexpr int width = 480;
constexpr int height = 270;

class Screen {
public:
    explicit Screen(test::Desk& desk, base::GlChoice choice = base::GlChoice::automatic)
        : desk_(desk), images_(desk.folder.read()) {
        auto context = platform::OffscreenContext::open(choice);
        if (!context && std::getenv("MESA_GL_VERSION_OVERRIDE") != nullptr) SKIP(context.error());
        if (!context) FAIL(context.error());
        context_ = std::move(*context);
        auto renderer =
            render::Renderer::create(context_->info().api, context_->loader(), test::fonts(), images_);
        if (!renderer) FAIL(renderer.error());
        renderer_ = std::move(*renderer);
        whole_.emplace(makeTarget());
        resize(1);
        desk.session->resize({width, height}, {});
    }

    /// So many buffers, none of which holds anything yet.
    void resize(std::size_t buffers) {
        buffers_.clear();
        for (std::size_t i = 0; i < buffers; ++i) buffers_.push_back(makeTarget());
        history_.forget();
        shown_ = 0;
    }

    /// Whether the mended screen is what it should be.
    bool show() {
        draw::DrawList list = desk_.session->frame();
        const draw::DrawList fresh = list;
        const bool differs = history_.next(list);
        if (differs) mend(fresh);
        renderer_->draw(fresh, whole_->frameTarget());
        const pictures::Pixels expected = render::readBack(whole_->frameTarget());
        const pictures::Pixels seen =
            render::readBack(buffers_[(shown_ - 1) % buffers_.size()].frameTarget());
        drawn_ += differs ? damage_.share() : 0;
        ++frames_;
        return seen.rgba == expected.rgba;
    }

    /// The mean share of the screen that was drawn for a frame.
    float meanShare() const { return drawn_ / static_cast<float>(frames_); }

private:
    static render::RenderTarget makeTarget() {
        auto target = render::RenderTarget::create(width, height);
        if (!target) FAIL(target.error());
        return std::move(*target);
    }

    void mend(const draw::DrawList& list) {
        const std::size_t count = buffers_.size();
        history_.outdated(shown_ < count ? 0 : static_cast<int>(count), damage_);
        renderer_->draw(list, buffers_[shown_ % count].frameTarget(), damage_.rects());
        ++shown_;
    }

    test::Desk& desk_;
    files::ImageFiles images_;
    std::unique_ptr<platform::OffscreenContext> context_;
    std::unique_ptr<render::Renderer> renderer_;
    std::optional<render::RenderTarget> whole_;
    std::vector<render::RenderTarget> buffers_;
    draw::FrameHistory history_;
    draw::Damage damage_;
    std::size_t shown_ = 0;
    float drawn_ = 0;
    int frames_ = 0;
};

class Visitor {
public:
    explicit Visitor(test::Desk& desk, unsigned seed) : desk_(desk), random_(seed) {}

    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
    }

    void act() {
        switch (below(8)) {
            case 0:
            case 1:
                return press();
            case 2:
                return wheel();
            case 3:
                return drag();
            case 4:
                return void(desk_.go(std::chrono::seconds(below(40))));
            default:
                return void(desk_.go(std::chrono::milliseconds(1 + below(700))));
        }
    }

private:
    void press() {
        using input::Key;
        constexpr Key keys[] = {Key::right,  Key::left, Key::space, Key::tab,   Key::up, Key::down,
                                Key::l,      Key::t,    Key::v,     Key::b,     Key::w,  Key::d,
                                Key::escape, Key::home, Key::end,   Key::enter, Key::f1};
        desk_.press(keys[below(std::size(keys))]);
    }

    base::Vec2 somewhere() { return {static_cast<float>(below(width)), static_cast<float>(below(height))}; }

    void wheel() {
        const float notches = below(3) == 0 ? -2.0f : 1.0f;
        desk_.session->handle({desk_.now(), input::PointerWheel{somewhere(), {0, notches}}});
        desk_.go(std::chrono::milliseconds(16));
    }

    void drag() {
        desk_.session->handle({desk_.now(), input::PointerButton{somewhere(), input::Button::left, true}});
        for (std::size_t i = 0; i < 3; ++i) {
            desk_.go(std::chrono::milliseconds(16));
            desk_.session->handle({desk_.now(), input::PointerMoved{somewhere()}});
        }
        desk_.session->handle({desk_.now(), input::PointerButton{somewhere(), input::Button::left, false}});
        desk_.go(std::chrono::milliseconds(16));
    }

    test::Desk& desk_;
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("a screen that is only mended is the screen drawn whole, over a whole round", "[damage][long]") {
    for (const char* board : {"health-ai", "sample"}) {
        CAPTURE(board);
        test::Desk desk(board);
        Screen screen(desk);
        const std::size_t scenes = desk.session->wall().round().size();
        // Twenty seconds a scene, at a pace that meets every phase of every highlight.
        const int frames = static_cast<int>(scenes) * 20 * 1000 / 271;
        for (int i = 0; i < frames; ++i) {
            desk.go(std::chrono::milliseconds(271));
            CAPTURE(i);
            REQUIRE(screen.show());
        }
    }
}

TEST_CASE("a mended screen holds in a thousand states that visitors bring about, in any number of buffers",
          "[damage][long]") {
    for (const char* board : {"health-ai", "sample"}) {
        CAPTURE(board);
        test::Desk desk(board);
        Screen screen(desk);
        for (unsigned seed = 1; seed <= 10; ++seed) {
            Visitor visitor(desk, seed);
            screen.resize(1 + visitor.below(3));
            for (int i = 0; i < 50; ++i) {
                CAPTURE(seed, i);
                visitor.act();
                REQUIRE(screen.show());
            }
        }
    }
}

TEST_CASE("a highlight that breathes and shimmers damages little of the screen", "[damage]") {
    test::Desk desk("health-ai");
    Screen screen(desk);
    desk.press(input::Key::right);
    desk.press(input::Key::space);  // held: no tour, no progress
    desk.go(std::chrono::seconds(3));
    REQUIRE(screen.show());
    Screen steady(desk);
    REQUIRE(steady.show());
    for (int i = 0; i < 120; ++i) {
        desk.go(std::chrono::microseconds(16667));
        REQUIRE(steady.show());
    }
    CHECK(steady.meanShare() < 0.15f);
}

TEST_CASE("a screen is mended under ripples, and while a hand taps and the camera dives", "[damage][long]") {
    test::Desk desk("health-ai", test::tokyo +
                                     "[touch]\ninvite = true\n"
                                     "[[playlist]]\nscene = \"landscape\"\ndwell_seconds = 20\n");
    Screen screen(desk);
    screen.resize(2);
    const auto play = [&](int frames) {
        for (int i = 0; i < frames; ++i) {
            desk.go(std::chrono::milliseconds(53));
            CAPTURE(i);
            REQUIRE(screen.show());
        }
    };
    play(80);  // the first ripple
    const float rippling = screen.meanShare();
    while (desk.now().ns < 54 * test::second) desk.go(std::chrono::milliseconds(500));
    bool away = false;
    for (int i = 0; i < 250; ++i) {  // the demonstration of the third lap
        play(1);
        away = away || desk.session->cameraLine().ends_with("moving");
    }
    CHECK(away);
    CHECK(rippling < 0.25f);
}
