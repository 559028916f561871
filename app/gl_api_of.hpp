#pragma once
// The rooms that open a context and that draw into it may not know each other: here they meet.

#include "platform/gl_context.hpp"
#include "render/gl_api.hpp"

namespace fukan {

/// What the renderer calls the OpenGL that was opened.
constexpr render::GlApi rendererApiOf(platform::GlApi api) {
    return api == platform::GlApi::gles30 ? render::GlApi::gles30 : render::GlApi::gl33;
}

}  // namespace fukan
