#pragma once
// The few OpenGL calls that a bench makes itself, beside those of the renderer.

#include <cstdint>
#include <optional>

#include "platform/gl_context.hpp"
#include "render/frame_target.hpp"

namespace fukan::bench {

/// Belongs to the context that is current when it is made; that must be current at every call.
class GlCalls {
public:
    GlCalls(base::GlLoader load, const platform::GlContextInfo& info);

    /// Clears the target: the cheapest way to fill a screen.
    void clear(const render::FrameTarget& target) const;

    /// Returns when everything has been drawn.
    void finish() const { finish_(); }

    /// Between these two calls the graphics card's own time is measured, where that is possible: with
    /// desktop OpenGL, and not with a software renderer.
    void beginTimer() const;
    void endTimer() const;

    /// Of the latest pair, after `finish`; none where it is not measured.
    std::optional<double> timerMilliseconds() const;

private:
    using Finish = void (*)();
    using Bind = void (*)(unsigned, unsigned);
    using Viewport = void (*)(int, int, int, int);
    using Switch = void (*)(unsigned);
    using ClearColor = void (*)(float, float, float, float);
    using Generate = void (*)(int, unsigned*);
    using QueryResult = void (*)(unsigned, unsigned, std::uint64_t*);

    Finish finish_;
    Bind bindFramebuffer_;
    Viewport viewport_;
    Switch disable_;
    ClearColor clearColor_;
    Switch clear_;
    Bind beginQuery_ = nullptr;
    Switch endQuery_ = nullptr;
    QueryResult queryResult_ = nullptr;
    unsigned query_ = 0;  // destroyed with the context
};

}  // namespace fukan::bench
