// In place of evdev_device.cpp where there is no libevdev.

#include "platform/evdev_device.hpp"

namespace fukan::platform {

base::Result<std::unique_ptr<EvdevDevice>> EvdevDevice::open(const std::string& path, base::Turn) {
    return base::Error{path + " cannot be read: this Fukan was built without libevdev"};
}

}  // namespace fukan::platform
