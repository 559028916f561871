#pragma once
// Keeps track of the fingers that are down, of all sources together, and makes touch events of their changes.

#include <optional>
#include <vector>

#include "input/event.hpp"
#include "platform/picture_map.hpp"
#include "platform/touch_source.hpp"

namespace fukan::platform {

/// Its events keep the promises of input/touch.hpp even when the changes do not: a finger that lands
/// twice, moves after it was lifted, or is lifted without having landed.
class FingerBook {
public:
    /// More than any panel reports; beyond that something is broken or hostile, and further fingers are
    /// ignored.
    static constexpr std::size_t mostFingers = 64;

    /// `source`: the number of the change's source; contact numbers are unique within one source only.
    /// Positions are clamped to the picture. `cancelled` from one source cancels the fingers of all,
    /// since that is what TouchesCancelled means.
    void note(int source, const ContactChange& change, const PictureMap& map, std::vector<input::Event>& out);

    /// Cancels every finger; nothing when none is down.
    void cancelAll(motion::Timestamp at, std::vector<input::Event>& out);

    bool anyDown() const { return !down_.empty(); }

private:
    struct Finger {
        int source = 0;
        std::int64_t contact = 0;
        input::FingerId id = 0;
        base::Vec2 position;
        float size = 0;
    };

    std::optional<std::size_t> find(int source, std::int64_t contact) const;
    void land(int source, const ContactChange& change, const PictureMap& map, std::vector<input::Event>& out);
    void move(Finger& finger, const ContactChange& change, const PictureMap& map,
              std::vector<input::Event>& out) const;
    void lift(std::size_t index, motion::Timestamp at, std::vector<input::Event>& out);
    void cancel(int source, motion::Timestamp at, std::vector<input::Event>& out);

    std::vector<Finger> down_;
    input::FingerId next_ = 1;
};

}  // namespace fukan::platform
