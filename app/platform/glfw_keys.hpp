#pragma once
// Converts GLFW's keys, buttons and modifiers to those of the input room.

#include <optional>

#include "input/event.hpp"

namespace fukan::platform {

/// `layoutName`: the result of glfwGetKeyName for the key in the present layout; may be null. The modifiers
/// must tell NumLock (GLFW_LOCK_KEY_MODS): without it the keypad moves, as it does after most machines'
/// start.
input::Key keyOf(int glfwKey, const char* layoutName, int glfwModifiers = 0);

input::Modifiers modifiersOf(int glfwModifiers);

input::Press pressOf(int glfwAction);

/// None for buttons other than left, right and middle.
std::optional<input::Button> buttonOf(int glfwButton);

}  // namespace fukan::platform
