#pragma once
// Lays out what a wall shows only to visitors before it is needed: the worlds of its revisions, then what
// each revision changed.

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
/// the functions that make them must be told to stop before.
class LaidOutAhead {
public:
    using World = std::unique_ptr<const scene::World>;
    using Comparisons = std::deque<scene::LaidOutScene>;
    /// Called on the thread; may throw when their result is not needed any more.
    struct Make {
        std::function<World(std::size_t revision)> world;
        std::function<Comparisons()> comparisons;  ///< empty: none are wanted
    };

    LaidOutAhead(std::deque<std::size_t> revisions, Make make);
    ~LaidOutAhead();
    LaidOutAhead(const LaidOutAhead&) = delete;
    LaidOutAhead& operator=(const LaidOutAhead&) = delete;

    /// The world of a revision, once. Waits for it only when it is being laid out at this moment. Null: it
    /// has not been begun, and is left out from now on.
    World take(std::size_t revision);

    /// The comparisons, once. Worlds that have not been begun are left out from now on. Waits until the
    /// thread has ended: from then on nothing else reads the scenes that they are added to. None: they have
    /// been taken, or could not be made.
    std::optional<Comparisons> takeComparisons();

private:
    void run(const std::stop_token& end);

    Make make_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::size_t> waiting_;
    std::optional<std::size_t> making_;
    std::map<std::size_t, World> ready_;
    std::optional<Comparisons> comparisons_;
    bool ended_ = false;
    std::jthread thread_;  // last, so that it is joined before the members that it uses are destroyed
};

}  // namespace fukan::wall
