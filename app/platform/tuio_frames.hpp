#pragma once
// From TUIO packets to fingers: what is late, who fell silent, and who is down. No sockets, no clock.

#include <optional>
#include <string>
#include <vector>

#include "platform/touch_source.hpp"
#include "platform/tuio_packet.hpp"

namespace fukan::platform {

class TuioFrames {
public:
    /// A sender that tells of nobody for so long is gone, and its fingers with it. Senders repeat themselves
    /// once a second while nothing moves (TUIO 1.1), and packets may be late.
    static constexpr motion::Duration silence = std::chrono::milliseconds(1500);

    /// Frames that are older than the newest by fewer than so many are late; by more, the sender has started
    /// anew (the reference implementation's figure).
    static constexpr std::int64_t lateBy = 100;

    static constexpr std::size_t mostSenders = 8;

    /// A packet that came in at `now`: fingers that are gone first, then those that moved or landed.
    void take(Bytes packet, motion::Timestamp now, std::vector<ContactChange>& out);

    /// Lets go of senders that fell silent.
    void advance(motion::Timestamp now, std::vector<ContactChange>& out);

    /// When `advance` may have something to do; none while nothing is down.
    std::optional<motion::Timestamp> dueAt() const;

    /// Packets that were malformed, or came from one sender too many.
    std::uint64_t ignored() const { return ignored_; }

private:
    struct Sender {
        std::string name;
        std::int64_t number = 0;  ///< tells its sessions from those of others
        std::int32_t newest = -1;
        motion::Timestamp heard;
        std::vector<std::int32_t> down;
    };

    Sender* senderOf(const std::string& name, motion::Timestamp now);
    static bool late(const Sender& sender, std::int32_t sequence, motion::Timestamp now);
    static void apply(Sender& sender, const TuioFrame& frame, motion::Timestamp now,
                      std::vector<ContactChange>& out);

    TuioPacket packet_;
    std::vector<Sender> senders_;
    std::int64_t senderCount_ = 0;
    std::uint64_t ignored_ = 0;
};

}  // namespace fukan::platform
