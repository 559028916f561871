# The one place that knows where third-party code comes from. For each library: the system's, when it is new
# enough; else the sources that scripts/setup laid into build/deps; else upstream, pinned by commit.
# -DFETCHCONTENT_SOURCE_DIR_<NAME>=<folder> overrides the last two.
include(FetchContent)
include("${CMAKE_CURRENT_LIST_DIR}/Glad.cmake")
find_package(PkgConfig REQUIRED)

foreach(name IMGUI GLFW CATCH2 STB GLAD)
    string(TOLOWER ${name} folder)
    set(folder "${PROJECT_SOURCE_DIR}/build/deps/${folder}")
    if(NOT FETCHCONTENT_SOURCE_DIR_${name} AND EXISTS "${folder}")
        set(FETCHCONTENT_SOURCE_DIR_${name} "${folder}")
    endif()
endforeach()

# SOURCE_SUBDIR names a folder that is not there where we want the files and not the project's own build.
function(fukan_upstream name repository commit)
    FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${commit} SYSTEM ${ARGN})
    FetchContent_MakeAvailable(${name})
    string(TOLOWER ${name} lower)
    set(${lower}_SOURCE_DIR "${${lower}_SOURCE_DIR}" PARENT_SCOPE)
endfunction()

# ---- what every supported system has -------------------------------------------------------------------
find_package(Freetype REQUIRED)
find_package(Fontconfig REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(fmt 9 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(nlohmann_json 3.9 REQUIRED)
find_package(tomlplusplus 3.3 QUIET)
if(NOT TARGET tomlplusplus::tomlplusplus)
    # Debian's package has the pkg-config file only.
    pkg_check_modules(tomlplusplus REQUIRED IMPORTED_TARGET tomlplusplus>=3.3)
    add_library(tomlplusplus::tomlplusplus ALIAS PkgConfig::tomlplusplus)
endif()
pkg_check_modules(egl REQUIRED IMPORTED_TARGET egl)
add_library(fukan::egl ALIAS PkgConfig::egl)

# ---- touch: GLFW has none ------------------------------------------------------------------------------
pkg_check_modules(x11 REQUIRED IMPORTED_TARGET x11 xi)
add_library(fukan::x11 ALIAS PkgConfig::x11)
pkg_check_modules(wayland_client REQUIRED IMPORTED_TARGET wayland-client)
add_library(fukan::wayland_client ALIAS PkgConfig::wayland_client)
# Only for panels that the window system does not know.
pkg_check_modules(evdev QUIET IMPORTED_TARGET libevdev)
if(TARGET PkgConfig::evdev)
    add_library(fukan::evdev ALIAS PkgConfig::evdev)
endif()

# ---- stb_image, stb_image_write ------------------------------------------------------------------------
find_path(FUKAN_STB_INCLUDE_DIR stb_image_write.h PATH_SUFFIXES stb)
if(FUKAN_STB_INCLUDE_DIR AND NOT FETCHCONTENT_SOURCE_DIR_STB)
    set(stb_SOURCE_DIR "${FUKAN_STB_INCLUDE_DIR}")
else()
    fukan_upstream(stb https://github.com/nothings/stb.git 31c1ad37456438565541f4919958214b6e762fb4
        SOURCE_SUBDIR none)
endif()
add_library(fukan_stb INTERFACE)
target_include_directories(fukan_stb SYSTEM INTERFACE "${stb_SOURCE_DIR}")
add_library(fukan::stb ALIAS fukan_stb)

# ---- GLFW, Catch2, Dear ImGui, glad ----------------------------------------------------------------------
# A second build of ours on the same machine, such as the one under sanitizers, links what the first has built:
# third-party code is the same in all of them.
set(FUKAN_THIRD_PARTY "" CACHE PATH "A build folder to take third-party libraries from; empty: build them here")

# True when that folder has all of them, built by this compiler.
function(fukan_third_party_is_built out)
    set(${out} FALSE PARENT_SCOPE)
    if(NOT FUKAN_THIRD_PARTY OR NOT EXISTS "${FUKAN_THIRD_PARTY}/third-party.cmake")
        return()
    endif()
    include("${FUKAN_THIRD_PARTY}/third-party.cmake")
    file(STRINGS "${FUKAN_THIRD_PARTY}/third-party-targets.cmake" archives REGEX "IMPORTED_LOCATION_")
    foreach(archive IN LISTS archives)
        string(REGEX REPLACE ".*\"(.*)\".*" "\\1" archive "${archive}")
        if(NOT EXISTS "${archive}")
            return()
        endif()
    endforeach()
    if(third_party_compiler STREQUAL "${CMAKE_CXX_COMPILER} ${CMAKE_CXX_COMPILER_VERSION}")
        set(${out} TRUE PARENT_SCOPE)
    endif()
endfunction()

fukan_third_party_is_built(taken)
if(taken)
    message(STATUS "Third-party libraries from ${FUKAN_THIRD_PARTY}")
    include("${FUKAN_THIRD_PARTY}/third-party.cmake")
    find_package(Threads REQUIRED)  # GLFW's
    include("${FUKAN_THIRD_PARTY}/third-party-targets.cmake")
    list(APPEND CMAKE_MODULE_PATH "${third_party_modules}")
    if(NOT TARGET glfw)
        find_package(glfw3 3.4 REQUIRED)
    endif()
    if(TARGET Catch2)
        add_library(Catch2::Catch2 ALIAS Catch2)
    elseif(BUILD_TESTING)
        find_package(Catch2 3 REQUIRED)
    endif()
    add_library(fukan::imgui ALIAS fukan_imgui)
    add_library(fukan::glad ALIAS fukan_glad)
else()
    include(ThirdParty)
endif()
