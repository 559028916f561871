#include "platform/event_collector.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "platform/glfw_keys.hpp"

namespace fukan::platform {

EventCollector::EventCollector(GLFWwindow* window, int number, base::Turn turn, motion::Clock& clock)
    : window_(window), number_(number), turn_(turn), clock_(clock) {
    glfwSetWindowUserPointer(window, this);
    askForSize();
    installButtonsAndKeys(window);
    installTheRest(window);
}

EventCollector::~EventCollector() { glfwSetWindowUserPointer(window_, nullptr); }

void EventCollector::askForSize() {
    glfwGetFramebufferSize(window_, &pixels_.width, &pixels_.height);
    glfwGetWindowSize(window_, &size_.width, &size_.height);
}

void EventCollector::take(std::vector<input::Event>& out) {
    out.insert(out.end(), events_.begin(), events_.end());
    events_.clear();
}

EventCollector& EventCollector::of(GLFWwindow* window) {
    return *static_cast<EventCollector*>(glfwGetWindowUserPointer(window));
}

// GLFW also calls back while a window is being changed.
void EventCollector::add(const input::EventPayload& what) {
    events_.push_back({clock_.read().steady, what, number_});
}

base::Vec2 EventCollector::toPicture(base::Vec2 share) const { return map().pixel(share); }

// A press that comes before the mouse is moved again is where the mouse is in the picture now.
void EventCollector::setTurn(base::Turn turn) {
    turn_ = turn;
    pointer_ = toPicture(share_);
}

void EventCollector::installButtonsAndKeys(GLFWwindow* window) {
    glfwSetInputMode(window, GLFW_LOCK_KEY_MODS, GLFW_TRUE);
    glfwSetKeyCallback(window, [](GLFWwindow* w, int key, int scancode, int action, int modifiers) {
        of(w).add(input::KeyEvent{keyOf(key, glfwGetKeyName(key, scancode), modifiers), pressOf(action),
                                  modifiersOf(modifiers)});
    });
    glfwSetCharCallback(window, [](GLFWwindow* w, unsigned character) {
        of(w).add(input::CharacterEvent{static_cast<char32_t>(character)});
    });
    glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
        EventCollector& self = of(w);
        self.share_ = WindowShare(self.size_).of(x, y);
        self.pointer_ = self.toPicture(self.share_);
        self.add(input::PointerMoved{self.pointer_});
    });
    glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int button, int action, int) {
        EventCollector& self = of(w);
        const auto known = buttonOf(button);
        if (known) self.add(input::PointerButton{self.pointer_, *known, action == GLFW_PRESS});
    });
    glfwSetScrollCallback(window, [](GLFWwindow* w, double x, double y) {
        EventCollector& self = of(w);
        self.add(input::PointerWheel{self.pointer_, {static_cast<float>(x), static_cast<float>(y)}});
    });
}

void EventCollector::installTheRest(GLFWwindow* window) {
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int width, int height) {
        of(w).pixels_ = {width, height};
        if (width > 0 && height > 0) of(w).add(input::WindowResized{width, height});
    });
    glfwSetWindowSizeCallback(window, [](GLFWwindow* w, int width, int height) {
        of(w).size_ = {width, height};
    });
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { of(w).add(input::RefreshNeeded{}); });
    glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int focused) {
        if (!focused) of(w).add(input::FocusLost{});
    });
    glfwSetWindowCloseCallback(window, [](GLFWwindow* w) {
        glfwSetWindowShouldClose(w, GLFW_FALSE);
        of(w).add(input::CloseRequested{});
    });
}

}  // namespace fukan::platform
