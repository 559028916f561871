#pragma once
// The rooms that ask for a context, open it and draw into it may not know one another: here they meet.

#include "content/config.hpp"
#include "platform/gl_context.hpp"
#include "render/gl_api.hpp"

namespace fukan {

/// What the renderer calls the OpenGL that was opened.
constexpr render::GlApi rendererApiOf(platform::GlApi api) {
    return api == platform::GlApi::gles30 ? render::GlApi::gles30 : render::GlApi::gl33;
}

/// What the configuration asks for.
constexpr platform::GlChoice glChoiceOf(content::GlChoice choice) {
    return choice == content::GlChoice::gl     ? platform::GlChoice::gl
           : choice == content::GlChoice::gles ? platform::GlChoice::gles
                                               : platform::GlChoice::automatic;
}

}  // namespace fukan
