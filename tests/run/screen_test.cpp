// The real window's buffer, mended by its age. Needs a display: CTest starts one.

#include "run/screen.hpp"

#include <catch2/catch_test_macros.hpp>

#include "files/image_files.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "session/desk.hpp"

using namespace fukan;

namespace {

constexpr int width = 640;
constexpr int height = 360;

std::unique_ptr<platform::Window> openWindow(base::GlChoice choice) {
    platform::WindowOptions options;
    options.fullscreen = false;
    options.width = width;
    options.height = height;
    options.gl = choice;
    auto window = platform::Window::open(options);
    if (!window) FAIL(window.error());
    return std::move(*window);
}

}  // namespace

TEST_CASE("The window shows what was drawn whole, though it is only mended", "[.window]") {
    for (const base::GlChoice choice : {base::GlChoice::automatic, base::GlChoice::gles}) {
        test::Desk desk("sample");
        files::ImageFiles images(desk.folder.read());
        const auto window = openWindow(choice);
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
    const auto window = openWindow(base::GlChoice::automatic);
    auto renderer = render::Renderer::create(window->info().api, window->loader(), test::fonts(), images);
    if (!renderer) FAIL(renderer.error());
    motion::ManualClock clock;
    run::Screen screen(*window, **renderer);
    draw::DrawList list;
    for (int i = 0; i < 60; ++i) {
        if (i % 20 == 10) window->setFullscreen(!window->fullscreen());
        window->wait(motion::Duration{0}, clock);
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
