#pragma once
// Reads the cursors from a TUIO 1.1 packet. http://www.tuio.org/?specification

#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "platform/osc.hpp"

namespace fukan::platform {

/// The cursors at one instant, as the sender sees them; only some of them when they do not fit one packet.
struct TuioFrame {
    struct Cursor {
        std::int32_t session = 0;
        base::Vec2 place;  ///< finite, and within a million of the panel; 0 … 1 on it
    };

    std::string source;               ///< the sender's name for itself; may be empty
    bool tellsAlive = false;          ///< false: the frame only moves known cursors
    std::vector<std::int32_t> alive;  ///< at most TuioPacket::mostCursors, each once
    std::vector<Cursor> cursors;
    std::int32_t sequence = -1;  ///< -1: not numbered
};

/// Collects the frames of a packet. Its memory is reused from packet to packet.
class TuioPacket {
public:
    /// Of one sender. An `alive` message's entries beyond that are ignored.
    static constexpr std::size_t mostCursors = 64;

    /// False when the packet is malformed: then `frames` is empty. Messages that do not concern cursors
    /// are well formed and ignored.
    bool read(Bytes packet);

    const std::vector<TuioFrame>& frames() const { return frames_; }

private:
    bool take(const OscMessage& message);
    bool takeAlive(OscArguments& arguments);
    bool takeCursor(OscArguments& arguments);
    bool takeSequence(OscArguments& arguments);

    std::vector<TuioFrame> frames_;
    TuioFrame next_;  ///< filled until the message with its number ends it
};

}  // namespace fukan::platform
