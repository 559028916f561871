#pragma once
// Which OpenGL a context speaks, and in which order the kinds are tried.

#include <string>
#include <vector>

namespace fukan::platform {

enum class GlApi {
    gl33,    ///< OpenGL 3.3, core profile
    gles30,  ///< OpenGL ES 3.0 or later
};

/// What the configuration asks for.
enum class GlChoice { automatic, gl, gles };

/// Looks up an OpenGL function of the current context by name.
using GlProcedure = void (*)();
using GlLoader = GlProcedure (*)(const char* name);

/// What the driver says about the context that was opened.
struct GlContextInfo {
    GlApi api = GlApi::gl33;
    std::string version;
    std::string renderer;

    /// Drawn by the processor: Mesa's llvmpipe and its elders.
    bool software() const;
};

/// The kinds to try, in order. Left to itself: desktop OpenGL first, but OpenGL ES first on ARM, where
/// boards as the Raspberry Pi have ES 3.1 and desktop OpenGL 3.1 only (Mesa's V3D driver).
std::vector<GlApi> contextLadder(GlChoice choice);

/// "OpenGL 3.3" or "OpenGL ES 3.0".
const char* nameOf(GlApi api);

/// Asks the context that is current in this thread.
GlContextInfo describeCurrentContext(GlApi api, GlLoader load);

}  // namespace fukan::platform
