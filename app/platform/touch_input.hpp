#pragma once
// Collects the touches of all sources, and merges them as events into those of GLFW.

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

/// Used from the main thread only. Must be destroyed before the window.
class TouchInput {
public:
    using MapNow = std::function<PictureMap()>;

    /// Opens the window system's touch source and those of `options`. A source of `options` that cannot
    /// be opened becomes a problem; for the window system the reason becomes part of `method`. `mapNow`
    /// returns how the picture lies in the window now. `wake` ends the main thread's sleep; it is called
    /// from another thread.
    TouchInput(GLFWwindow* window, const TouchOptions& options, MapNow mapNow, std::function<void()> wake);

    /// With sources made elsewhere.
    TouchInput(std::vector<std::unique_ptr<TouchSource>> sources, MapNow mapNow);

    /// From now on these options' panels are read; the window system's source stays as it is. The fingers
    /// that are down are cancelled with the next `merge`.
    void setOptions(const TouchOptions& options);

    /// Cancels the fingers that are down with the next `merge`: where they are in the picture has changed.
    void letGo() { lettingGo_ = true; }

    /// Merges the touches into `events`, which GLFW reported until `now`, ordered by time, and removes
    /// the mouse events that display servers synthesise from them.
    void merge(std::vector<input::Event>& events, motion::Timestamp now);

    /// When `merge` must be called even if nothing came in; none: never.
    std::optional<motion::Timestamp> dueAt() const;

    /// Whether any source has a panel that fingers can touch.
    bool panelPresent() const;

    /// What is in use, for the operator: "X11 XInput 2.2", or "mouse only (the reason)", and the sources
    /// that the options ask for.
    const std::string& method();

    /// What went wrong since the last call, each in one sentence.
    std::vector<std::string> takeProblems();

private:
    void openSession(GLFWwindow* window);
    void openPanels();
    void openTuioAt(const std::string& address);
    void openEvdevAt(const TouchOptions& options);
    void collect(motion::Timestamp now);

    MapNow mapNow_;
    InputWatch watch_;  ///< declared first, to outlive the sources
    std::vector<std::unique_ptr<TouchSource>> sources_;
    std::size_t lasting_ = 0;  ///< the first so many sources do not come from the options
    TouchOptions options_;
    bool lettingGo_ = false;
    std::string noSession_;  ///< why the window system reports no touches; empty when it does
    FingerBook fingers_;
    StrayMouse mouse_;
    motion::Timestamp last_{};  ///< the time of the latest event so far
    std::vector<ContactChange> changes_;
    std::vector<input::Event> touches_;
    std::vector<std::string> problems_;
    std::string method_;
};

}  // namespace fukan::platform
