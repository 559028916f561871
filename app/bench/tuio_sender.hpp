#pragma once
// Simulated fingers for a bench, sent by TUIO over the loopback network, so that they arrive as real ones
// do.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "platform/file_descriptor.hpp"

namespace fukan::bench {

class TuioSender {
public:
    /// Uses a free UDP port.
    static base::Result<std::unique_ptr<TuioSender>> open();

    /// The address at which the wall must listen (TUIO 1.1).
    const std::string& address() const { return address_; }

    /// Exactly these fingers are down now; `places` are shares of the window, 0 … 1. A finger is
    /// identified by its index in the list.
    void show(std::span<const base::Vec2> places);

private:
    TuioSender(platform::FileDescriptor socket, std::uint16_t port);

    platform::FileDescriptor socket_;
    std::uint16_t port_;
    std::string address_;
    std::int32_t sequence_ = 0;
    // Names are not reused: a finger that lands again is a new one.
    std::int32_t firstName_ = 0;
    std::size_t down_ = 0;
    std::vector<std::uint8_t> packet_;
};

}  // namespace fukan::bench
