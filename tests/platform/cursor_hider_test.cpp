#include "platform/cursor_hider.hpp"

#include "support/instants.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {
TEST_CASE("the pointer is shown by real motion only, and for three seconds after the last") {
    CursorHider cursor;
    CHECK_FALSE(cursor.visible(test::at(0)));
    cursor.moved(test::at(1000));
    cursor.moved(test::at(1010));
    CHECK_FALSE(cursor.visible(test::at(1011)));
    cursor.moved(test::at(1020));
    CHECK(cursor.visible(test::at(1020)));
    CHECK(cursor.visible(test::at(4019)));
    CHECK_FALSE(cursor.visible(test::at(4020)));
}

TEST_CASE("each move while it is shown gives it three more seconds") {
    CursorHider cursor;
    for (int i = 0; i < 3; ++i) cursor.moved(test::at(i));
    cursor.moved(test::at(2900));
    CHECK(cursor.visible(test::at(5800)));
    REQUIRE(cursor.hideAt());
    CHECK(*cursor.hideAt() == test::at(5900));
}

TEST_CASE("a pointer that is not to be hidden is visible always, and there is no time to wait for") {
    CursorHider cursor;
    for (int i = 0; i < 3; ++i) cursor.moved(test::at(i));
    cursor.setHides(false);
    // Otherwise the loop would wait for a time that has passed, again and again, without a sleep.
    CHECK_FALSE(cursor.hideAt());
    CHECK(cursor.visible(test::at(10000)));
    cursor.moved(test::at(11000));
    CHECK_FALSE(cursor.hideAt());
    cursor.setHides(true);
    CHECK_FALSE(cursor.visible(test::at(11001)));
    for (int i = 0; i < 3; ++i) cursor.moved(test::at(15000 + i));
    CHECK(cursor.visible(test::at(15010)));
}

TEST_CASE("single moves, seconds apart, never show it") {
    CursorHider cursor;
    for (int i = 0; i < 50; ++i) {
        cursor.moved(test::at(i * 2000));
        CHECK_FALSE(cursor.visible(test::at(i * 2000)));
    }
}

}  // namespace fukan::platform
