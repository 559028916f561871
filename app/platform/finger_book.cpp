#include "platform/finger_book.hpp"

#include <algorithm>

namespace fukan::platform {

void FingerBook::note(int source, const ContactChange& change, const PictureMap& map,
                      std::vector<input::Event>& out) {
    const auto index = find(source, change.contact);
    switch (change.kind) {
        case ContactChange::Kind::down:
            if (index) lift(*index, change.at, out);
            land(source, change, map, out);
            break;
        case ContactChange::Kind::moved:
            if (index) move(down_[*index], change, map, out);
            break;
        case ContactChange::Kind::up:
            if (index) lift(*index, change.at, out);
            break;
        case ContactChange::Kind::cancelled:
            cancel(source, change.at, out);
            break;
    }
}

std::optional<std::size_t> FingerBook::find(int source, std::int64_t contact) const {
    for (std::size_t i = 0; i < down_.size(); ++i) {
        if (down_[i].source == source && down_[i].contact == contact) return i;
    }
    return std::nullopt;
}

void FingerBook::land(int source, const ContactChange& change, const PictureMap& map,
                      std::vector<input::Event>& out) {
    if (down_.size() >= mostFingers) return;
    const Finger finger{source, change.contact, next_++, map.pixelInside(change.place),
                        map.length(change.size)};
    down_.push_back(finger);
    out.push_back({change.at, input::TouchBegan{finger.id, finger.position, finger.size}});
}

void FingerBook::move(Finger& finger, const ContactChange& change, const PictureMap& map,
                      std::vector<input::Event>& out) const {
    const base::Vec2 position = map.pixelInside(change.place);
    const float size = map.length(change.size);
    if (position == finger.position && size == finger.size) return;
    finger.position = position;
    finger.size = size;
    out.push_back({change.at, input::TouchMoved{finger.id, position, size}});
}

void FingerBook::lift(std::size_t index, motion::Timestamp at, std::vector<input::Event>& out) {
    out.push_back({at, input::TouchEnded{down_[index].id}});
    down_.erase(down_.begin() + static_cast<std::ptrdiff_t>(index));
}

void FingerBook::cancel(int source, motion::Timestamp at, std::vector<input::Event>& out) {
    const bool concerned = std::any_of(down_.begin(), down_.end(),
                                       [source](const Finger& finger) { return finger.source == source; });
    if (concerned) cancelAll(at, out);
}

void FingerBook::cancelAll(motion::Timestamp at, std::vector<input::Event>& out) {
    if (down_.empty()) return;
    down_.clear();
    out.push_back({at, input::TouchesCancelled{}});
}

}  // namespace fukan::platform
