#include <catch2/catch_test_macros.hpp>

#include "draw/frame_history.hpp"
#include "files/image_files.hpp"
#include "platform/offscreen.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "session/desk.hpp"
#include "support/allocation_counter.hpp"

using namespace fukan;
using namespace std::chrono_literals;

TEST_CASE("The frames of a wall that plays its first scene take nothing from the heap") {
    for (const char* board : {"health-ai", "sample"}) {
        test::Desk desk(board);
        draw::DrawList list;
        desk.session->frame(list);
        std::size_t allocations = 0;
        for (int i = 0; i < 600; ++i) {
            desk.go(test::interval);
            const test::AllocationCounter counter;
            desk.session->frame(list);
            static_cast<void>(desk.session->nextFrame(test::interval));
            allocations += counter.count();
        }
        CAPTURE(board);
        CHECK(allocations == 0);
        CHECK(list == desk.session->frame());
    }
}

TEST_CASE("Drawing what changed from frame to frame takes nothing from the heap") {
    test::Desk desk("health-ai");
    files::ImageFiles images(desk.folder.read());
    auto context = platform::OffscreenContext::open(base::GlChoice::automatic);
    if (!context) FAIL(context.error());
    auto renderer =
        render::Renderer::create((*context)->info().api, (*context)->loader(), test::fonts(), images);
    if (!renderer) FAIL(renderer.error());
    auto target = render::RenderTarget::create(1280, 720);
    if (!target) FAIL(target.error());
    desk.press(input::Key::right);  // the roadmap, with all that breathes and shimmers on it
    desk.press(input::Key::space);
    desk.go(3s);

    draw::FrameHistory history;
    draw::Damage outdated;
    draw::DrawList list;
    std::size_t drawn = 0;
    const auto show = [&] {
        desk.go(test::interval);
        const test::AllocationCounter counter;
        desk.session->frame(list);
        if (!history.next(list)) return counter.count();
        history.outdated(1, outdated);
        (*renderer)->draw(history.frame(), target->frameTarget(), outdated.rects());
        ++drawn;
        return counter.count();
    };
    // Within a few seconds every sheen has crossed at least once: buffers are as large as they get.
    for (int i = 0; i < 600; ++i) show();
    std::size_t allocations = 0;
    for (int i = 0; i < 600; ++i) allocations += show();
    CHECK(allocations == 0);
    CHECK(drawn > 600);
}
