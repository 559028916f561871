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

std::vector<GlApi> contextLadder(GlChoice choice) {
    switch (choice) {
        case GlChoice::gl:
            return {GlApi::gl33};
        case GlChoice::gles:
            return {GlApi::gles30};
        case GlChoice::automatic:
            break;
    }
    if (onArm) return {GlApi::gles30, GlApi::gl33};
    return {GlApi::gl33, GlApi::gles30};
}

const char* nameOf(GlApi api) { return api == GlApi::gl33 ? "OpenGL 3.3" : "OpenGL ES 3.0"; }

bool GlContextInfo::software() const {
    constexpr std::array names = {"llvmpipe", "softpipe", "Software Rasterizer", "swrast", "SwiftShader"};
    return std::any_of(names.begin(), names.end(),
                       [this](const char* name) { return renderer.find(name) != std::string::npos; });
}

GlContextInfo describeCurrentContext(GlApi api, GlLoader load) {
    using GetString = const unsigned char* (*)(unsigned);
    const auto getString = reinterpret_cast<GetString>(load("glGetString"));
    const auto ask = [&](unsigned name) {
        const unsigned char* text = getString ? getString(name) : nullptr;
        return text ? std::string(reinterpret_cast<const char*>(text)) : std::string("unknown");
    };
    return {api, ask(glVersion), ask(glRenderer)};
}

}  // namespace fukan::platform
