#pragma once
// A further source of events, as an example: a Unix socket to which other programs send them, a line each.

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <iterator>
#include <map>
#include <string>

#include "input/event_log.hpp"
#include "platform/event_source.hpp"
#include "platform/input_watch.hpp"

namespace fukan::platform {

/// Lines are those of recordings without their time: "key pressed Q ctrl". What is no event is ignored.
class EventSocket final : public EventSource {
public:
    /// `listening`: a socket that listens, and does not wait. `watch` must outlive this.
    EventSocket(FileDescriptor listening, InputWatch& watch)
        : watch_(watch), listening_(std::move(listening)) {
        watch_.add(listening_.get());
    }
    ~EventSocket() override {
        watch_.remove(listening_.get());
        for (const auto& [descriptor, peer] : peers_) watch_.remove(descriptor);
    }

    void collect(motion::Timestamp now, std::vector<input::Event>& out) override {
        takePeers();
        for (auto peer = peers_.begin(); peer != peers_.end();) {
            const bool there = read(peer->second);
            takeLines(peer->second.unread, now, out);
            // One that has gone is readable for ever, and would end every sleep.
            if (!there) watch_.remove(peer->first);
            peer = there ? std::next(peer) : peers_.erase(peer);
        }
    }

    std::size_t peers() const { return peers_.size(); }

private:
    struct Peer {
        FileDescriptor socket;
        std::string unread;  ///< the beginning of a line
    };

    void takePeers() {
        for (;;) {
            FileDescriptor socket(
                ::accept4(listening_.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
            const int descriptor = socket.get();
            if (!socket.valid()) return;
            watch_.add(descriptor);
            peers_.emplace(descriptor, Peer{std::move(socket), {}});
        }
    }

    /// So much at a turn: the rest waits in the socket, which keeps it from flooding the loop. False: it has
    /// gone.
    static bool read(Peer& peer) {
        std::array<char, 4096> bytes;
        const ssize_t count = ::recv(peer.socket.get(), bytes.data(), bytes.size(), 0);
        if (count < 0) return errno == EAGAIN || errno == EINTR;
        peer.unread.append(bytes.data(), static_cast<std::size_t>(count));
        return count > 0;
    }

    static void takeLines(std::string& unread, motion::Timestamp now, std::vector<input::Event>& out) {
        const std::size_t end = unread.rfind('\n') + 1;
        for (std::size_t begin = 0; begin < end;) {
            const std::size_t next = unread.find('\n', begin) + 1;
            const auto events = input::readEventLog(
                input::eventLogHeader() + "0 " + unread.substr(begin, next - begin), "socket");
            if (events) {
                for (const input::Event& event : *events) out.push_back({now, event.what});
            }
            begin = next;
        }
        unread.erase(0, end);
    }

    InputWatch& watch_;
    FileDescriptor listening_;
    std::map<int, Peer> peers_;
};

}  // namespace fukan::platform
