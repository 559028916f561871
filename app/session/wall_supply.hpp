#pragma once
// The wall that is shown, and where the next one comes from.

#include <cstdint>
#include <memory>
#include <optional>

#include "motion/time.hpp"
#include "wall/wall_maker.hpp"
#include "wall/wall_shelf.hpp"

namespace fukan::session {

class WallSupply {
public:
    /// What takes no longer than this is not shown as loading.
    static constexpr motion::Duration loadingDelay = std::chrono::milliseconds(150);

    /// `maker` outlives the supply. No wall is due before it is requested for the first time.
    WallSupply(std::shared_ptr<const text::Measurer> fonts, wall::WallMaker& maker,
               const wall::WallSettings& settings)
        : fonts_(std::move(fonts)), maker_(maker), settings_(settings) {}

    /// The wall that is shown; null until the first is ready.
    wall::Wall* shown() { return shown_.get(); }
    const wall::Wall* shown() const { return shown_.get(); }
    /// How many walls have been shown so far: a new one after each change of the layout.
    std::uint64_t count() const { return count_; }

    const text::Measurer& fonts() const { return *fonts_; }

    /// The settings of the next wall; the one that is shown may still have older ones.
    const wall::WallSettings& settings() const { return settings_; }
    /// Where they change the layout, a new wall is due.
    void setSettings(const wall::WallSettings& settings);
    /// The same for this one setting.
    void setLanguage(content::Language language) {
        wall::WallSettings settings = settings_;
        settings.language = language;
        setSettings(settings);
    }
    /// Takes effect at once, without another wall.
    void setTheme(content::ThemeChoice theme);
    void switchTheme() {
        const bool dark = settings_.theme == content::ThemeChoice::dark;
        setTheme(dark ? content::ThemeChoice::light : content::ThemeChoice::dark);
    }

    /// A wall is due: its content or its settings have changed since the last request.
    bool due() const { return due_; }

    /// Requests the wall of `files` with the settings, so prepared. True when another wall is shown from now
    /// on, since it was shown a moment ago.
    bool request(const std::shared_ptr<const files::ContentFiles>& files, const wall::Prepared& prepared,
                 motion::Timestamp now);
    /// True when the requested wall has become ready, and is shown from now on.
    bool take();

    /// Files are being read; they have been, and lead to a new wall or not.
    void expectFiles(motion::Timestamp now);
    void filesRead(bool leadToWall);
    /// While they are out of reach, files are not awaited: that would take as long as it takes.
    void setOutOfReach(bool lost, motion::Timestamp now);

    /// Since when files or a wall are awaited; none: neither is.
    const std::optional<motion::Timestamp>& awaitedSince() const { return awaitedSince_; }
    /// For how long that has been shown; none: it has not taken long enough to be shown.
    std::optional<motion::Duration> loading(motion::Timestamp now) const;

private:
    void show(std::unique_ptr<wall::Wall> wall);
    void await(motion::Timestamp now);
    void settle();

    std::shared_ptr<const text::Measurer> fonts_;
    wall::WallMaker& maker_;
    wall::WallSettings settings_;
    std::unique_ptr<wall::Wall> shown_;
    wall::WallShelf shelf_;  // walls that were shown before
    std::uint64_t count_ = 0;
    bool due_ = false;
    bool making_ = false;   // a wall was requested and is not ready
    bool reading_ = false;  // files
    bool outOfReach_ = false;
    std::optional<motion::Timestamp> awaitedSince_;
};

}  // namespace fukan::session
