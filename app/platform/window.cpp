#include "platform/window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

#include "platform/back_buffer.hpp"
#include "platform/event_collector.hpp"
#include "platform/glfw_window.hpp"
#include "platform/window_system.hpp"

namespace fukan::platform {

struct Window::State {
    State(WindowSystem& owner, const WindowOptions& wanted)
        : system(owner), options(wanted), choice(wanted.monitor), fullscreen(wanted.fullscreen) {}

    WindowSystem& system;
    int number = 0;
    WindowOptions options;
    MonitorChoice choice;
    GLFWmonitor* chosen = nullptr;  ///< may have gone: see `monitor`
    GLFWwindow* window = nullptr;
    std::unique_ptr<EventCollector> events;
    std::optional<BackBuffer> buffer;
    GlContextInfo info;
    bool cursorShown = true;
    bool fullscreen;
    base::PixelSize told;             ///< the size that was last told
    std::vector<GLFWmonitor*> known;  ///< only compared, never dereferenced: to notice that one came or went

    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        events.reset();
        if (window) glfwDestroyWindow(window);
    }

    GLFWmonitor* monitor() const;
    void place();
    void followMonitors();
    void followServer(std::vector<input::Event>& out, std::ptrdiff_t first);
};

namespace {

std::optional<base::Vec2> millimetresOf(GLFWmonitor* monitor) {
    if (!monitor) return std::nullopt;
    int width = 0;
    int height = 0;
    glfwGetMonitorPhysicalSize(monitor, &width, &height);
    if (width <= 0 || height <= 0) return std::nullopt;
    return base::Vec2{static_cast<float>(width), static_cast<float>(height)};
}

ExpectedWindow expected(const WindowOptions& options, GLFWmonitor* monitor) {
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return {{options.width, options.height}, options.fullscreen, std::nullopt};
    return {{mode->width, mode->height}, true, millimetresOf(monitor)};
}

bool closes(const input::Event& event) { return std::holds_alternative<input::CloseRequested>(event.what); }

bool resizes(const input::Event& event) { return std::holds_alternative<input::WindowResized>(event.what); }

}  // namespace

base::Result<std::unique_ptr<Window>> Window::open(WindowSystem& system, const WindowOptions& options,
                                                   const std::function<void(const ExpectedWindow&)>& expect) {
    auto state = std::make_unique<State>(system, options);
    state->chosen = chooseMonitor(state->choice);
    GLFWmonitor* const monitor = options.fullscreen ? state->chosen : nullptr;
    if (expect) expect(expected(options, monitor));
    const auto opened = createWindow(options, monitor, system.contextKind());
    if (!opened) return base::Error{opened.error()};
    system.setContextKind(opened->kind);
    state->window = opened->window;
    state->number = system.takeNumber();
    state->known = monitors();
    state->info = describeCurrentContext(opened->kind.api, &glfwGetProcAddress);
    state->events =
        std::make_unique<EventCollector>(state->window, state->number, options.turn, system.clock());
    std::unique_ptr<Window> window(new Window(std::move(state)));
    window->state_->told = window->size();
    return window;
}

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}
Window::~Window() = default;

void Window::show() {
    if (state_->buffer) return;
    makeCurrent();
    // The first frames need not wait for the monitor's refresh.
    glfwSwapInterval(0);
    state_->buffer.emplace(state_->window, state_->info, state_->options.ground);
    glfwSwapInterval(swapWaits() ? 1 : 0);
}

int Window::number() const { return state_->number; }

// GLFW, or the driver, would make it current anew, and a driver may send what was drawn to the card for that.
void Window::makeCurrent() {
    if (glfwGetCurrentContext() != state_->window) glfwMakeContextCurrent(state_->window);
}

const GlContextInfo& Window::info() const { return state_->info; }
base::GlLoader Window::loader() const { return &glfwGetProcAddress; }
GLFWwindow* Window::handle() const { return state_->window; }

base::PixelSize Window::size() const {
    const base::PixelSize size = state_->events->pixels();
    return {std::max(size.width, 1), std::max(size.height, 1)};
}

PictureMap Window::map() const { return state_->events->map(); }

float Window::contentScale() const {
    float scale = 1;
    glfwGetWindowContentScale(state_->window, &scale, nullptr);
    return scale > 0 ? scale : 1;
}

std::optional<base::Vec2> Window::monitorMillimetres() const { return millimetresOf(state_->monitor()); }

void Window::collect(motion::Timestamp now, std::vector<input::Event>& out) {
    State& state = *state_;
    state.followMonitors();
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    state.events->take(out);
    state.followServer(out, first);
    // Its own change of size is known before the window system tells of it.
    const bool told = std::any_of(out.begin() + first, out.end(), resizes);
    if (std::exchange(state.told, size()) != size() && !told)
        out.push_back({now, input::WindowResized{size().width, size().height}, state.number});
}

int Window::bufferAge() {
    show();
    makeCurrent();
    return state_->buffer->age();
}

void Window::swap(std::span<const base::Rect> damage) {
    show();
    makeCurrent();
    state_->buffer->swap(damage, size().height);
}

std::string Window::bufferMethod() const { return state_->buffer ? state_->buffer->method() : std::string(); }

const std::string& Window::monitorState() const { return state_->choice.state(); }

std::optional<MonitorNews> Window::takeMonitorNews() {
    return state_->fullscreen ? state_->choice.takeNews() : std::nullopt;
}

std::optional<int> Window::refreshRate() const {
    GLFWmonitor* monitor = state_->monitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (mode == nullptr || mode->refreshRate <= 0) return std::nullopt;
    return mode->refreshRate;
}

bool Window::swapWaits() const { return state_->number == 0 && glfwGetPlatform() != GLFW_PLATFORM_WAYLAND; }

bool Window::fullscreen() const { return state_->fullscreen; }

void Window::setFullscreen(bool fullscreen) {
    if (state_->fullscreen == fullscreen) return;
    state_->fullscreen = fullscreen;
    state_->place();
}

bool Window::showsCursor() const { return state_->cursorShown; }

void Window::showCursor(bool shown) {
    if (std::exchange(state_->cursorShown, shown) == shown) return;
    glfwSetInputMode(state_->window, GLFW_CURSOR, shown ? GLFW_CURSOR_NORMAL : GLFW_CURSOR_HIDDEN);
}

void Window::setTurn(base::Turn turn) {
    if (std::exchange(state_->options.turn, turn) != turn) state_->events->setTurn(turn);
}

void Window::follow(const WindowOptions& options) {
    WindowOptions& own = state_->options;
    const bool moved = own.monitor != options.monitor;
    const bool resized = own.width != options.width || own.height != options.height;
    const bool filled = state_->fullscreen;
    if (own.fullscreen != options.fullscreen) state_->fullscreen = options.fullscreen;
    if (moved) state_->choice = MonitorChoice(options.monitor);
    own.monitor = options.monitor;
    own.fullscreen = options.fullscreen;
    own.width = options.width;
    own.height = options.height;
    if (moved || filled != state_->fullscreen) {
        state_->place();
    } else if (resized && !filled) {
        glfwSetWindowSize(state_->window, own.width, own.height);
    }
}

/// The monitor that the window is on, or else the one that was chosen last, if it is still there.
GLFWmonitor* Window::State::monitor() const {
    if (GLFWmonitor* own = glfwGetWindowMonitor(window)) return own;
    return connected(chosen) ? chosen : nullptr;
}

// Needed also after GLFW has lost the window's monitor: GLFW then makes the window an ordinary one, at
// coordinates that may be far off any screen, and does not put it back.
void Window::State::place() {
    chosen = chooseMonitor(choice);
    const GLFWvidmode* mode = chosen ? glfwGetVideoMode(chosen) : nullptr;
    glfwSetWindowAttrib(window, GLFW_DECORATED, fullscreen ? GLFW_FALSE : GLFW_TRUE);
    if (fullscreen && mode) {
        glfwSetWindowMonitor(window, chosen, 0, 0, mode->width, mode->height, GLFW_DONT_CARE);
    } else {
        int x = 0;
        int y = 0;
        if (chosen) glfwGetMonitorWorkarea(chosen, &x, &y, nullptr, nullptr);
        glfwSetWindowMonitor(window, nullptr, x + 40, y + 40, options.width, options.height, GLFW_DONT_CARE);
    }
    events->askForSize();
}

void Window::State::followMonitors() {
    std::vector<GLFWmonitor*> now = monitors();
    // A monitor that is unplugged and plugged in again within one wait may come back under the same address.
    const bool displaced = fullscreen && !glfwGetWindowMonitor(window);
    if (now == known && !displaced) return;
    known = std::move(now);
    if (fullscreen && !known.empty()) {
        place();
    } else {
        chosen = chooseMonitor(choice);
    }
}

/// A server that has gone is no request to close the window, as which GLFW reports it.
void Window::State::followServer(std::vector<input::Event>& out, std::ptrdiff_t first) {
    const auto begin = out.begin() + first;
    system.lookForLoss(std::any_of(begin, out.end(), closes));
    if (system.lost()) out.erase(std::remove_if(begin, out.end(), closes), out.end());
}

}  // namespace fukan::platform
