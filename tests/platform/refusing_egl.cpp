#include "platform/refusing_egl.hpp"

#include <EGL/egl.h>
#include <dlfcn.h>

namespace {

int toRefuse = 0;
int alive = 0;

/// The library's own function of that name.
template <typename Function>
Function* own(Function*, const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

namespace fukan::platform::refusing_egl {

void refuse(int attempts) { toRefuse = attempts; }
int surfaces() { return alive; }

}  // namespace fukan::platform::refusing_egl

EGLBoolean EGLAPIENTRY eglMakeCurrent(EGLDisplay display, EGLSurface draw, EGLSurface read,
                                      EGLContext context) {
    if (context != EGL_NO_CONTEXT && toRefuse > 0) {
        --toRefuse;
        return EGL_FALSE;
    }
    return own(&eglMakeCurrent, "eglMakeCurrent")(display, draw, read, context);
}

EGLSurface EGLAPIENTRY eglCreatePbufferSurface(EGLDisplay display, EGLConfig config,
                                               const EGLint* attributes) {
    const EGLSurface made =
        own(&eglCreatePbufferSurface, "eglCreatePbufferSurface")(display, config, attributes);
    if (made != EGL_NO_SURFACE) ++alive;
    return made;
}

EGLBoolean EGLAPIENTRY eglDestroySurface(EGLDisplay display, EGLSurface surface) {
    --alive;
    return own(&eglDestroySurface, "eglDestroySurface")(display, surface);
}
