#include "input/contacts.hpp"

#include <cmath>

namespace fukan::input {

std::size_t Contacts::find(FingerId finger) const {
    std::size_t i = 0;
    while (i < count_ && contacts_[i].finger != finger) ++i;
    return i;
}

void Contacts::add(FingerId finger, base::Vec2 position) { contacts_[count_++] = {finger, position}; }

void Contacts::move(FingerId finger, base::Vec2 position) {
    if (const std::size_t i = find(finger); i < count_) contacts_[i].position = position;
}

void Contacts::remove(FingerId finger) {
    if (const std::size_t i = find(finger); i < count_) contacts_[i] = contacts_[--count_];
}

base::Vec2 Contacts::middle() const {
    // With one finger, exactly its position: what it drags stays under it.
    if (count_ == 1) return contacts_[0].position;
    base::Vec2 sum;
    for (std::size_t i = 0; i < count_; ++i) sum = sum + contacts_[i].position;
    return sum * (1 / static_cast<float>(count_));
}

float Contacts::spread() const {
    const base::Vec2 m = middle();
    float sum = 0;
    for (std::size_t i = 0; i < count_; ++i) {
        const base::Vec2 from = contacts_[i].position - m;
        sum += std::hypot(from.x, from.y);
    }
    return sum / static_cast<float>(count_);
}

}  // namespace fukan::input
