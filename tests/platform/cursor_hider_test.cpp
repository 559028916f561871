#include "platform/cursor_hider.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {
namespace {

motion::Timestamp at(int milliseconds) { return {milliseconds * 1'000'000ll}; }

}  // namespace

TEST_CASE("the pointer is shown by real motion only, and for three seconds after the last") {
    CursorHider cursor;
    CHECK_FALSE(cursor.visible(at(0)));
    cursor.moved(at(1000));
    cursor.moved(at(1010));
    CHECK_FALSE(cursor.visible(at(1011)));
    cursor.moved(at(1020));
    CHECK(cursor.visible(at(1020)));
    CHECK(cursor.visible(at(4019)));
    CHECK_FALSE(cursor.visible(at(4020)));
}

TEST_CASE("each move while it is shown gives it three more seconds") {
    CursorHider cursor;
    for (int i = 0; i < 3; ++i) cursor.moved(at(i));
    cursor.moved(at(2900));
    CHECK(cursor.visible(at(5800)));
    REQUIRE(cursor.hideAt());
    CHECK(*cursor.hideAt() == at(5900));
}

TEST_CASE("single moves, seconds apart, never show it") {
    CursorHider cursor;
    for (int i = 0; i < 50; ++i) {
        cursor.moved(at(i * 2000));
        CHECK_FALSE(cursor.visible(at(i * 2000)));
    }
}

}  // namespace fukan::platform
