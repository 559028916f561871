#pragma once
// Makes walls on a thread of its own.

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

#include "motion/time.hpp"
#include "platform/newest_job.hpp"
#include "wall/wall_maker.hpp"

namespace fukan::wall {

/// Every member may be called from any thread.
class BackgroundWallMaker final : public WallMaker {
public:
    using Make = std::function<std::unique_ptr<Wall>(const WallRequest&, const std::stop_token&)>;

    /// `ready` is called on the other thread when a wall can be taken. The first `take` after a request waits
    /// up to `patience`: a wall that is made quickly is then shown in the same frame that requested it.
    explicit BackgroundWallMaker(std::function<void()> ready, motion::Duration patience = {},
                                 Make make = &makeWall);

    void request(const WallRequest& request) override;
    std::unique_ptr<Wall> take() override;

    /// Throws `Stopped` soon after `stop` was requested.
    static std::unique_ptr<Wall> makeWall(const WallRequest& request, const std::stop_token& stop);

private:
    Make make_;
    motion::Duration patience_;
    std::mutex mutex_;
    std::optional<WallRequest> asked_;  // requested, and not taken yet
    bool looked_ = false;               // `take` was called since the request
    platform::NewestJob<std::unique_ptr<Wall>> jobs_;
};

}  // namespace fukan::wall
