#pragma once
// A touch panel's device file, opened by libevdev.

#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "platform/evdev_slots.hpp"

namespace fukan::platform {

class EvdevDevice {
public:
    /// Opens the panel and grabs it, so that the window system does not report the same fingers as well.
    /// `turn`: how the panel's own axes are turned. Fails with the reason: no such file, may not be read, not
    /// a multi-touch panel, taken by another program; or Fukan was built without libevdev.
    static base::Result<std::unique_ptr<EvdevDevice>> open(const std::string& path, base::Turn turn);

    EvdevDevice() = default;
    EvdevDevice(const EvdevDevice&) = delete;
    EvdevDevice& operator=(const EvdevDevice&) = delete;
    virtual ~EvdevDevice() = default;

    virtual int descriptor() const = 0;

    /// Appends the changes since the last call, in order; never waits. False when the device is gone.
    virtual bool read(motion::Timestamp now, std::vector<ContactChange>& out) = 0;
};

}  // namespace fukan::platform
