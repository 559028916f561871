#include "platform/touch_input.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "platform/evdev_touch.hpp"
#include "platform/tuio_socket.hpp"
#include "platform/wayland_touch.hpp"
#include "platform/x11_touch.hpp"

namespace fukan::platform {
namespace {

bool ofPointer(const input::Event& event) {
    return std::holds_alternative<input::PointerMoved>(event.what) ||
           std::holds_alternative<input::PointerButton>(event.what);
}

bool earlier(const input::Event& a, const input::Event& b) { return a.at < b.at; }

}  // namespace

TouchInput::TouchInput(GLFWwindow* window, const TouchOptions& options, MapNow mapNow, InputWatch& watch)
    : mapNow_(std::move(mapNow)), watch_(watch), options_(options), turn_(mapNow_().turn()) {
    openSession(window);
    lasting_ = sources_.size();
    openPanels();
}

TouchInput::TouchInput(std::vector<std::unique_ptr<TouchSource>> sources, MapNow mapNow, InputWatch& watch)
    : mapNow_(std::move(mapNow)),
      watch_(watch),
      sources_(std::move(sources)),
      lasting_(sources_.size()),
      turn_(mapNow_().turn()) {}

void TouchInput::setOptions(const TouchOptions& options) {
    if (options == options_) return;
    options_ = options;
    // What they still have to say goes with them.
    lettingGo_ = true;
    sources_.resize(lasting_);
    openPanels();
}

void TouchInput::openPanels() {
    if (!options_.tuio.empty()) openTuioAt(options_.tuio);
    if (!options_.evdev.empty()) openEvdevAt(options_);
}

void TouchInput::openSession(GLFWwindow* window) {
    base::Result<std::unique_ptr<TouchSource>> opened = base::Error{"this session has no touch"};
    if (glfwGetPlatform() == GLFW_PLATFORM_X11) opened = openX11Touch(window, watch_);
    if (glfwGetPlatform() == GLFW_PLATFORM_WAYLAND) opened = openWaylandTouch(window);
    if (opened) {
        sources_.push_back(std::move(*opened));
    } else {
        noSession_ = "mouse only (" + opened.error() + ")";
    }
}

void TouchInput::openTuioAt(const std::string& address) {
    auto opened = openTuio(address, watch_);
    if (opened) {
        sources_.push_back(std::move(*opened));
    } else {
        problems_.emplace_back().key = "touch.tuio";
        problems_.back().message = opened.error();
    }
}

void TouchInput::openEvdevAt(const TouchOptions& options) {
    sources_.push_back(std::make_unique<EvdevTouch>(
        options.evdev,
        [path = options.evdev, turn = options.evdevTurn] { return EvdevDevice::open(path, turn); }, watch_));
}

void TouchInput::merge(std::vector<input::Event>& events, motion::Timestamp now) {
    if (std::any_of(events.begin(), events.end(), ofPointer)) {
        for (const auto& source : sources_) source->catchUp();
    }
    collect(now);
    if (fingers_.anyDown() || !touches_.empty()) mouse_.fingersSeen(now);
    std::erase_if(events, [&](const input::Event& event) { return mouse_.drops(event.what, now); });

    const auto told = static_cast<std::ptrdiff_t>(events.size());
    events.insert(events.end(), touches_.begin(), touches_.end());
    // One source's touches are in order already; with several, each source's are in order by themselves only.
    std::stable_sort(events.begin() + told, events.end(), earlier);
    std::inplace_merge(events.begin(), events.begin() + told, events.end(), earlier);
    for (input::Event& event : events) event.at = last_ = std::max(last_, event.at);
}

void TouchInput::collect(motion::Timestamp now) {
    touches_.clear();
    const PictureMap map = mapNow_();
    const bool turned = std::exchange(turn_, map.turn()) != map.turn();
    // Before anything that sources report now: that is of the fingers that land from here on.
    if (std::exchange(lettingGo_, false) || turned) fingers_.cancelAll(last_, touches_);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        changes_.clear();
        sources_[i]->collect(now, changes_);
        // No event may be earlier than the one before it: sorting must not change their order.
        motion::Timestamp reached = last_;
        for (ContactChange& change : changes_) {
            change.at = reached = std::max(reached, change.at);
            fingers_.note(static_cast<int>(i), change, map, touches_);
        }
    }
}

std::optional<motion::Timestamp> TouchInput::dueAt() const {
    std::optional<motion::Timestamp> due;
    for (const auto& source : sources_) {
        const auto next = source->dueAt();
        if (next && (!due || *next < *due)) due = next;
    }
    return due;
}

bool TouchInput::panelPresent() const {
    return std::any_of(sources_.begin(), sources_.end(),
                       [](const auto& source) { return source->present(); });
}

std::string TouchInput::method() const {
    std::string all = noSession_;
    for (const auto& source : sources_) all += (all.empty() ? "" : " · ") + source->name();
    return all;
}

base::Diagnostics TouchInput::takeProblems() {
    base::Diagnostics all = std::exchange(problems_, {});
    for (const auto& source : sources_) {
        for (base::Diagnostic& problem : source->takeProblems()) {
            all.push_back(std::move(problem));
        }
    }
    return all;
}

}  // namespace fukan::platform
