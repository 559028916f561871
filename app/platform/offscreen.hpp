#pragma once
// An OpenGL context without a window or a display server, for pictures written to files and for tests.

#include <memory>

#include "base/result.hpp"
#include "platform/gl_context.hpp"

namespace fukan::platform {

/// The context is current on the thread that opened it, until another is opened there or it is destroyed.
/// It has no frame buffer of its own: draw into a framebuffer object.
class OffscreenContext {
public:
    /// Tries EGL's surfaceless platform, then EGL's default display; on each the kinds that `choice`
    /// allows. Fails with one sentence that names what was tried and what to install.
    static base::Result<std::unique_ptr<OffscreenContext>> open(base::GlChoice choice);
    ~OffscreenContext();
    OffscreenContext(const OffscreenContext&) = delete;
    OffscreenContext& operator=(const OffscreenContext&) = delete;

    const GlContextInfo& info() const;
    base::GlLoader loader() const;

private:
    struct Handles;
    explicit OffscreenContext(std::unique_ptr<Handles> handles);
    std::unique_ptr<Handles> handles_;
};

}  // namespace fukan::platform
