#pragma once
// What a bench draws on: a target without a screen, or a window.

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "content/config.hpp"
#include "platform/gl_context.hpp"
#include "render/frame_target.hpp"

namespace fukan::bench {

/// Its context is current as long as the surface lives.
class Surface {
public:
    virtual ~Surface() = default;

    virtual const platform::GlContextInfo& info() const = 0;
    virtual base::GlLoader loader() const = 0;
    virtual base::PixelSize size() const = 0;
    virtual render::FrameTarget target() const = 0;

    /// Call once there is a renderer, and before anything is drawn. None when it succeeded.
    virtual std::optional<base::Error> prepare() { return std::nullopt; }

    /// How many frames ago the frame in the buffer was presented; 0: unknown.
    virtual int age() const = 0;
    virtual void present(std::span<const base::Rect> damage) = 0;
    virtual std::string buffer() const = 0;

    /// Processes window events; otherwise the window system takes the program for hung. False when the
    /// size has changed.
    virtual bool stillThere() { return true; }
};

base::Result<std::unique_ptr<Surface>> openOffscreenSurface(base::PixelSize size, base::GlChoice gl);

/// Full screen, or a window of `size`. Swaps do not wait for the monitor.
base::Result<std::unique_ptr<Surface>> openWindowSurface(const content::DisplayConfig& display,
                                                         std::optional<base::PixelSize> size);

}  // namespace fukan::bench
