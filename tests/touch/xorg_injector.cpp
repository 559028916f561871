// Puts fingers on the glass of an X server, through its driver "inputtest". Reads lines from a FIFO until it
// is ended:   down ID X Y | move ID X Y | up ID      in pixels of the screen Usage: xorg_injector SOCKET FIFO
// WIDTH HEIGHT One injector for a server's life: once a client has left, Xorg 21.1 spins, and lets no other
// in.

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xorg/xf86-input-inputtest-protocol.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

namespace {

// Of the driver's axes, which end at 65535 whatever the screen's size.
constexpr double axisEnd = 65535;

// As in X11/extensions/XI2.h.
enum class TouchType : unsigned { begin = 18, update = 19, end = 20 };

struct Place {
    double x = 0;
    double y = 0;
};

[[noreturn]] void fail(const std::string& what) {
    std::cerr << "xorg_injector: " << what << '\n';
    std::exit(1);
}

class Server {
public:
    explicit Server(const std::string& path) : socket_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        if (path.size() >= sizeof name.sun_path) fail("too long: " + path);
        std::memcpy(name.sun_path, path.c_str(), path.size() + 1);
        if (::connect(socket_, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0) {
            fail("cannot connect to " + path + ": " + std::strerror(errno));
        }
        auto version = message<xf86ITEventClientVersion>(XF86IT_EVENT_CLIENT_VERSION);
        version.major = XF86IT_PROTOCOL_VERSION_MAJOR;
        version.minor = XF86IT_PROTOCOL_VERSION_MINOR;
        send(version);
        receive<xf86ITResponseServerVersion>();
    }

    /// Returns when the server has taken it.
    void touch(unsigned finger, TouchType type, Place share) {
        auto touched = message<xf86ITEventTouch>(XF86IT_EVENT_TOUCH);
        touched.touchid = finger;
        touched.touch_type = static_cast<unsigned>(type);
        touched.valuators.mask[0] = 3;
        touched.valuators.valuators[0] = share.x * axisEnd;
        touched.valuators.valuators[1] = share.y * axisEnd;
        send(touched);
        send(message<xf86ITEventWaitForSync>(XF86IT_EVENT_WAIT_FOR_SYNC));
        receive<xf86ITResponseSyncFinished>();
    }

private:
    template <typename Message>
    static Message message(xf86ITEventType type) {
        Message out;
        std::memset(&out, 0, sizeof out);  // padding goes over the wire, too
        out.header.length = sizeof out;
        out.header.type = type;
        return out;
    }

    template <typename Message>
    void send(const Message& out) {
        if (::write(socket_, &out, sizeof out) != static_cast<ssize_t>(sizeof out))
            fail("the server is gone");
    }

    template <typename Answer>
    void receive() {
        Answer answer;
        if (::recv(socket_, &answer, sizeof answer, MSG_WAITALL) != static_cast<ssize_t>(sizeof answer)) {
            fail("the server is gone");
        }
    }

    int socket_;
};

}  // namespace

int main(int count, char** arguments) {
    if (count != 5) fail("usage: xorg_injector SOCKET FIFO WIDTH HEIGHT");
    const Place screen{std::atof(arguments[3]), std::atof(arguments[4])};
    Server server(arguments[1]);
    // For writing, too: so the FIFO does not end when a writer closes it.
    std::fstream fifo(arguments[2], std::ios::in | std::ios::out);
    if (!fifo || screen.x <= 0 || screen.y <= 0) fail("no such FIFO, or no size");
    std::cout << "ready" << std::endl;

    std::map<unsigned, Place> down;
    for (std::string line; std::getline(fifo, line);) {
        std::istringstream words(line);
        std::string what;
        unsigned finger = 0;
        Place pixel;
        words >> what >> finger;
        const bool placed = static_cast<bool>(words >> pixel.x >> pixel.y);
        const Place share{pixel.x / screen.x, pixel.y / screen.y};
        if (what == "down" && placed) {
            server.touch(finger, TouchType::begin, down[finger] = share);
        } else if (what == "move" && placed && down.contains(finger)) {
            server.touch(finger, TouchType::update, down[finger] = share);
        } else if (what == "up" && down.contains(finger)) {
            server.touch(finger, TouchType::end, down[finger]);
            down.erase(finger);
        } else {
            std::cerr << "xorg_injector: cannot do: " << line << '\n';
        }
    }
}
