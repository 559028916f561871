#pragma once
// What a packet of TUIO 1.1 says of cursors. http://www.tuio.org/?specification

#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "platform/osc.hpp"

namespace fukan::platform {

/// The cursors at one instant, as their sender sees them; a part of them where they do not fit a packet.
struct TuioFrame {
    struct Cursor {
        std::int32_t session = 0;
        base::Vec2 place;  ///< finite, and within a million of the panel; 0 … 1 on it
    };

    std::string source;               ///< as it calls itself; may be empty
    bool tellsAlive = false;          ///< else the frame only moves cursors that are known
    std::vector<std::int32_t> alive;  ///< at most TuioPacket::mostCursors, each once
    std::vector<Cursor> cursors;
    std::int32_t sequence = -1;  ///< -1: not numbered
};

/// Collects frames, and keeps its memory from packet to packet.
class TuioPacket {
public:
    /// Of one sender. What is listed beyond does not count.
    static constexpr std::size_t mostCursors = 64;

    /// False when the packet is malformed: then `frames` gives nothing. Messages that are none of cursors are
    /// well formed and mean nothing.
    bool read(Bytes packet);

    const std::vector<TuioFrame>& frames() const { return frames_; }

private:
    bool take(const OscMessage& message);
    bool takeAlive(OscArguments& arguments);
    bool takeCursor(OscArguments& arguments);
    bool takeSequence(OscArguments& arguments);

    std::vector<TuioFrame> frames_;
    TuioFrame next_;  ///< until its number comes
};

}  // namespace fukan::platform
