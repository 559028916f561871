#pragma once
// Bytes become events: any bytes any events. What mutation tests and a fuzzer feed to whatever hears events.

#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>

#include "input/event.hpp"

namespace fukan::test {

/// Hands that do what some bytes say, and mostly what hands could do: few fingers, places near the panel,
/// pauses around the limits that decide what a gesture is.
class RandomEvents {
public:
    explicit RandomEvents(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    /// The next event, none when the bytes are used up. Its instant never goes back, but may stand still.
    std::optional<input::Event> next() {
        if (bytes_.size() < 2) return std::nullopt;
        at_ = at_ + pause();
        return input::Event{at_, happening(byte())};
    }
    motion::Timestamp now() const { return at_; }

private:
    std::uint8_t byte() {
        if (bytes_.empty()) return 0;
        const std::uint8_t b = bytes_.front();
        bytes_ = bytes_.subspan(1);
        return b;
    }
    motion::Duration pause() {
        using std::chrono::milliseconds;
        static constexpr int pauses[] = {0, 0, 1, 7, 16, 16, 16, 39, 40, 41, 80, 120, 299, 300, 500, 2500};
        return milliseconds(pauses[byte() % 16]);
    }
    float coordinate() {
        const std::uint8_t b = byte();
        if (b < 250) return static_cast<float>(b) * 8 + static_cast<float>(byte()) / 32 - 40;
        static constexpr float odd[] = {-1e9f,
                                        3e38f,
                                        std::numeric_limits<float>::infinity(),
                                        std::numeric_limits<float>::quiet_NaN(),
                                        std::numeric_limits<float>::denorm_min(),
                                        -0.0f};
        return odd[b - 250];
    }
    base::Vec2 place() {
        const float x = coordinate();
        return {x, coordinate()};
    }
    input::FingerId finger() {
        const std::uint8_t b = byte();
        return b == 255 ? std::numeric_limits<input::FingerId>::min() : b % 7;
    }
    float size() {
        const std::uint8_t b = byte();
        return b < 200 ? 0 : b == 255 ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(b) - 50;
    }
    input::Button button() {
        const std::uint8_t b = byte() % 8;
        return b == 0 ? input::Button::right : b == 1 ? input::Button::middle : input::Button::left;
    }
    // An argument each: the order in which a call's arguments are worked out is the compiler's.
    input::EventPayload happening(std::uint8_t kind) {
        switch (kind % 16) {
            case 0:
            case 1:
            case 2: {
                const input::FingerId id = finger();
                const base::Vec2 at = place();
                return input::TouchBegan{id, at, size()};
            }
            case 3:
            case 4:
            case 5:
            case 6: {
                const input::FingerId id = finger();
                const base::Vec2 at = place();
                return input::TouchMoved{id, at, size()};
            }
            case 7:
            case 8:
            case 9:
                return input::TouchEnded{finger()};
            case 10: {
                const base::Vec2 at = place();
                return input::PointerButton{at, button(), true};
            }
            case 11: {
                const base::Vec2 at = place();
                return input::PointerButton{at, button(), false};
            }
            case 12:
                return input::PointerMoved{place()};
            case 13: {
                const base::Vec2 at = place();
                return input::PointerWheel{at, {0, coordinate()}};
            }
            case 14:
                return input::TouchMoved{0, place(), 0};
            default:
                return kind < 128 ? input::EventPayload{input::TouchesCancelled{}}
                                  : input::EventPayload{input::FocusLost{}};
        }
    }

    std::span<const std::uint8_t> bytes_;
    motion::Timestamp at_{1'000'000'000};
};

}  // namespace fukan::test
