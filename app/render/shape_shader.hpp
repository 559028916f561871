#pragma once
// The shaders for boxes, backdrops and lines. Distances are pixels, negative inside; an edge is one
// pixel wide: coverage is 1 half a pixel inside and 0 half a pixel outside, so an edge on a pixel's
// border is sharp. Colours leave premultiplied.
//
// A pixel's colour follows from where it stands (gl_FragCoord) and from the instance alone, never from
// what the rasteriser interpolated: a shape drawn in pieces is the same to the bit as drawn at once.

#include <string>

#include "render/shape.hpp"

namespace fukan::render {

/// GLSL without a version line. Attributes 0 … 10 are the fields of Shape; the uniforms u_clipX and u_clipY
/// are the rows of Placement::toClipSpace, u_pixelX and u_pixelY those of Placement::fromFragment.
extern const char* const shapeVertexShader;

std::string shapeFragmentShader(ShapeKind kind);

}  // namespace fukan::render
