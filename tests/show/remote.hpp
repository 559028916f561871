#pragma once
// A show with a hand on it, and a clock that goes only when told.

#include <utility>

#include "show/show.hpp"
#include "support/give.hpp"

namespace fukan::show {

class Remote {
public:
    explicit Remote(Round round, Settings settings = {}) : show(std::move(round), settings, start) {}

    bool send(input::Command command) {
        command.press = now;
        return test::give(show, command, now);
    }
    bool send(input::CommandKind kind, int number = 0) {
        input::Command command;
        command.kind = kind;
        command.number = number;
        return send(command);
    }
    bool zoomAbout(base::Vec2 pixel, float factor) {
        input::Command command;
        command.kind = input::CommandKind::zoomAbout;
        command.pixel = pixel;
        command.factor = factor;
        return send(command);
    }
    bool panBy(base::Vec2 delta) {
        input::Command command;
        command.kind = input::CommandKind::panBy;
        command.delta = delta;
        return send(command);
    }
    void wait(motion::Duration by) {
        now = now + by;
        show.advance(now);
    }
    View view() const { return show.view(now); }

    static constexpr motion::Timestamp start{7'000'000'000};
    motion::Timestamp now = start;
    Show show;
};

inline bool liftsWholly(const Remote& remote, std::size_t stop) {
    const auto light = remote.view().spotlight;
    return light && light->stop == stop && light->amount == 1 && light->dim == 1 && !light->before;
}

inline Entry landscape(std::size_t revision, int dwellSeconds = 10) {
    return {{SceneKind::landscape, revision, 0},
            std::chrono::seconds(dwellSeconds),
            TransitionKind::fade,
            {},
            {1, 2, 3}};
}

inline Entry roadmap(std::size_t revision, std::size_t page, std::size_t stops, std::vector<int> domains = {},
                     int dwellSeconds = 20) {
    return {{SceneKind::roadmap, revision, page},
            std::chrono::seconds(dwellSeconds),
            TransitionKind::slide,
            std::vector<motion::Duration>(stops, std::chrono::seconds(2)),
            std::move(domains)};
}

/// A map and two pages after the revision, then a map and two pages before it: 100 s.
inline Round standardRound() {
    return {landscape(1), roadmap(1, 0, 4, {1, 2}), roadmap(1, 1, 3, {3}),
            landscape(0), roadmap(0, 0, 4, {1}),    roadmap(0, 1, 0, {2, 3, 4})};
}

}  // namespace fukan::show
