#pragma once
// Fingers from a touch panel's device file, which may be unplugged and come back.

#include <functional>
#include <memory>

#include "platform/evdev_device.hpp"
#include "platform/input_watch.hpp"
#include "platform/touch_source.hpp"

namespace fukan::platform {

class EvdevTouch final : public TouchSource {
public:
    using Open = std::function<base::Result<std::unique_ptr<EvdevDevice>>()>;

    /// How long to wait between attempts to open a device that is missing or cannot be opened.
    static constexpr motion::Duration retry = std::chrono::seconds(1);

    /// `path` appears in messages only; `open` opens the device. `watch` must outlive the source.
    EvdevTouch(std::string path, Open open, InputWatch& watch);
    ~EvdevTouch() override;

    std::string name() const override;
    bool present() const override { return device_ != nullptr; }
    void collect(motion::Timestamp now, std::vector<ContactChange>& out) override;
    std::optional<motion::Timestamp> dueAt() const override;
    base::Diagnostics takeProblems() override;

private:
    void tryToOpen(motion::Timestamp now);
    void lose();
    void tell(const std::string& problem);

    std::string path_;
    Open open_;
    InputWatch& watch_;
    std::unique_ptr<EvdevDevice> device_;
    motion::Timestamp retryAt_{};  ///< zero: at once
    std::string reason_;           ///< why there is no device
    base::Diagnostics problems_;
};

}  // namespace fukan::platform
