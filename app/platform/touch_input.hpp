#pragma once
// Collects the touches of all sources, and merges them as events into those of the window that they are on.

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
    /// returns how the picture lies in the window now. `watch` must outlive it.
    TouchInput(GLFWwindow* window, const TouchOptions& options, MapNow mapNow, InputWatch& watch);

    /// With sources made elsewhere.
    TouchInput(std::vector<std::unique_ptr<TouchSource>> sources, MapNow mapNow, InputWatch& watch);

    /// From now on these options' panels are read; the window system's source stays as it is. The fingers
    /// that are down are cancelled with the next `merge`.
    void setOptions(const TouchOptions& options);

    /// Merges the touches into `events`, which the window reported until `now`, ordered by time, and removes
    /// the mouse events that display servers synthesise from them. Fingers that are down are cancelled when
    /// the picture has been turned: where they are in it has changed.
    void merge(std::vector<input::Event>& events, motion::Timestamp now);

    /// When `merge` must be called even if nothing came in; none: never.
    std::optional<motion::Timestamp> dueAt() const;

    /// Whether any source has a panel that fingers can touch.
    bool panelPresent() const;

    /// What is in use, for the operator: "X11 XInput 2.2", or "mouse only (the reason)", and the sources
    /// that the options ask for.
    std::string method() const;

    /// What went wrong since the last call, each in one sentence.
    base::Diagnostics takeProblems();

private:
    void openSession(GLFWwindow* window);
    void openPanels();
    void openTuioAt(const std::string& address);
    void openEvdevAt(const TouchOptions& options);
    void collect(motion::Timestamp now);

    MapNow mapNow_;
    InputWatch& watch_;
    std::vector<std::unique_ptr<TouchSource>> sources_;
    std::size_t lasting_ = 0;  ///< the first so many sources do not come from the options
    TouchOptions options_;
    base::Turn turn_;  ///< of the picture at the last `merge`
    bool lettingGo_ = false;
    std::string noSession_;  ///< why the window system reports no touches; empty when it does
    FingerBook fingers_;
    StrayMouse mouse_;
    motion::Timestamp last_{};  ///< the time of the latest event so far
    std::vector<ContactChange> changes_;
    std::vector<input::Event> touches_;
    base::Diagnostics problems_;
};

}  // namespace fukan::platform
