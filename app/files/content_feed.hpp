#pragma once
// Brings what a content source has to the loop, which never waits for it.

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "files/content_source.hpp"
#include "motion/time.hpp"

namespace fukan::files {

class ContentFeed {
public:
    using Files = std::shared_ptr<const ContentFiles>;

    static constexpr motion::Duration interval = std::chrono::seconds(1);  ///< between two looks for changes

    /// `thread` must outlive the feed.
    ContentFeed(platform::FileThread& thread, std::shared_ptr<ContentSource> source)
        : thread_(thread), source_(std::move(source)) {}

    /// Starts to read, whether or not something has changed; a reading before it is dropped. `heard` gets the
    /// result on the file thread, before anything else: it must own what it uses.
    void read(std::function<void(const Files&)> heard = {});

    /// Looks for changes when that is due. Call it once a turn of the loop. True when a reading has begun.
    bool advance(motion::Timestamp now);

    /// What was read, once, when it is there; else null. Where it asks for histories, the same comes a second
    /// time, with those, once git has answered.
    Files take();
    /// Waits for the first of them, but no longer than `atMost`.
    bool waitFor(motion::Duration atMost) const { return reading_.waitFor(atMost); }

private:
    platform::FileThread& thread_;
    std::shared_ptr<ContentSource> source_;
    platform::FileJob<Files> reading_;
    platform::FileJob<Files> histories_;
    platform::FileJob<bool> look_;
    std::optional<motion::Timestamp> lookedAt_;
};

}  // namespace fukan::files
