#pragma once
// The fingers that are down and take part in a gesture, with the middle and the spread that a pinch needs.

#include <array>
#include <cstddef>

#include "base/geometry.hpp"
#include "input/touch.hpp"

namespace fukan::input {

class Contacts {
public:
    /// The fingers of one hand. A sixth finger is not added, so its later events are ignored.
    static constexpr std::size_t most = 5;

    std::size_t size() const { return count_; }
    bool empty() const { return count_ == 0; }
    bool full() const { return count_ == most; }
    bool has(FingerId finger) const { return find(finger) != count_; }

    /// Precondition: `!has(finger)` and `!full()`.
    void add(FingerId finger, base::Vec2 position);
    /// These two do nothing when `finger` is not there.
    void move(FingerId finger, base::Vec2 position);
    void remove(FingerId finger);
    void clear() { count_ = 0; }

    /// The mean of their positions, viewport pixels. Precondition of this and of `spread`: not empty.
    base::Vec2 middle() const;
    /// Their mean distance from `middle`, viewport pixels: it needs no pairing of fingers.
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
