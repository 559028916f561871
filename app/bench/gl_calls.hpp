#pragma once
// The few OpenGL calls that a bench makes itself, beside those of the renderer.

#include <cstdint>
#include <optional>

#include "platform/gl_context.hpp"
#include "render/frame_target.hpp"

namespace fukan::bench {

/// Of the context that is current when it is made, used with it current.
class GlCalls {
public:
    GlCalls(base::GlLoader load, const platform::GlContextInfo& info);

    /// The least that can fill a screen.
    void clear(const render::FrameTarget& target) const;

    /// Returns when all that was asked for has been drawn.
    void finish() const { finish_(); }

    /// Between the two the graphics card's own time is taken, where it can be asked: desktop OpenGL, and no
    /// card that the processor plays.
    void beginTimer() const;
    void endTimer() const;

    /// Of the latest pair, after `finish`.
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
    unsigned query_ = 0;  // goes with the context
};

}  // namespace fukan::bench
