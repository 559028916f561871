# For our own targets only, which link fukan_sanitizers. Third-party code goes into the same programs without
# them: Dear ImGui alone would take two minutes more, and its inlined drawing calls are ours and are checked.
set(FUKAN_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

add_library(fukan_sanitizers INTERFACE)
if(FUKAN_SANITIZE)
    target_compile_options(fukan_sanitizers INTERFACE
        -fsanitize=${FUKAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
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
