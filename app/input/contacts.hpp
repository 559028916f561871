#pragma once
// The fingers that are down and count, with what a pinch needs of them.

#include <array>
#include <cstddef>

#include "base/geometry.hpp"
#include "input/touch.hpp"

namespace fukan::input {

class Contacts {
public:
    /// One hand. Whoever lands as a sixth is not taken, and so never heard of again.
    static constexpr std::size_t most = 5;

    std::size_t size() const { return count_; }
    bool empty() const { return count_ == 0; }
    bool full() const { return count_ == most; }
    bool has(FingerId finger) const { return find(finger) != count_; }

    /// Only when it is not there and there is room.
    void add(FingerId finger, base::Vec2 position);
    /// Nothing happens when it is not there.
    void move(FingerId finger, base::Vec2 position);
    void remove(FingerId finger);
    void clear() { count_ = 0; }

    /// The mean of their places. Only when there are any, as below.
    base::Vec2 middle() const;
    /// Their mean distance from the middle: it grows as they do, and needs no pairing of fingers.
    float spread() const;

private:
    struct Contact {
        FingerId finger = 0;
        base::Vec2 position;
    };

    std::size_t find(FingerId finger) const;

    std::array<Contact, most> contacts_;
    std::size_t count_ = 0;
};

}  // namespace fukan::input
