#pragma once
// Walls made on a thread of their own.

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

    /// `ready` is called on the other thread when a wall can be taken. The first look after a request waits
    /// for as long as `patience`: what is made in no time is then seen in the very frame that asked for it.
    explicit BackgroundWallMaker(std::function<void()> ready, motion::Duration patience = {},
                                 Make make = &makeWall);

    void request(const WallRequest& request) override;
    std::unique_ptr<Wall> take() override;

    /// Gives up soon after it is asked to stop, by throwing `Stopped`.
    static std::unique_ptr<Wall> makeWall(const WallRequest& request, const std::stop_token& stop);

private:
    Make make_;
    motion::Duration patience_;
    std::mutex mutex_;
    std::optional<WallRequest> asked_;  // and not taken yet
    bool looked_ = false;               // since it was asked for
    platform::NewestJob<std::unique_ptr<Wall>> jobs_;
};

}  // namespace fukan::wall
