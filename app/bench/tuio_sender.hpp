#pragma once
// Fingers that a bench puts on the wall: a tracker's, over the loopback, so that they come in as real ones
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
    /// Takes a port that nobody uses.
    static base::Result<std::unique_ptr<TuioSender>> open();

    /// Where a wall is to listen for them (TUIO 1.1).
    const std::string& address() const { return address_; }

    /// These fingers are down now, and no others; places are shares of the window. A finger is told apart by
    /// its place in the list.
    void show(std::span<const base::Vec2> places);

private:
    TuioSender(platform::FileDescriptor socket, std::uint16_t port);

    platform::FileDescriptor socket_;
    std::uint16_t port_;
    std::string address_;
    std::int32_t sequence_ = 0;
    std::int32_t firstName_ = 0;  // names are never given twice: a finger that lands again is another
    std::size_t down_ = 0;
    std::vector<std::uint8_t> packet_;
};

}  // namespace fukan::bench
