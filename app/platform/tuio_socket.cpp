#include "platform/tuio_socket.hpp"

#include <netinet/in.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "platform/file_descriptor.hpp"
#include "platform/socket_address.hpp"
#include "platform/tuio_frames.hpp"

namespace fukan::platform {
namespace {

// UDP's largest payload, bytes. At most `packetsATurn` packets are read per call, so that a flood of
// packets cannot keep the main thread from its work.
constexpr std::size_t largestPacket = 65536;
constexpr int packetsATurn = 256;

class TuioSocket final : public TouchSource {
public:
    TuioSocket(FileDescriptor socket, std::string address, InputWatch& watch)
        : socket_(std::move(socket)), address_(std::move(address)), watch_(watch) {
        watch_.add(socket_.get());
    }
    ~TuioSocket() override { watch_.remove(socket_.get()); }

    std::string name() const override {
        const std::uint64_t ignored = frames_.ignored();
        return "TUIO " + address_ +
               (ignored > 0 ? " (packets ignored: " + std::to_string(ignored) + ")" : std::string());
    }

    /// The socket alone tells nothing: a tracker has to send.
    bool present() const override { return frames_.heard(); }

    void collect(motion::Timestamp now, std::vector<ContactChange>& out) override {
        for (int i = 0; i < packetsATurn; ++i) {
            const ssize_t size = ::recv(socket_.get(), buffer_.data(), buffer_.size(), 0);
            if (size < 0) break;
            frames_.take(Bytes(buffer_).first(static_cast<std::size_t>(size)), now, out);
        }
        frames_.advance(now, out);
    }

    std::optional<motion::Timestamp> dueAt() const override { return frames_.dueAt(); }

private:
    FileDescriptor socket_;
    std::string address_;
    InputWatch& watch_;
    TuioFrames frames_;
    std::array<std::uint8_t, largestPacket> buffer_;
};

}  // namespace

base::Result<std::unique_ptr<TouchSource>> openTuio(const std::string& address, InputWatch& watch) {
    const auto where = parseSocketAddress(address);
    if (!where) return base::Error{where.error()};
    FileDescriptor socket(
        ::socket(where->storage.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_UDP));
    const auto* name = reinterpret_cast<const sockaddr*>(&where->storage);
    if (socket.valid() && ::bind(socket.get(), name, where->length) == 0) {
        return std::unique_ptr<TouchSource>(std::make_unique<TuioSocket>(std::move(socket), address, watch));
    }
    const int reason = errno;
    if (reason == EADDRINUSE) {
        return base::Error{address + " is taken: another program listens there already"};
    }
    return base::Error{address + " cannot be listened at: " + std::strerror(reason)};
}

}  // namespace fukan::platform
