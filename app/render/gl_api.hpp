#pragma once
// The two OpenGLs that are drawn with, and how their functions are found.

namespace fukan::render {

enum class GlApi {
    gl33,    ///< OpenGL 3.3, core profile
    gles30,  ///< OpenGL ES 3.0 or later
};

/// Looks up an OpenGL function of the current context by name.
using GlProcedure = void (*)();
using GlLoader = GlProcedure (*)(const char* name);

/// The first line of every shader.
constexpr const char* glslVersion(GlApi api) {
    return api == GlApi::gl33 ? "#version 330 core" : "#version 300 es";
}

}  // namespace fukan::render
