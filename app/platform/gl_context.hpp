#pragma once
// Which OpenGL API and version a context provides, and in which order the kinds are tried.

#include <string>
#include <vector>

#include "base/gl.hpp"

namespace fukan::platform {

/// What the driver reports about the context that was opened.
struct GlContextInfo {
    base::GlApi api = base::GlApi::gl33;
    std::string version;
    std::string renderer;

    /// True when the processor draws: Mesa's llvmpipe and older software renderers, or SwiftShader.
    bool software() const;
};

/// An API, and the maker of its context: EGL, or else what the window system itself has for that.
struct ContextKind {
    base::GlApi api = base::GlApi::gl33;
    bool egl = false;

    friend bool operator==(ContextKind, ContextKind) = default;
};

/// The APIs to try, in order. `automatic`: desktop OpenGL first, but OpenGL ES first on ARM, where
/// boards such as the Raspberry Pi have ES 3.1 and desktop OpenGL 3.1 only (Mesa's V3D driver).
std::vector<base::GlApi> contextLadder(base::GlChoice choice);

/// "OpenGL 3.3" or "OpenGL ES 3.0".
const char* nameOf(base::GlApi api);

/// Asks the context that is current on this thread.
GlContextInfo describeCurrentContext(base::GlApi api, base::GlLoader load);

}  // namespace fukan::platform
