// The real window's buffer, mended by its age. Needs a display: CTest starts one.

#include "run/screen.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

#include "files/image_files.hpp"
#include "platform/desktop.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "session/desk.hpp"

using namespace fukan;

namespace {

constexpr int width = 640;
constexpr int height = 360;

platform::WindowOptions ofSize(base::PixelSize size, base::GlChoice choice) {
    platform::WindowOptions options;
    options.fullscreen = false;
    options.width = size.width;
    options.height = size.height;
    options.gl = choice;
    return options;
}

/// A window with a wall in it, drawn by a renderer of its own.
class WallWindow {
public:
    WallWindow(platform::Desktop& desktop, base::PixelSize size, const std::string& config = {})
        : desk_("sample", test::tokyo + config),
          images_(desk_.folder.read()),
          desktop_(desktop),
          window_(desktop.open(ofSize(size, base::GlChoice::automatic))) {
        auto made = render::Renderer::create(window_->info().api, window_->loader(), test::fonts(), images_);
        if (!made) FAIL(made.error());
        renderer_ = std::move(*made);
        screen_.emplace(*window_, *renderer_);
    }
    ~WallWindow() {
        window_->makeCurrent();
        whole_.reset();
        renderer_.reset();
        desktop_.close(window_);
    }
    WallWindow(const WallWindow&) = delete;
    WallWindow& operator=(const WallWindow&) = delete;

    /// Goes on by a frame, and holds what is in the window then against the frame drawn whole.
    void step() {
        const base::PixelSize size = window_->size();
        desk_.session->resize(base::toVec2(size), {});
        desk_.go(test::interval);
        desk_.session->frame(list_);
        const pictures::Pixels& expected = drawnWhole(size);
        if (!screen_->take(list_, {})) return;
        const float share = screen_->draw();
        // What a window of another size holds at first depends on the driver.
        if (share < 1 || screen_->settled())
            REQUIRE(render::readBack({size.width, size.height, {}, 0}).rgba == expected.rgba);
        if (share < 1) ++mended_;
        screen_->swap();
    }

    test::Desk& desk() { return desk_; }
    const platform::Window& window() const { return *window_; }
    /// How many frames were drawn in part.
    int mended() const { return mended_; }
    const pictures::Pixels& picture() const { return picture_; }

private:
    const pictures::Pixels& drawnWhole(base::PixelSize size) {
        window_->makeCurrent();
        if (!whole_ || whole_->width() != size.width || whole_->height() != size.height) {
            auto made = render::RenderTarget::create(size.width, size.height);
            if (!made) FAIL(made.error());
            whole_ = std::move(*made);
        }
        renderer_->draw(list_, whole_->frameTarget());
        picture_ = render::readBack(whole_->frameTarget());
        return picture_;
    }

    test::Desk desk_;
    files::ImageFiles images_;
    platform::Desktop& desktop_;
    std::unique_ptr<platform::Window> window_;
    std::unique_ptr<render::Renderer> renderer_;
    std::optional<run::Screen> screen_;
    std::optional<render::RenderTarget> whole_;
    draw::DrawList list_;
    pictures::Pixels picture_;
    int mended_ = 0;
};

}  // namespace

TEST_CASE("The window shows what was drawn whole, though it is only mended", "[.window]") {
    for (const base::GlChoice choice : {base::GlChoice::automatic, base::GlChoice::gles}) {
        test::Desk desk("sample");
        files::ImageFiles images(desk.folder.read());
        motion::ManualClock clock;
        platform::Desktop desktop(clock);
        const auto window = desktop.open(ofSize({width, height}, choice));
        auto renderer = render::Renderer::create(window->info().api, window->loader(), test::fonts(), images);
        if (!renderer) FAIL(renderer.error());
        auto whole = render::RenderTarget::create(width, height);
        if (!whole) FAIL(whole.error());
        desk.session->resize({width, height}, {});
        CAPTURE(window->info().version, window->bufferMethod());
        run::Screen screen(*window, **renderer);
        draw::DrawList list;
        float drawn = 0;
        for (int i = 0; i < 90; ++i) {
            desk.go(test::interval);
            if (i == 45) desk.press(input::Key::t);  // everything in other colours
            desk.session->frame(list);
            (*renderer)->draw(list, whole->frameTarget());
            const pictures::Pixels expected = render::readBack(whole->frameTarget());
            if (!screen.take(list, {})) continue;
            drawn += screen.draw();
            REQUIRE(render::readBack({width, height, {}, 0}).rgba == expected.rgba);
            screen.swap();
        }
        // The software renderer's buffer is known to be kept; a card's may be known or not.
        if (window->info().software() && choice == base::GlChoice::automatic) CHECK(drawn < 30);
    }
}

TEST_CASE("A window of another size is whole again before anything is left out", "[.window]") {
    test::Desk desk("sample");
    files::ImageFiles images(desk.folder.read());
    motion::ManualClock clock;
    platform::Desktop desktop(clock);
    const auto window = desktop.open(ofSize({width, height}, base::GlChoice::automatic));
    auto renderer = render::Renderer::create(window->info().api, window->loader(), test::fonts(), images);
    if (!renderer) FAIL(renderer.error());
    run::Screen screen(*window, **renderer);
    draw::DrawList list;
    for (int i = 0; i < 60; ++i) {
        if (i % 20 == 10) window->setFullscreen(!window->fullscreen());
        desktop.wait({});
        const base::PixelSize size = window->size();
        desk.session->resize({static_cast<float>(size.width), static_cast<float>(size.height)}, {});
        desk.go(test::interval);
        desk.session->frame(list);
        auto whole = render::RenderTarget::create(size.width, size.height);
        if (!whole) FAIL(whole.error());
        (*renderer)->draw(list, whole->frameTarget());
        const pictures::Pixels expected = render::readBack(whole->frameTarget());
        const bool differs = screen.take(list, {});
        CHECK((differs || screen.settled()));
        if (!differs) continue;
        if (screen.draw() < 1) {
            CAPTURE(i, size.width, size.height);
            REQUIRE(render::readBack({size.width, size.height, {}, 0}).rgba == expected.rgba);
        }
        screen.swap();
    }
}

TEST_CASE("Two windows show two walls, each mended by itself, and one goes on when the other is closed",
          "[.window][windows]") {
    motion::ManualClock clock;
    platform::Desktop desktop(clock);
    WallWindow first(desktop, {width, height});
    std::optional<WallWindow> second;
    second.emplace(desktop, base::PixelSize{480, 300}, "theme = \"light\"\n");
    CAPTURE(first.window().info().version, first.window().bufferMethod(), second->window().bufferMethod());
    // What a buffer holds may be unknown, but not with a software renderer on X11.
    const bool known = first.window().bufferMethod() != "whole frames";
    CHECK((known || !first.window().info().software() || !first.window().swapWaits()));
    int mended = 0;
    for (int i = 0; i < 150; ++i) {
        desktop.wait({});
        first.step();
        // Not at every turn: what one buffer lacks is not what the other lacks.
        if (second && i % 3 != 2) second->step();
        if (i == 20) first.desk().press(input::Key::right);
        if (i == 30) second->desk().press(input::Key::t);
        if (i != 60) continue;
        CHECK(first.picture().rgba != second->picture().rgba);
        if (known) CHECK(std::min(first.mended(), second->mended()) > 10);
        mended = first.mended();
        second.reset();
    }
    if (known) CHECK(first.mended() > mended + 10);
    CHECK_FALSE(desktop.system().lost());
}
