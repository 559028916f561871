#include "platform/evdev_device.hpp"

#include <fcntl.h>
#include <libevdev/libevdev.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <utility>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {
namespace {

struct FreeEvdev {
    void operator()(libevdev* device) const { libevdev_free(device); }
};
using Evdev = std::unique_ptr<libevdev, FreeEvdev>;

EvdevRange rangeOf(libevdev* device, unsigned axis) {
    const input_absinfo* info = libevdev_get_abs_info(device, axis);
    return {info->minimum, info->maximum};
}

bool usable(EvdevRange range) { return range.last > range.first; }

/// The slots' present state, which the kernel does not send: it reports a value only when it changes.
EvdevSlots slotsAsTheyAre(libevdev* device, base::Turn turn) {
    EvdevSlots slots(rangeOf(device, ABS_MT_POSITION_X), rangeOf(device, ABS_MT_POSITION_Y), turn);
    for (int i = 0; i < libevdev_get_num_slots(device); ++i) {
        const auto value = [&](unsigned code) {
            return libevdev_get_slot_value(device, static_cast<unsigned>(i), code);
        };
        slots.setSlot(i, value(ABS_MT_POSITION_X), value(ABS_MT_POSITION_Y), value(ABS_MT_TOUCH_MAJOR));
    }
    slots.setCurrentSlot(libevdev_get_current_slot(device));
    return slots;
}

class OpenDevice final : public EvdevDevice {
public:
    OpenDevice(FileDescriptor file, Evdev device, base::Turn turn)
        : file_(std::move(file)), device_(std::move(device)), slots_(slotsAsTheyAre(device_.get(), turn)) {}

    int descriptor() const override { return file_.get(); }

    bool read(motion::Timestamp now, std::vector<ContactChange>& out) override {
        for (;;) {
            input_event event{};
            unsigned flag = syncing_ ? LIBEVDEV_READ_FLAG_SYNC : LIBEVDEV_READ_FLAG_NORMAL;
            const int status = libevdev_next_event(device_.get(), flag, &event);
            if (status == -EAGAIN) {
                // After dropped events, this marks the end of the synthetic events that restore the state.
                if (!std::exchange(syncing_, false)) return true;
                continue;
            }
            if (status < 0) return false;
            syncing_ = status == LIBEVDEV_READ_STATUS_SYNC;
            slots_.take({event.type, event.code, event.value, timeOf(event, now)}, out);
        }
    }

private:
    // The kernel was asked for CLOCK_MONOTONIC. A stamp in the future or more than a second old is not
    // used: the clock may be a test's.
    static motion::Timestamp timeOf(const input_event& event, motion::Timestamp now) {
        const motion::Timestamp at{static_cast<std::int64_t>(event.input_event_sec) * 1'000'000'000 +
                                   static_cast<std::int64_t>(event.input_event_usec) * 1'000};
        return at <= now && now - at <= std::chrono::seconds(1) ? at : now;
    }

    FileDescriptor file_;
    Evdev device_;
    EvdevSlots slots_;
    bool syncing_ = false;
};

base::Error cannotOpen(const std::string& path, int reason) {
    if (reason == ENOENT) return {path + " is not there: it is waited for"};
    if (reason == EACCES || reason == EPERM) {
        return {path + " may not be read by this user (add them to the group input, or write a udev rule)"};
    }
    return {path + " cannot be opened: " + std::strerror(reason)};
}

}  // namespace

base::Result<std::unique_ptr<EvdevDevice>> EvdevDevice::open(const std::string& path, base::Turn turn) {
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.get() < 0) return cannotOpen(path, errno);
    libevdev* opened = nullptr;
    if (const int failed = libevdev_new_from_fd(file.get(), &opened); failed < 0) {
        return base::Error{path + " is no input device: " + std::strerror(-failed)};
    }
    Evdev device(opened);
    const bool panel = libevdev_has_event_code(opened, EV_ABS, ABS_MT_SLOT) &&
                       libevdev_has_event_code(opened, EV_ABS, ABS_MT_TRACKING_ID) &&
                       libevdev_has_event_code(opened, EV_ABS, ABS_MT_POSITION_X) &&
                       libevdev_has_event_code(opened, EV_ABS, ABS_MT_POSITION_Y) &&
                       usable(rangeOf(opened, ABS_MT_POSITION_X)) &&
                       usable(rangeOf(opened, ABS_MT_POSITION_Y));
    if (!panel) return base::Error{path + " is no multi-touch panel (evtest tells what it is)"};
    if (libevdev_grab(opened, LIBEVDEV_GRAB) < 0) {
        return base::Error{path + " is kept by another program to itself"};
    }
    libevdev_set_clock_id(opened, CLOCK_MONOTONIC);
    return std::unique_ptr<EvdevDevice>(
        std::make_unique<OpenDevice>(std::move(file), std::move(device), turn));
}

}  // namespace fukan::platform
