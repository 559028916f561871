#include "platform/wayland_touch.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_WAYLAND
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include <algorithm>
#include <string_view>

#include "platform/device_time.hpp"
#include "platform/picture_map.hpp"
#include "platform/wayland_seat.hpp"

namespace fukan::platform {
namespace {

class WaylandSource final : public TouchSource {
public:
    explicit WaylandSource(GLFWwindow* window)
        : window_(window),
          surface_(glfwGetWaylandWindow(window)),
          registry_(wl_display_get_registry(glfwGetWaylandDisplay())) {
        wl_registry_add_listener(registry_, &registryListener, this);
    }

    ~WaylandSource() override {
        seats_.clear();
        wl_registry_destroy(registry_);
        wl_display_flush(glfwGetWaylandDisplay());
    }

    std::string name() const override { return "Wayland wl_touch"; }

    bool present() const override {
        return std::any_of(seats_.begin(), seats_.end(), [](const auto& seat) { return seat->hasTouch(); });
    }

    void collect(motion::Timestamp now, std::vector<ContactChange>& out) override {
        if (told_.empty()) return;
        base::PixelSize size;
        glfwGetWindowSize(window_, &size.width, &size.height);
        const WindowShare share(size);
        for (const WaylandTouch& touch : told_) {
            // Fingers of two seats may have the same number.
            const std::int64_t contact =
                (static_cast<std::int64_t>(touch.seat) << 32) | static_cast<std::uint32_t>(touch.id);
            const auto at = touch.timed ? fromDeviceTime(touch.milliseconds, now) : now;
            out.push_back({kindOf(touch.kind), contact, share.of(touch.x, touch.y), 0, at});
        }
        told_.clear();
    }

private:
    static ContactChange::Kind kindOf(WaylandTouch::Kind kind) {
        switch (kind) {
            case WaylandTouch::Kind::down:
                return ContactChange::Kind::down;
            case WaylandTouch::Kind::motion:
                return ContactChange::Kind::moved;
            case WaylandTouch::Kind::up:
                return ContactChange::Kind::up;
            case WaylandTouch::Kind::cancel:
                break;
        }
        return ContactChange::Kind::cancelled;
    }

    static const wl_registry_listener registryListener;

    GLFWwindow* window_;
    wl_surface* surface_;
    wl_registry* registry_;
    std::vector<WaylandTouch> told_;  ///< before the seats, which write into it until they end
    std::vector<std::unique_ptr<WaylandSeat>> seats_;
};

const wl_registry_listener WaylandSource::registryListener{
    [](void* data, wl_registry* registry, std::uint32_t name, const char* interface, std::uint32_t version) {
        auto& self = *static_cast<WaylandSource*>(data);
        if (std::string_view(interface) != wl_seat_interface.name) return;
        self.seats_.push_back(
            std::make_unique<WaylandSeat>(registry, name, version, self.surface_, self.told_));
    },
    [](void* data, wl_registry*, std::uint32_t name) {
        std::erase_if(static_cast<WaylandSource*>(data)->seats_,
                      [name](const std::unique_ptr<WaylandSeat>& seat) { return seat->name() == name; });
    }};

}  // namespace

base::Result<std::unique_ptr<TouchSource>> openWaylandTouch(GLFWwindow* window) {
    auto source = std::make_unique<WaylandSource>(window);
    // The first round trip brings the seats, the second their capabilities: so touches are asked for
    // before the window is first visible, and the first touch is not missed.
    for (int i = 0; i < 2; ++i) {
        if (wl_display_roundtrip(glfwGetWaylandDisplay()) < 0) {
            return base::Error{"the connection to the Wayland compositor is broken"};
        }
    }
    return std::unique_ptr<TouchSource>(std::move(source));
}

}  // namespace fukan::platform
