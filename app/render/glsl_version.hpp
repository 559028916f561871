#pragma once
// The version line that every shader begins with.

#include "base/gl.hpp"

namespace fukan::render {

/// The first line of every shader.
constexpr const char* glslVersion(base::GlApi api) {
    return api == base::GlApi::gl33 ? "#version 330 core" : "#version 300 es";
}

}  // namespace fukan::render
