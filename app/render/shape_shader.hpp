#pragma once
// The shader for boxes, backdrops and lines. Distances are pixels, negative inside; an edge is one
// pixel wide: coverage is 1 half a pixel inside and 0 half a pixel outside, so an edge on a pixel's
// border is sharp. Colours leave premultiplied.

namespace fukan::render {

/// GLSL without a version line. Attributes 0 … 9 are the fields of Shape; the uniforms u_clipX and u_clipY
/// are the rows of Placement::toClipSpace.
extern const char* const shapeVertexShader;
extern const char* const shapeFragmentShader;

}  // namespace fukan::render
