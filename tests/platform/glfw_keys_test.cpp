#include "platform/glfw_keys.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {

using input::Key;

TEST_CASE("letters follow the layout, and their place where the layout has none") {
    CHECK(keyOf(GLFW_KEY_A, "q") == Key::q);
    CHECK(keyOf(GLFW_KEY_Z, "y") == Key::y);
    CHECK(keyOf(GLFW_KEY_Q, "й") == Key::q);
    CHECK(keyOf(GLFW_KEY_H, nullptr) == Key::h);
    CHECK(keyOf(GLFW_KEY_1, "&") == Key::digit1);
    CHECK(keyOf(GLFW_KEY_9, "9") == Key::digit9);
    CHECK(keyOf(GLFW_KEY_SEMICOLON, "m") == Key::m);
}

TEST_CASE("named keys are told whatever the layout says") {
    CHECK(keyOf(GLFW_KEY_SPACE, " ") == Key::space);
    CHECK(keyOf(GLFW_KEY_PAGE_DOWN, nullptr) == Key::pageDown);
    CHECK(keyOf(GLFW_KEY_F1, nullptr) == Key::f1);
    CHECK(keyOf(GLFW_KEY_F12, nullptr) == Key::f12);
    CHECK(keyOf(GLFW_KEY_DELETE, nullptr) == Key::del);
}

TEST_CASE("the keypad is told as the main keys, and modifiers by themselves as modifiers") {
    CHECK(keyOf(GLFW_KEY_KP_7, "7", GLFW_MOD_NUM_LOCK) == Key::digit7);
    CHECK(keyOf(GLFW_KEY_KP_ENTER, nullptr) == Key::enter);
    for (int key = GLFW_KEY_LEFT_SHIFT; key <= GLFW_KEY_RIGHT_SUPER; ++key) {
        CHECK(keyOf(key, nullptr) == Key::modifier);
    }
}

TEST_CASE("without NumLock the keypad moves, and Shift turns that round") {
    CHECK(keyOf(GLFW_KEY_KP_4, "4") == Key::left);
    CHECK(keyOf(GLFW_KEY_KP_6, "6") == Key::right);
    CHECK(keyOf(GLFW_KEY_KP_8, "8") == Key::up);
    CHECK(keyOf(GLFW_KEY_KP_2, "2") == Key::down);
    CHECK(keyOf(GLFW_KEY_KP_9, "9") == Key::pageUp);
    CHECK(keyOf(GLFW_KEY_KP_3, "3") == Key::pageDown);
    CHECK(keyOf(GLFW_KEY_KP_7, "7") == Key::home);
    CHECK(keyOf(GLFW_KEY_KP_1, "1") == Key::end);
    CHECK(keyOf(GLFW_KEY_KP_0, "0") == Key::insert);
    CHECK(keyOf(GLFW_KEY_KP_5, "5") == Key::other);
    CHECK(keyOf(GLFW_KEY_KP_DECIMAL, ".") == Key::del);
    CHECK(keyOf(GLFW_KEY_KP_DECIMAL, ".", GLFW_MOD_NUM_LOCK) == Key::other);
    CHECK(keyOf(GLFW_KEY_KP_4, "4", GLFW_MOD_SHIFT) == Key::digit4);
    CHECK(keyOf(GLFW_KEY_KP_4, "4", GLFW_MOD_SHIFT | GLFW_MOD_NUM_LOCK) == Key::left);
    CHECK(keyOf(GLFW_KEY_KP_ADD, "+") == Key::other);
    CHECK(keyOf(GLFW_KEY_4, "4", GLFW_MOD_SHIFT) == Key::digit4);
}

TEST_CASE("punctuation and unknown keys are others") {
    CHECK(keyOf(GLFW_KEY_SLASH, "/") == Key::other);
    CHECK(keyOf(GLFW_KEY_UNKNOWN, nullptr) == Key::other);
    CHECK(keyOf(GLFW_KEY_F13, nullptr) == Key::other);
    CHECK(keyOf(GLFW_KEY_MENU, nullptr) == Key::other);
}

TEST_CASE("modifiers, presses and buttons keep their meaning") {
    CHECK(modifiersOf(GLFW_MOD_SHIFT | GLFW_MOD_ALT) == input::Modifiers{true, false, true, false});
    CHECK(modifiersOf(GLFW_MOD_CONTROL | GLFW_MOD_NUM_LOCK) == input::Modifiers{false, true, false, false});
    CHECK(pressOf(GLFW_REPEAT) == input::Press::repeated);
    CHECK(pressOf(GLFW_RELEASE) == input::Press::released);
    CHECK(buttonOf(GLFW_MOUSE_BUTTON_RIGHT) == input::Button::right);
    CHECK_FALSE(buttonOf(GLFW_MOUSE_BUTTON_5));
}

}  // namespace fukan::platform
