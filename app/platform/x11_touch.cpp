#include "platform/x11_touch.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/extensions/XInput2.h>

#include <algorithm>
#include <array>
#include <utility>

#include "platform/device_time.hpp"
#include "platform/picture_map.hpp"

namespace fukan::platform {
namespace {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
using Connection = std::unique_ptr<Display, CloseDisplay>;

/// Collects a connection's errors, which would otherwise end the process. Xlib has one error handler per
/// process, without a user parameter; hence the static members.
class ErrorTrap {
public:
    explicit ErrorTrap(Display* display) {
        trapped_ = display;
        code_ = Success;
        previous_ = XSetErrorHandler(&handle);
    }
    ~ErrorTrap() {
        XSetErrorHandler(previous_);
        trapped_ = nullptr;
    }
    ErrorTrap(const ErrorTrap&) = delete;
    ErrorTrap& operator=(const ErrorTrap&) = delete;

    /// The last error of all requests so far; waits for the server.
    int code() const {
        XSync(trapped_, False);
        return code_;
    }

private:
    static int handle(Display* display, XErrorEvent* error) {
        if (display != trapped_) return previous_ ? previous_(display, error) : 0;
        code_ = error->error_code;
        return 0;
    }

    static inline Display* trapped_ = nullptr;
    static inline int code_ = Success;
    static inline XErrorHandler previous_ = nullptr;
};

/// All three event types at once, since the server refuses a part of them. All master devices, since a
/// panel that is plugged in later belongs to one.
void selectTouches(Display* display, ::Window window) {
    std::array<unsigned char, XIMaskLen(XI_LASTEVENT)> bits{};
    XISetMask(bits.data(), XI_TouchBegin);
    XISetMask(bits.data(), XI_TouchUpdate);
    XISetMask(bits.data(), XI_TouchEnd);
    XIEventMask mask{XIAllMasterDevices, static_cast<int>(bits.size()), bits.data()};
    XISelectEvents(display, window, &mask, 1);
}

/// Panels are plugged in and out: the server reports that on its root window.
void selectPanels(Display* display) {
    std::array<unsigned char, XIMaskLen(XI_HierarchyChanged)> bits{};
    XISetMask(bits.data(), XI_HierarchyChanged);
    XIEventMask mask{XIAllDevices, static_cast<int>(bits.size()), bits.data()};
    XISelectEvents(display, DefaultRootWindow(display), &mask, 1);
}

bool isPanel(const XIDeviceInfo& device) {
    if (device.use != XISlavePointer || !device.enabled) return false;
    return std::any_of(device.classes, device.classes + device.num_classes, [](const XIAnyClassInfo* info) {
        // A touch pad's touches are dependent: they move the pointer.
        return info->type == XITouchClass &&
               reinterpret_cast<const XITouchClassInfo*>(info)->mode == XIDirectTouch;
    });
}

bool hasPanel(Display* display) {
    int count = 0;
    XIDeviceInfo* devices = XIQueryDevice(display, XIAllDevices, &count);
    if (devices == nullptr) return false;
    const bool found = std::any_of(devices, devices + count, isPanel);
    XIFreeDeviceInfo(devices);
    return found;
}

class X11Touch final : public TouchSource {
public:
    X11Touch(Connection display, base::PixelSize size, int extension, InputWatch& watch)
        : display_(std::move(display)),
          size_(size),
          extension_(extension),
          watch_(watch),
          present_(hasPanel(display_.get())) {
        watch_.add(ConnectionNumber(display_.get()));
    }
    ~X11Touch() override { watch_.remove(ConnectionNumber(display_.get())); }

    std::string name() const override { return "X11 XInput 2.2"; }

    bool present() const override { return present_; }

    void catchUp() override { XSync(display_.get(), False); }

    void collect(motion::Timestamp now, std::vector<ContactChange>& out) override {
        while (XPending(display_.get()) > 0) {
            XEvent event;
            XNextEvent(display_.get(), &event);
            if (event.type == GenericEvent) {
                takeGeneric(event.xcookie, now, out);
            } else if (event.type == ConfigureNotify) {
                size_ = {event.xconfigure.width, event.xconfigure.height};
            } else if (leaves(event)) {
                // The server may go on reporting these fingers, but they no longer concern this window.
                out.push_back({ContactChange::Kind::cancelled, 0, {}, 0, now});
            }
        }
    }

private:
    // A grab's focus change does not last. NotifyPointer: the focus follows the pointer, which the finger
    // itself moves.
    static bool leaves(const XEvent& event) {
        if (event.type == UnmapNotify || event.type == DestroyNotify) return true;
        return event.type == FocusOut && event.xfocus.mode != NotifyGrab &&
               event.xfocus.mode != NotifyUngrab && event.xfocus.detail != NotifyPointer;
    }

    void takeGeneric(XGenericEventCookie& cookie, motion::Timestamp now, std::vector<ContactChange>& out) {
        if (cookie.extension != extension_ || !XGetEventData(display_.get(), &cookie)) return;
        if (cookie.evtype == XI_HierarchyChanged) {
            XFreeEventData(display_.get(), &cookie);
            present_ = hasPanel(display_.get());
            return;
        }
        const auto& event = *static_cast<const XIDeviceEvent*>(cookie.data);
        ContactChange change{ContactChange::Kind::down, event.detail,
                             WindowShare(size_).of(event.event_x, event.event_y), 0,
                             fromDeviceTime(static_cast<std::uint32_t>(event.time), now)};
        if (cookie.evtype == XI_TouchUpdate) change.kind = ContactChange::Kind::moved;
        if (cookie.evtype == XI_TouchEnd) change.kind = ContactChange::Kind::up;
        out.push_back(change);
        XFreeEventData(display_.get(), &cookie);
    }

    Connection display_;
    base::PixelSize size_;  // of the window, as the server told it in between the touches
    int extension_;
    InputWatch& watch_;
    bool present_;
};

}  // namespace

// On a connection of its own: on GLFW's, its loop removes every event and drops those it does not know,
// and GLFW has agreed with the server on XInput 2.0, which has no touch.
base::Result<std::unique_ptr<TouchSource>> openX11Touch(GLFWwindow* window, InputWatch& watch) {
    Connection display(XOpenDisplay(XDisplayString(glfwGetX11Display())));
    if (!display) return base::Error{"the X server takes no second connection"};
    int extension = 0;
    int firstEvent = 0;
    int firstError = 0;
    if (!XQueryExtension(display.get(), "XInputExtension", &extension, &firstEvent, &firstError)) {
        return base::Error{"the X server has no XInput"};
    }
    const ErrorTrap errors(display.get());
    int major = 2;
    int minor = 2;
    const bool known = XIQueryVersion(display.get(), &major, &minor) == Success;
    if (!known || major < 2 || (major == 2 && minor < 2)) {
        return base::Error{"the X server has no XInput 2.2"};
    }
    const ::Window target = glfwGetX11Window(window);
    selectTouches(display.get(), target);
    selectPanels(display.get());
    XSelectInput(display.get(), target, FocusChangeMask | StructureNotifyMask);
    // After the selection, so that no later size is missed.
    XWindowAttributes attributes{};
    XGetWindowAttributes(display.get(), target, &attributes);
    if (const int code = errors.code(); code != Success) {
        return base::Error{code == BadAccess ? "another program takes this window's touches"
                                             : "the X server refuses touches, error " + std::to_string(code)};
    }
    return std::unique_ptr<TouchSource>(std::make_unique<X11Touch>(
        std::move(display), base::PixelSize{attributes.width, attributes.height}, extension, watch));
}

}  // namespace fukan::platform
