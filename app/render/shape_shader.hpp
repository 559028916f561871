#pragma once
// The shaders for boxes, backdrops and lines. Distances are in pixels, negative inside; an edge is one
// pixel wide: coverage is 1 half a pixel inside and 0 half a pixel outside, so an edge on a pixel's
// border is sharp. The colours that they write are premultiplied.
//
// A pixel's colour depends only on its position (gl_FragCoord) and on the instance, never on interpolated
// values: a shape drawn in pieces has exactly the same pixels as one drawn at once.

#include <string>

#include "render/shape.hpp"

namespace fukan::render {

/// GLSL without a version line. Attributes 0 … 10 are the fields of Shape; the uniforms u_clipX and
/// u_clipY are the rows of Placement::toClipSpace, u_pixelX and u_pixelY those of
/// Placement::fromFragment.
std::string shapeVertexShader();
std::string shapeFragmentShader(ShapeKind kind);

}  // namespace fukan::render
