#pragma once
// Turns TUIO packets into changes of fingers: drops late frames and removes silent senders. No sockets,
// no clock.

#include <optional>
#include <string>
#include <vector>

#include "platform/touch_source.hpp"
#include "platform/tuio_packet.hpp"

namespace fukan::platform {

class TuioFrames {
public:
    /// A sender that has sent no list of its fingers for this long is gone, and its fingers with it.
    /// Senders repeat the list once a second while nothing moves (TUIO 1.1), and packets may be late.
    static constexpr motion::Duration silence = std::chrono::milliseconds(1500);

    /// A frame is late when its number is at most this much below the newest; when it is further below,
    /// the sender has started anew (the reference implementation's figure).
    static constexpr std::int64_t lateBy = 100;

    static constexpr std::size_t mostSenders = 8;

    /// Takes a packet that came in at `now`. For each frame it adds first the fingers that are gone, then
    /// those that moved or landed.
    void take(Bytes packet, motion::Timestamp now, std::vector<ContactChange>& out);

    /// Removes the senders that fell silent.
    void advance(motion::Timestamp now, std::vector<ContactChange>& out);

    /// When `advance` may have something to do; none while no finger is down.
    std::optional<motion::Timestamp> dueAt() const;

    /// Whether any sender was ever heard.
    bool heard() const { return senderCount_ > 0; }

    /// How many packets were malformed, or came from one sender too many.
    std::uint64_t ignored() const { return ignored_; }

private:
    struct Sender {
        std::string name;
        std::int64_t number = 0;  ///< makes its contact numbers differ from those of other senders
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
