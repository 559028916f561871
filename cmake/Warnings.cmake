# Warnings are errors, for our own targets only: they link fukan_warnings, third-party code does not.
option(FUKAN_WARNINGS_AS_ERRORS "Stop the build at a warning in our own code" ON)

add_library(fukan_warnings INTERFACE)
target_compile_options(fukan_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
if(FUKAN_WARNINGS_AS_ERRORS)
    target_compile_options(fukan_warnings INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees overlapping copies inside std::string::operator+ that are not there (GCC bug 105651).
    target_compile_options(fukan_warnings INTERFACE -Wno-restrict)
endif()
