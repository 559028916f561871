#include "platform/window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

#include "platform/back_buffer.hpp"
#include "platform/cursor_hider.hpp"
#include "platform/display_loss.hpp"
#include "platform/event_collector.hpp"
#include "platform/glfw_window.hpp"
#include "platform/touch_input.hpp"
#include "platform/wake.hpp"

namespace fukan::platform {

struct Window::State {
    explicit State(const WindowOptions& wanted)
        : options(wanted), choice(wanted.monitor), fullscreen(wanted.fullscreen) {}

    std::unique_ptr<Glfw> glfw;
    WindowOptions options;
    MonitorChoice choice;
    GLFWmonitor* chosen = nullptr;  ///< may have gone: see `monitor`
    GLFWwindow* window = nullptr;
    std::unique_ptr<EventCollector> events;
    std::unique_ptr<TouchInput> touch;
    std::optional<BackBuffer> buffer;
    GlContextInfo info;
    CursorHider cursor;
    bool cursorShown = true;
    bool fullscreen;
    std::optional<std::string> lost;
    std::vector<GLFWmonitor*> known;  ///< only compared, never dereferenced: to notice that one came or went

    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        touch.reset();
        if (window) finishWaking();
        events.reset();
        if (window) glfwDestroyWindow(window);
    }

    GLFWmonitor* monitor() const;
    void place();
    void followMonitors();
    void followServer(std::vector<input::Event>& told);
    void showCursor(bool shown);
    motion::Duration untilDue(motion::Duration atMost, motion::Timestamp now) const;
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

}  // namespace

base::Result<std::unique_ptr<Window>> Window::open(const WindowOptions& options,
                                                   const std::function<void(const ExpectedWindow&)>& expect) {
    auto state = std::make_unique<State>(options);
    endWithXServer(options.codeWhenLost);
    auto glfw = Glfw::start();
    if (!glfw) return base::Error{glfw.error()};
    state->glfw = std::move(*glfw);
    state->chosen = chooseMonitor(state->choice);
    GLFWmonitor* const monitor = options.fullscreen ? state->chosen : nullptr;
    if (expect) expect(expected(options, monitor));
    const auto opened = createWindow(options, monitor);
    if (!opened) return base::Error{opened.error()};
    state->window = opened->window;
    state->known = monitors();
    state->info = describeCurrentContext(opened->api, &glfwGetProcAddress);
    state->events = std::make_unique<EventCollector>(state->window, options.turn);
    state->touch = std::make_unique<TouchInput>(
        state->window, options.touch, [events = state->events.get()] { return events->map(); },
        &Window::wake);
    std::unique_ptr<Window> window(new Window(std::move(state)));
    // The first frames need not wait for the monitor's refresh.
    glfwSwapInterval(0);
    window->state_->buffer.emplace(window->state_->window, window->state_->info, options.ground);
    glfwSwapInterval(window->swapWaits() ? 1 : 0);
    if (options.hideCursor) window->state_->showCursor(false);
    return window;
}

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}
Window::~Window() = default;

const GlContextInfo& Window::info() const { return state_->info; }
base::GlLoader Window::loader() const { return &glfwGetProcAddress; }

base::PixelSize Window::size() const {
    const base::PixelSize size = state_->events->pixels();
    return {std::max(size.width, 1), std::max(size.height, 1)};
}

float Window::contentScale() const {
    float scale = 1;
    glfwGetWindowContentScale(state_->window, &scale, nullptr);
    return scale > 0 ? scale : 1;
}

std::optional<base::Vec2> Window::monitorMillimetres() const { return millimetresOf(state_->monitor()); }

std::vector<input::Event> Window::wait(motion::Duration atMost, motion::Clock& clock) {
    State& state = *state_;
    const base::PixelSize before = size();
    state.events->setClock(&clock);
    const motion::Duration sleep = state.untilDue(atMost, clock.read().steady);
    if (sleep.count() > 0) {
        glfwWaitEventsTimeout(std::chrono::duration<double>(sleep).count());
    } else {
        glfwPollEvents();
    }
    state.followMonitors();
    state.events->setClock(nullptr);
    std::vector<input::Event> events = state.events->take();
    state.followServer(events);
    state.touch->merge(events, clock.read().steady);
    if (state.options.hideCursor) {
        for (const input::Event& event : events) {
            if (std::holds_alternative<input::PointerMoved>(event.what)) state.cursor.moved(event.at);
        }
        state.showCursor(state.cursor.visible(clock.read().steady));
    }
    const bool told = std::any_of(events.begin(), events.end(), [](const input::Event& event) {
        return std::holds_alternative<input::WindowResized>(event.what);
    });
    if (size() != before && !told) {
        events.push_back({clock.read().steady, input::WindowResized{size().width, size().height}});
    }
    return events;
}

void Window::wake() { wakeMainThread(); }

int Window::bufferAge() const { return state_->buffer->age(); }

void Window::swap(std::span<const base::Rect> damage) { state_->buffer->swap(damage, size().height); }

const std::string& Window::bufferMethod() const { return state_->buffer->method(); }

bool Window::touchPanelPresent() const { return state_->touch->panelPresent(); }

const std::string& Window::touchMethod() const { return state_->touch->method(); }

std::vector<std::string> Window::takeTouchProblems() { return state_->touch->takeProblems(); }

const std::optional<std::string>& Window::lost() const { return state_->lost; }

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

bool Window::swapWaits() const { return glfwGetPlatform() != GLFW_PLATFORM_WAYLAND; }

bool Window::fullscreen() const { return state_->fullscreen; }

void Window::setFullscreen(bool fullscreen) {
    if (state_->fullscreen == fullscreen) return;
    state_->fullscreen = fullscreen;
    state_->place();
}

bool Window::showsCursor() const { return state_->cursorShown; }

void Window::setTurn(base::Turn turn) {
    if (state_->options.turn == turn) return;
    state_->options.turn = turn;
    state_->events->setTurn(turn);
    state_->touch->letGo();
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
    own.hideCursor = options.hideCursor;
    own.touch = options.touch;
    if (moved || filled != state_->fullscreen) {
        state_->place();
    } else if (resized && !filled) {
        glfwSetWindowSize(state_->window, own.width, own.height);
    }
    if (!own.hideCursor) state_->showCursor(true);
    state_->touch->setOptions(own.touch);
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
void Window::State::followServer(std::vector<input::Event>& told) {
    if (lost) return;
    const auto closes = [](const input::Event& event) {
        return std::holds_alternative<input::CloseRequested>(event.what);
    };
    lost = waylandLoss(std::any_of(told.begin(), told.end(), closes));
    if (lost) std::erase_if(told, closes);
}

void Window::State::showCursor(bool shown) {
    if (shown == cursorShown) return;
    cursorShown = shown;
    glfwSetInputMode(window, GLFW_CURSOR, shown ? GLFW_CURSOR_NORMAL : GLFW_CURSOR_HIDDEN);
}

motion::Duration Window::State::untilDue(motion::Duration atMost, motion::Timestamp now) const {
    if (const auto due = touch->dueAt()) atMost = std::min(atMost, *due - now);
    if (cursorShown && cursor.hideAt()) atMost = std::min(atMost, *cursor.hideAt() - now);
    return atMost;
}

}  // namespace fukan::platform
