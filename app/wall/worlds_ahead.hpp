#pragma once
// Lays out the worlds of a wall's revisions before they are needed.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "scene/world.hpp"

namespace fukan::wall {

/// On a thread of its own, one after the other. The destructor waits for the one that is being laid out:
/// `make` must be told to stop before.
class WorldsAhead {
public:
    using World = std::unique_ptr<const scene::World>;
    /// Called on the thread; may throw when its result is not needed any more.
    using Make = std::function<World(std::size_t revision)>;

    WorldsAhead(std::deque<std::size_t> revisions, Make make);
    ~WorldsAhead();
    WorldsAhead(const WorldsAhead&) = delete;
    WorldsAhead& operator=(const WorldsAhead&) = delete;

    /// The world of a revision, once. Waits for it only when it is being laid out at this moment. Null: it
    /// has not been begun, and is left out from now on.
    World take(std::size_t revision);

private:
    void run(const std::stop_token& end);

    Make make_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::size_t> waiting_;
    std::optional<std::size_t> making_;
    std::map<std::size_t, World> ready_;
    std::jthread thread_;  // last, so that it is joined before the members that it uses are destroyed
};

}  // namespace fukan::wall
