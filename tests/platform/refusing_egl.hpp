#pragma once
// EGL as offscreen.cpp calls it, counted and made to refuse: refusing_egl.cpp stands before the library's
// functions.

namespace fukan::platform::refusing_egl {

/// As many of the next attempts to make a context current fail.
void refuse(int attempts);

/// How many surfaces were made and not destroyed since.
int surfaces();

}  // namespace fukan::platform::refusing_egl
