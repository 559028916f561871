# For our own targets only, which link fukan_sanitizers. Third-party code goes into the same programs without
# them: Dear ImGui alone would take two minutes more, and its inlined drawing calls are ours and are checked.
set(FUKAN_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")
# A check at each use of a pointer makes a build half as long again: the address sanitizer sees most of what they
# would find, as does --long.
set(FUKAN_SANITIZE_WITHOUT "" CACHE STRING "Checks of these to leave out, e.g. null,alignment")

add_library(fukan_sanitizers INTERFACE)
if(FUKAN_SANITIZE)
    target_compile_options(fukan_sanitizers INTERFACE
        -fsanitize=${FUKAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    if(FUKAN_SANITIZE_WITHOUT)
        target_compile_options(fukan_sanitizers INTERFACE -fno-sanitize=${FUKAN_SANITIZE_WITHOUT})
    endif()
    target_link_options(fukan_sanitizers INTERFACE -fsanitize=${FUKAN_SANITIZE})
    # Thirty programs of fifty megabytes each: mold links one in a quarter of the time.
    find_program(FUKAN_MOLD mold)
    if(FUKAN_MOLD)
        target_link_options(fukan_sanitizers INTERFACE -fuse-ld=mold)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Instrumented code hides from GCC what was initialised: it warns even inside std::regex.
        target_compile_options(fukan_warnings INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
