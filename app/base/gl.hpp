#pragma once
// Types shared by the rooms that ask for an OpenGL context, open one and draw into it. Those rooms must
// not include one another. This file includes no OpenGL header.

namespace fukan::base {

/// The two OpenGL interfaces that can be drawn with.
enum class GlApi {
    gl33,    ///< OpenGL 3.3, core profile
    gles30,  ///< OpenGL ES 3.0 or later
};

/// Which interface the configuration asks for; `automatic`: the one that suits the machine.
enum class GlChoice { automatic, gl, gles };

/// `GlLoader` looks up an OpenGL function of the current context by name; null when there is none.
using GlProcedure = void (*)();
using GlLoader = GlProcedure (*)(const char* name);

}  // namespace fukan::base
