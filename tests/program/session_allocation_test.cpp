#include <catch2/catch_test_macros.hpp>

#include "program/desk.hpp"
#include "support/allocation_counter.hpp"

using namespace fukan;

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
