// Linked into tests that run with the leak sanitizer and open windows. GLFW and the OpenGL drivers unload
// their libraries before the sanitizer looks, and it could not tell any more that a leak is theirs: the
// names in leaks.supp would match nothing. So libraries stay loaded.

extern "C" int dlclose(void*) { return 0; }
