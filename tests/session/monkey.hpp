#pragma once
// Hands that know nothing: what they do at a wall for a tenth of a second, from a seed.

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

#include "input/event.hpp"

namespace fukan::test {

class Monkey {
public:
    explicit Monkey(unsigned seed) : random_(seed) {}

    void setViewport(base::Vec2 viewport) { viewport_ = viewport; }
    bool fingersDown() const { return !down_.empty() || buttonDown_; }

    /// One in so many times.
    bool rarely(unsigned often) { return random_() % often == 0; }
    unsigned below(unsigned end) { return static_cast<unsigned>(random_()) % end; }

    /// What happens from `now` on, in order; within a tenth of a second.
    std::vector<input::Event> tick(motion::Timestamp now) {
        at_ = now;
        events_.clear();
        if (down_.empty() && !buttonDown_) {
            if (below(3) != 0) begin();
        } else {
            goOn();
        }
        return std::move(events_);
    }

    /// Everything is let go, in one way or another.
    std::vector<input::Event> letGo(motion::Timestamp now) {
        at_ = now;
        events_.clear();
        if (rarely(4)) {
            tell(rarely(2) ? input::EventPayload{input::TouchesCancelled{}}
                           : input::EventPayload{input::FocusLost{}});
            down_.clear();
        }
        while (!down_.empty()) lift(below(static_cast<unsigned>(down_.size())));
        if (std::exchange(buttonDown_, false)) tell(input::PointerButton{mouse_, button_, false});
        return std::move(events_);
    }

    base::Vec2 anywhere() {
        const unsigned kind = below(16);
        const float x = share(), y = share();
        if (kind == 0) return {(x * 3 - 1) * viewport_.x, (y * 3 - 1) * viewport_.y};
        if (kind <= 4) return {x * viewport_.x, (0.86f + 0.14f * y) * viewport_.y};  // where the bar is
        if (kind <= 7) return last_;
        return {x * viewport_.x, y * viewport_.y};
    }

private:
    struct Finger {
        input::FingerId id;
        base::Vec2 at;
        base::Vec2 speed;  // pixels a tick's quarter
    };

    float share() { return static_cast<float>(random_() % 10001) / 10000; }
    void tell(input::EventPayload what) {
        at_ = at_ + std::chrono::milliseconds(below(5) * 4);
        events_.push_back({at_, std::move(what)});
    }

    void begin() {
        switch (below(12)) {
            case 0: {  // the wheel
                mouse_ = anywhere();
                for (unsigned n = 1 + below(4); n > 0; --n)
                    tell(input::PointerWheel{mouse_, {0, rarely(3) ? -1.0f : rarely(5) ? 12.0f : 1.0f}});
                return;
            }
            case 1:
            case 2:
                mouse_ = anywhere();
                button_ = rarely(5)   ? input::Button::right
                          : rarely(8) ? input::Button::middle
                                      : input::Button::left;
                tell(input::PointerMoved{mouse_});
                tell(input::PointerButton{mouse_, button_, true});
                buttonDown_ = true;
                return;
            case 3:  // ends without beginnings, moves of nobody
                tell(input::TouchEnded{static_cast<input::FingerId>(below(9))});
                tell(input::TouchMoved{static_cast<input::FingerId>(below(9)), anywhere(), 0});
                return;
            case 4:
            case 5:
            case 6:  // a tap, sometimes two
                for (unsigned n = rarely(3) ? 2 : 1; n > 0; --n) {
                    land();
                    tell(input::TouchMoved{down_[0].id, down_[0].at + base::Vec2{1, 1}, 0});
                    lift(0);
                    at_ = at_ + std::chrono::milliseconds(45);
                }
                return;
            default:
                for (unsigned n = rarely(2) ? 1 : rarely(3) ? 1 + below(6) : 2; n > 0; --n) land();
        }
    }

    void goOn() {
        if (buttonDown_) {
            mouse_ = mouse_ + base::Vec2{share() * 60 - 30, share() * 60 - 30};
            tell(input::PointerMoved{mouse_});
            if (rarely(5)) {
                buttonDown_ = false;
                tell(input::PointerButton{mouse_, button_, false});
            }
            return;
        }
        const bool holds = rarely(6);
        for (int n = 0; n < 4 && !holds; ++n) {
            for (Finger& finger : down_) {
                finger.at = finger.at + finger.speed;
                tell(input::TouchMoved{finger.id, finger.at, 0});
            }
        }
        if (rarely(40)) tell(input::TouchBegan{down_[0].id, anywhere(), 0});  // its end was lost
        if (rarely(12)) land();
        if (rarely(60)) {
            tell(input::TouchesCancelled{});
            down_.clear();
        } else if (rarely(4)) {
            for (unsigned n = rarely(2) ? 100 : 1; n > 0 && !down_.empty(); --n)
                lift(below(static_cast<unsigned>(down_.size())));
        }
    }

    void land() {
        const input::FingerId id = rarely(30) ? -7 : next_++ % 10;
        last_ = anywhere();
        const auto speed = [&] { return (share() - 0.5f) * (rarely(3) ? 120.0f : 20.0f); };
        const base::Vec2 way{speed(), speed()};
        const float size = rarely(15) ? 400.0f : rarely(3) ? 12.0f : 0.0f;
        std::erase_if(down_, [&](const Finger& finger) { return finger.id == id; });
        down_.push_back({id, last_, way});
        tell(input::TouchBegan{id, last_, size});
    }

    void lift(unsigned index) {
        tell(input::TouchEnded{down_[index].id});
        down_.erase(down_.begin() + index);
    }

    std::mt19937 random_;
    base::Vec2 viewport_{1280, 720};
    motion::Timestamp at_;
    std::vector<input::Event> events_;
    std::vector<Finger> down_;
    input::FingerId next_ = 1;
    bool buttonDown_ = false;
    input::Button button_ = input::Button::left;
    base::Vec2 mouse_;
    base::Vec2 last_;
};

}  // namespace fukan::test
