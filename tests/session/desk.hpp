#pragma once
// A wall whose hands and clock are a test's.

#include <memory>
#include <string>
#include <vector>

#include "files/folders.hpp"
#include "motion/manual_clock.hpp"
#include "session/session.hpp"

namespace fukan::test {

using namespace std::chrono_literals;
using input::Key;

inline constexpr input::Modifiers ctrl{false, true, false, false};
inline constexpr std::int64_t second = 1'000'000'000;
inline constexpr std::int64_t afternoon = 1795329720 * second;  // 2026-11-22 15:42:00 in Tokyo
inline constexpr std::int64_t newYearsEve =
    1806505170 * second;  // 2027-03-31 23:59:30 in Tokyo, a fiscal year's end
inline constexpr motion::Duration interval = 16ms;
inline const std::string tokyo = "[time]\nzone = \"Asia/Tokyo\"\n";

class Desk {
public:
    explicit Desk(const std::string& board, const std::string& config = tokyo, std::int64_t unix = afternoon,
                  files::Overrides overrides = {}, base::Vec2 viewport = {1280, 720})
        : folder(board, config), clock_({}, unix) {
        const auto files = folder.read();
        INFO(listed(files->diagnostics));
        REQUIRE(files->usable());
        overrides.config = folder.overrides().config;
        session = std::make_unique<session::Session>(files, fonts(), overrides, viewport,
                                                     layout::Legibility{}, clock_.read(), walls_);
        go(1s);
    }

    std::vector<session::Request> go(motion::Duration by) {
        clock_.advance(by);
        return session->advance(clock_.read());
    }

    /// The civil clock alone, as the network or an operator sets it.
    std::vector<session::Request> setCivil(std::int64_t unix) {
        clock_.setUnix(unix);
        return session->advance(clock_.read());
    }

    std::vector<session::Request> press(Key key, input::Modifiers modifiers = {}) {
        std::vector<session::Request> requests =
            session->handle({clock_.read().steady, input::KeyEvent{key, input::Press::pressed, modifiers}});
        clock_.advance(50ms);
        session->handle({clock_.read().steady, input::KeyEvent{key, input::Press::released, modifiers}});
        go(50ms);
        return requests;
    }

    void type(char32_t character) {
        session->handle({clock_.read().steady, input::KeyEvent{}});
        session->handle({clock_.read().steady, input::CharacterEvent{character}});
        session->handle({clock_.read().steady, input::KeyEvent{Key::other, input::Press::released, {}}});
        go(100ms);
    }

    void reload() {
        session->reload(folder.read());
        go(0s);
    }

    /// Every text on the screen, a run a line.
    std::string words() const {
        std::string out;
        for (const std::string& text : draw::texts(session->frame())) out += text + "\n";
        return out;
    }
    bool shows(const std::string& part) const { return words().find(part) != std::string::npos; }
    bool showsThing(const char* id) const {
        for (const draw::Command& command : session->frame().commands) {
            if (command.id == base::Id::of(id)) return true;
        }
        return false;
    }
    motion::Timestamp now() { return clock_.read().steady; }
    motion::Duration untilNext() { return session->nextFrame(interval) - clock_.read().steady; }

    WallFolder folder;
    std::unique_ptr<session::Session> session;

private:
    motion::ManualClock clock_;
    wall::ImmediateWallMaker walls_;
};

}  // namespace fukan::test
