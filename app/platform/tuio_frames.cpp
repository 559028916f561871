#include "platform/tuio_frames.hpp"

#include <algorithm>

namespace fukan::platform {
namespace {

std::int64_t contactOf(std::int64_t sender, std::int32_t session) {
    return (sender << 32) | static_cast<std::uint32_t>(session);
}

bool contains(const std::vector<std::int32_t>& sessions, std::int32_t session) {
    return std::find(sessions.begin(), sessions.end(), session) != sessions.end();
}

}  // namespace

void TuioFrames::take(Bytes packet, motion::Timestamp now, std::vector<ContactChange>& out) {
    advance(now, out);
    bool taken = packet_.read(packet);
    for (const TuioFrame& frame : packet_.frames()) {
        Sender* sender = senderOf(frame.source, now);
        if (sender == nullptr) {
            taken = false;
        } else if (!late(*sender, frame.sequence, now)) {
            if (frame.sequence >= 0) sender->newest = frame.sequence;
            apply(*sender, frame, now, out);
        }
    }
    if (!taken) ++ignored_;
}

void TuioFrames::advance(motion::Timestamp now, std::vector<ContactChange>& out) {
    const bool lost = std::any_of(senders_.begin(), senders_.end(), [now](const Sender& sender) {
        return !sender.down.empty() && now - sender.heard >= silence;
    });
    if (!lost) return;
    // The fingers of the other senders too: `cancelled` cannot say that only some fingers are gone.
    for (Sender& sender : senders_) sender.down.clear();
    out.push_back({ContactChange::Kind::cancelled, 0, {}, 0, now});
}

std::optional<motion::Timestamp> TuioFrames::dueAt() const {
    std::optional<motion::Timestamp> due;
    for (const Sender& sender : senders_) {
        if (sender.down.empty()) continue;
        if (!due || sender.heard + silence < *due) due = sender.heard + silence;
    }
    return due;
}

/// Null when there are `mostSenders` already. A sender that fell silent makes room.
TuioFrames::Sender* TuioFrames::senderOf(const std::string& name, motion::Timestamp now) {
    for (Sender& sender : senders_) {
        if (sender.name == name) return &sender;
    }
    std::erase_if(senders_, [now](const Sender& sender) { return now - sender.heard >= silence; });
    if (senders_.size() >= mostSenders) return nullptr;
    return &senders_.emplace_back(Sender{name, senderCount_++, -1, now, {}});
}

// A frame with the same number is not late: it is the rest of one that did not fit into one packet.
bool TuioFrames::late(const Sender& sender, std::int32_t sequence, motion::Timestamp now) {
    if (sequence < 0 || sender.newest < 0 || now - sender.heard >= silence) return false;
    const std::int64_t behind = static_cast<std::int64_t>(sender.newest) - sequence;
    return behind > 0 && behind <= lateBy;
}

void TuioFrames::apply(Sender& sender, const TuioFrame& frame, motion::Timestamp now,
                       std::vector<ContactChange>& out) {
    const auto tell = [&](ContactChange::Kind kind, std::int32_t session, base::Vec2 place) {
        out.push_back({kind, contactOf(sender.number, session), place, 0, now});
    };
    if (frame.tellsAlive) {
        sender.heard = now;
        std::erase_if(sender.down, [&](std::int32_t session) {
            const bool gone = !contains(frame.alive, session);
            if (gone) tell(ContactChange::Kind::up, session, {});
            return gone;
        });
    }
    for (const TuioFrame::Cursor& cursor : frame.cursors) {
        if (contains(sender.down, cursor.session)) {
            tell(ContactChange::Kind::moved, cursor.session, cursor.place);
        } else if (contains(frame.alive, cursor.session)) {
            sender.down.push_back(cursor.session);
            tell(ContactChange::Kind::down, cursor.session, cursor.place);
        }
    }
}

}  // namespace fukan::platform
