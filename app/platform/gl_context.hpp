#pragma once
// Which OpenGL a context speaks, and in which order the kinds are tried.

#include <string>
#include <vector>

#include "base/gl.hpp"

namespace fukan::platform {

/// What the driver says about the context that was opened.
struct GlContextInfo {
    base::GlApi api = base::GlApi::gl33;
    std::string version;
    std::string renderer;

    /// Drawn by the processor: Mesa's llvmpipe and its elders.
    bool software() const;
};

/// The kinds to try, in order. Left to itself: desktop OpenGL first, but OpenGL ES first on ARM, where
/// boards as the Raspberry Pi have ES 3.1 and desktop OpenGL 3.1 only (Mesa's V3D driver).
std::vector<base::GlApi> contextLadder(base::GlChoice choice);

/// "OpenGL 3.3" or "OpenGL ES 3.0".
const char* nameOf(base::GlApi api);

/// Asks the context that is current in this thread.
GlContextInfo describeCurrentContext(base::GlApi api, base::GlLoader load);

}  // namespace fukan::platform
