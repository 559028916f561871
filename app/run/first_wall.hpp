#pragma once
// Prepares the first wall and its glyphs while the window is being opened.

#include <memory>
#include <mutex>
#include <optional>

#include "platform/window.hpp"
#include "run/first_glyphs.hpp"
#include "wall/wall_maker.hpp"

namespace fukan::run {

/// Requests the first wall as soon as all that it depends on is known, long before there is a window; any
/// thread may supply the last part. If the window turns out different, the session requests another wall.
/// Shared with threads that may outlive everything else.
class FirstWall {
public:
    explicit FirstWall(files::Overrides overrides) : overrides_(std::move(overrides)) {}

    /// Between them `walls` exists, and only then walls are requested.
    void open(wall::WallMaker& walls);
    void close();

    void setContent(std::shared_ptr<const files::ContentFiles> files);
    void setFonts(std::shared_ptr<fonts::FontSet> fonts);
    void setWindow(const platform::ExpectedWindow& window);

    /// Rasterises the glyphs of the wall's first scene.
    void warm(const wall::Wall& wall);
    /// See FirstGlyphs.
    base::Result<std::unique_ptr<render::Glyphs>> takeGlyphs(const std::shared_ptr<fonts::FontSet>& fonts) {
        return glyphs_.take(fonts);
    }

private:
    void ask();

    files::Overrides overrides_;
    FirstGlyphs glyphs_;
    std::mutex mutex_;
    wall::WallMaker* walls_ = nullptr;
    std::shared_ptr<const files::ContentFiles> files_;
    std::shared_ptr<fonts::FontSet> fonts_;
    std::optional<platform::ExpectedWindow> window_;
};

}  // namespace fukan::run
