#pragma once
// GLFW's keys, buttons and modifiers in the words of the input room.

#include <optional>

#include "input/event.hpp"

namespace fukan::platform {

/// `layoutName` is what glfwGetKeyName says of the key in the layout in use; it may be null.
input::Key keyOf(int glfwKey, const char* layoutName);

input::Modifiers modifiersOf(int glfwModifiers);

input::Press pressOf(int glfwAction);

/// None for buttons beyond the three.
std::optional<input::Button> buttonOf(int glfwButton);

}  // namespace fukan::platform
