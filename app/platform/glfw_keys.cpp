#include "platform/glfw_keys.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>

namespace fukan::platform {
namespace {

using input::Key;

Key after(Key first, int steps) { return static_cast<Key>(static_cast<int>(first) + steps); }

bool within(int value, int first, int last) { return value >= first && value <= last; }

std::optional<Key> named(int key) {
    switch (key) {
        case GLFW_KEY_LEFT:
            return Key::left;
        case GLFW_KEY_RIGHT:
            return Key::right;
        case GLFW_KEY_UP:
            return Key::up;
        case GLFW_KEY_DOWN:
            return Key::down;
        case GLFW_KEY_PAGE_UP:
            return Key::pageUp;
        case GLFW_KEY_PAGE_DOWN:
            return Key::pageDown;
        case GLFW_KEY_HOME:
            return Key::home;
        case GLFW_KEY_END:
            return Key::end;
        case GLFW_KEY_SPACE:
            return Key::space;
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER:
            return Key::enter;
        case GLFW_KEY_TAB:
            return Key::tab;
        case GLFW_KEY_BACKSPACE:
            return Key::backspace;
        case GLFW_KEY_ESCAPE:
            return Key::escape;
        case GLFW_KEY_INSERT:
            return Key::insert;
        case GLFW_KEY_DELETE:
            return Key::del;
        default:
            return std::nullopt;
    }
}

// None when the key types no Latin letter or digit, as on layouts of other scripts: `keyOf` then goes by
// the key's position.
std::optional<Key> typed(const char* name) {
    if (!name || name[0] == '\0' || name[1] != '\0') return std::nullopt;
    const char c = name[0];
    if (within(c, 'a', 'z')) return after(Key::a, c - 'a');
    if (within(c, 'A', 'Z')) return after(Key::a, c - 'A');
    if (within(c, '0', '9')) return after(Key::digit0, c - '0');
    return std::nullopt;
}

/// What the keypad's keys are while it types no digits; in the order of GLFW_KEY_KP_0 and the next.
constexpr std::array movingPad{Key::insert, Key::end,  Key::down, Key::pageDown, Key::left, Key::other,
                               Key::right,  Key::home, Key::up,   Key::pageUp,   Key::del};
static_assert(GLFW_KEY_KP_DECIMAL - GLFW_KEY_KP_0 + 1 == movingPad.size());

/// Shift turns round what NumLock says, on X11 and Wayland alike.
bool padTypes(int glfwModifiers) {
    return ((glfwModifiers & GLFW_MOD_NUM_LOCK) != 0) != ((glfwModifiers & GLFW_MOD_SHIFT) != 0);
}

}  // namespace

input::Key keyOf(int glfwKey, const char* layoutName, int glfwModifiers) {
    if (const auto key = named(glfwKey)) return *key;
    if (within(glfwKey, GLFW_KEY_KP_0, GLFW_KEY_KP_DECIMAL) && !padTypes(glfwModifiers))
        return movingPad[static_cast<std::size_t>(glfwKey - GLFW_KEY_KP_0)];
    if (within(glfwKey, GLFW_KEY_F1, GLFW_KEY_F12)) return after(Key::f1, glfwKey - GLFW_KEY_F1);
    if (within(glfwKey, GLFW_KEY_KP_0, GLFW_KEY_KP_9)) return after(Key::digit0, glfwKey - GLFW_KEY_KP_0);
    if (within(glfwKey, GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SUPER)) return Key::modifier;
    if (const auto key = typed(layoutName)) return *key;
    if (within(glfwKey, GLFW_KEY_A, GLFW_KEY_Z)) return after(Key::a, glfwKey - GLFW_KEY_A);
    if (within(glfwKey, GLFW_KEY_0, GLFW_KEY_9)) return after(Key::digit0, glfwKey - GLFW_KEY_0);
    return Key::other;
}

input::Modifiers modifiersOf(int glfwModifiers) {
    const auto has = [&](int one) { return (glfwModifiers & one) != 0; };
    return {has(GLFW_MOD_SHIFT), has(GLFW_MOD_CONTROL), has(GLFW_MOD_ALT), has(GLFW_MOD_SUPER)};
}

input::Press pressOf(int glfwAction) {
    if (glfwAction == GLFW_RELEASE) return input::Press::released;
    return glfwAction == GLFW_REPEAT ? input::Press::repeated : input::Press::pressed;
}

std::optional<input::Button> buttonOf(int glfwButton) {
    switch (glfwButton) {
        case GLFW_MOUSE_BUTTON_LEFT:
            return input::Button::left;
        case GLFW_MOUSE_BUTTON_RIGHT:
            return input::Button::right;
        case GLFW_MOUSE_BUTTON_MIDDLE:
            return input::Button::middle;
        default:
            return std::nullopt;
    }
}

}  // namespace fukan::platform
