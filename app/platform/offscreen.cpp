#include "platform/offscreen.hpp"

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fukan::platform {

struct OffscreenContext::Handles {
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    EGLSurface surface = EGL_NO_SURFACE;
    GlContextInfo info;

    Handles() = default;
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;
    ~Handles() {
        if (display == EGL_NO_DISPLAY) return;
        if (eglGetCurrentContext() == context) {
            eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        }
        if (surface != EGL_NO_SURFACE) eglDestroySurface(display, surface);
        if (context != EGL_NO_CONTEXT) eglDestroyContext(display, context);
        // The display is shared by the whole process and has no reference count: terminating it would
        // take it from every other context. So it stays open for the next one.
    }
};

namespace {

struct Candidate {
    const char* name;
    EGLDisplay display;
};

bool lists(const char* extensions, std::string_view name) {
    return extensions && std::string_view(extensions).find(name) != std::string_view::npos;
}

std::vector<Candidate> displays() {
    std::vector<Candidate> all;
    const char* client = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
    if (lists(client, "EGL_MESA_platform_surfaceless") && lists(client, "EGL_EXT_platform_base")) {
        const auto getDisplay =
            reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
        if (getDisplay) {
            all.push_back(
                {"surfaceless", getDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr)});
        }
    }
    all.push_back({"default display", eglGetDisplay(EGL_DEFAULT_DISPLAY)});
    return all;
}

EGLConfig chooseConfig(EGLDisplay display, base::GlApi api) {
    const EGLint wanted[] = {EGL_SURFACE_TYPE,
                             EGL_PBUFFER_BIT,
                             EGL_RENDERABLE_TYPE,
                             api == base::GlApi::gl33 ? EGL_OPENGL_BIT : EGL_OPENGL_ES3_BIT,
                             EGL_RED_SIZE,
                             8,
                             EGL_GREEN_SIZE,
                             8,
                             EGL_BLUE_SIZE,
                             8,
                             EGL_NONE};
    EGLConfig config = nullptr;
    EGLint count = 0;
    if (!eglChooseConfig(display, wanted, &config, 1, &count) || count == 0) return nullptr;
    return config;
}

EGLContext createContext(EGLDisplay display, EGLConfig config, base::GlApi api) {
    if (api == base::GlApi::gl33) {
        const EGLint asked[] = {EGL_CONTEXT_MAJOR_VERSION,
                                3,
                                EGL_CONTEXT_MINOR_VERSION,
                                3,
                                EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                EGL_NONE};
        return eglCreateContext(display, config, EGL_NO_CONTEXT, asked);
    }
    const EGLint asked[] = {EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 0, EGL_NONE};
    return eglCreateContext(display, config, EGL_NO_CONTEXT, asked);
}

bool makeCurrent(EGLDisplay display, EGLConfig config, EGLContext context, EGLSurface& surface) {
    if (eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) return true;
    // Drivers without EGL_KHR_surfaceless_context need a surface, however small.
    const EGLint size[] = {EGL_WIDTH, 1, EGL_HEIGHT, 1, EGL_NONE};
    surface = eglCreatePbufferSurface(display, config, size);
    return surface != EGL_NO_SURFACE && eglMakeCurrent(display, surface, surface, context);
}

/// Into `context` and `surface`, which keep what was made even when it fails. The reason why it failed; empty
/// when it succeeded.
std::string tryKind(EGLDisplay display, base::GlApi api, EGLContext& context, EGLSurface& surface) {
    if (!eglBindAPI(api == base::GlApi::gl33 ? EGL_OPENGL_API : EGL_OPENGL_ES_API)) return "not supported";
    const EGLConfig config = chooseConfig(display, api);
    if (!config) return "no fitting configuration";
    context = createContext(display, config, api);
    if (context == EGL_NO_CONTEXT) return "refused by the driver";
    if (makeCurrent(display, config, context, surface)) return {};
    return "could not be made current";
}

}  // namespace

base::Result<std::unique_ptr<OffscreenContext>> OffscreenContext::open(base::GlChoice choice) {
    const std::vector<base::GlApi> ladder = contextLadder(choice);
    std::string tried;
    const auto note = [&](const std::string& what, const std::string& why) {
        tried += (tried.empty() ? "" : ", ") + what + ": " + why;
    };
    for (const Candidate& candidate : displays()) {
        if (candidate.display == EGL_NO_DISPLAY || !eglInitialize(candidate.display, nullptr, nullptr)) {
            note(std::string("EGL ") + candidate.name, "cannot be opened");
            continue;
        }
        for (const base::GlApi api : ladder) {
            // Of its own for each attempt: what a failed one has made is destroyed with it.
            auto handles = std::make_unique<Handles>();
            handles->display = candidate.display;
            const std::string why = tryKind(handles->display, api, handles->context, handles->surface);
            if (!why.empty()) {
                note(std::string(nameOf(api)) + " on EGL " + candidate.name, why);
                continue;
            }
            handles->info = describeCurrentContext(api, &eglGetProcAddress);
            return std::unique_ptr<OffscreenContext>(new OffscreenContext(std::move(handles)));
        }
    }
    std::string names;
    for (const base::GlApi api : ladder) names += (names.empty() ? "" : " or ") + std::string(nameOf(api));
    return base::Error{names + " is needed, and could not be opened without a display (" + tried +
                       "): install libegl1 and libgl1-mesa-dri"};
}

OffscreenContext::OffscreenContext(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {}
OffscreenContext::~OffscreenContext() = default;

const GlContextInfo& OffscreenContext::info() const { return handles_->info; }
base::GlLoader OffscreenContext::loader() const { return &eglGetProcAddress; }

}  // namespace fukan::platform
