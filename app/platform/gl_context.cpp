#include "platform/gl_context.hpp"

#include <algorithm>
#include <array>

namespace fukan::platform {
namespace {

// From the OpenGL registry; the room needs nothing else of the OpenGL headers.
constexpr unsigned glRenderer = 0x1F01;
constexpr unsigned glVersion = 0x1F02;

#if defined(__arm__) || defined(__aarch64__)
constexpr bool onArm = true;
#else
constexpr bool onArm = false;
#endif

}  // namespace

std::vector<base::GlApi> contextLadder(base::GlChoice choice) {
    switch (choice) {
        case base::GlChoice::gl:
            return {base::GlApi::gl33};
        case base::GlChoice::gles:
            return {base::GlApi::gles30};
        case base::GlChoice::automatic:
            break;
    }
    if (onArm) return {base::GlApi::gles30, base::GlApi::gl33};
    return {base::GlApi::gl33, base::GlApi::gles30};
}

const char* nameOf(base::GlApi api) { return api == base::GlApi::gl33 ? "OpenGL 3.3" : "OpenGL ES 3.0"; }

bool GlContextInfo::software() const {
    constexpr std::array names = {"llvmpipe", "softpipe", "Software Rasterizer", "swrast", "SwiftShader"};
    return std::any_of(names.begin(), names.end(),
                       [this](const char* name) { return renderer.find(name) != std::string::npos; });
}

GlContextInfo describeCurrentContext(base::GlApi api, base::GlLoader load) {
    using GetString = const unsigned char* (*)(unsigned);
    const auto getString = reinterpret_cast<GetString>(load("glGetString"));
    const auto ask = [&](unsigned name) {
        const unsigned char* text = getString ? getString(name) : nullptr;
        return text ? std::string(reinterpret_cast<const char*>(text)) : std::string("unknown");
    };
    return {api, ask(glVersion), ask(glRenderer)};
}

}  // namespace fukan::platform
