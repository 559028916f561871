#pragma once
// The words in which the rooms that ask for an OpenGL context, open one and draw into it speak of it. They
// may not know one another; none of OpenGL itself is named here.

namespace fukan::base {

/// The two OpenGLs that are drawn with.
enum class GlApi {
    gl33,    ///< OpenGL 3.3, core profile
    gles30,  ///< OpenGL ES 3.0 or later
};

/// Which of them is asked for; `automatic`: what suits the machine.
enum class GlChoice { automatic, gl, gles };

/// Looks up an OpenGL function of the current context by name; null when there is none.
using GlProcedure = void (*)();
using GlLoader = GlProcedure (*)(const char* name);

}  // namespace fukan::base
