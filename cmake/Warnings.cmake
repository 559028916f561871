# Warnings are errors, for our own targets only: they link fukan_warnings, third-party code does not.
option(FUKAN_WARNINGS_AS_ERRORS "Stop the build at a warning in our own code" ON)

add_library(fukan_warnings INTERFACE)
target_compile_options(fukan_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
if(FUKAN_WARNINGS_AS_ERRORS)
    target_compile_options(fukan_warnings INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # What GCC's optimiser thinks it sees differs from release to release, and it sees what is not there: copies
    # that overlap inside std::string (GCC bug 105651), overflows inside std::vector::insert (bug 105329). Told,
    # but no reason to stop on the compiler of somebody's distribution.
    target_compile_options(fukan_warnings INTERFACE
        -Wno-error=restrict -Wno-error=stringop-overflow -Wno-error=stringop-overread
        -Wno-error=array-bounds -Wno-error=maybe-uninitialized)
    if(FUKAN_PRECOMPILE)
        # From a precompiled header GCC does not know the standard library's lines as those of a system header.
        target_compile_options(fukan_warnings INTERFACE
            -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
    endif()
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(fukan_warnings INTERFACE -Wno-restrict)  # mended in GCC 13
    endif()
endif()
