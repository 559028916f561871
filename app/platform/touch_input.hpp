#pragma once
// All fingers on the glass, whoever tells of them, as events beside those of GLFW.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "input/event.hpp"
#include "platform/finger_book.hpp"
#include "platform/input_watch.hpp"
#include "platform/stray_mouse.hpp"
#include "platform/touch_options.hpp"
#include "platform/touch_source.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// Used from the main thread only. Goes before the window does.
class TouchInput {
public:
    using MapNow = std::function<PictureMap()>;

    /// Opens what the session and `options` give; what cannot be opened becomes a problem, or, of the
    /// session, a part of `method`. `mapNow`: how the window's picture lies now. `wake` ends the main
    /// thread's sleep from another.
    TouchInput(GLFWwindow* window, const TouchOptions& options, MapNow mapNow, std::function<void()> wake);

    /// From sources made elsewhere.
    TouchInput(std::vector<std::unique_ptr<TouchSource>> sources, MapNow mapNow);

    /// Adds what fingers did to `events`, which GLFW told until `now`, in the order of time, and takes out
    /// the mouse that display servers make up from them.
    void merge(std::vector<input::Event>& events, motion::Timestamp now);

    /// When to `merge` although nothing came in; none: never.
    std::optional<motion::Timestamp> dueAt() const;

    /// What is in use, for people: "X11 XInput 2.2", or "mouse only (the reason)", and what else was asked
    /// for.
    const std::string& method();

    /// What went wrong since the last call, each in one sentence.
    std::vector<std::string> takeProblems();

private:
    void openSession(GLFWwindow* window);
    void openTuioAt(const std::string& address);
    void openEvdevAt(const TouchOptions& options);
    void collect(motion::Timestamp now);

    MapNow mapNow_;
    InputWatch watch_;  ///< outlives the sources
    std::vector<std::unique_ptr<TouchSource>> sources_;
    std::string noSession_;  ///< why the session tells of no fingers
    FingerBook fingers_;
    StrayMouse mouse_;
    motion::Timestamp last_{};  ///< of the events so far
    std::vector<ContactChange> changes_;
    std::vector<input::Event> touches_;
    std::vector<std::string> problems_;
    std::string method_;
};

}  // namespace fukan::platform
