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

# Lays a copy of `folder` with our `patch` applied into the build folder, and returns where that is. A copy, since
# several builds may share the sources, and they may be the user's own.
function(fukan_patched out name folder patch)
    find_package(Git REQUIRED)
    set(copy "${PROJECT_BINARY_DIR}/patched/${name}")
    file(SHA256 "${patch}" wanted)
    string(APPEND wanted " ${folder}")
    set(present "")
    if(EXISTS "${copy}.stamp")
        file(READ "${copy}.stamp" present)
    endif()
    if(NOT present STREQUAL wanted)
        file(REMOVE_RECURSE "${copy}")
        file(COPY "${folder}/" DESTINATION "${copy}" PATTERN .git EXCLUDE)
        # Without the ceiling Git would take the folder for a part of our repository, and change nothing.
        get_filename_component(above "${copy}" DIRECTORY)
        execute_process(COMMAND "${CMAKE_COMMAND}" -E env "GIT_CEILING_DIRECTORIES=${above}"
            "${GIT_EXECUTABLE}" apply "${patch}"
            WORKING_DIRECTORY "${copy}" RESULT_VARIABLE failed ERROR_VARIABLE why)
        if(failed)
            message(FATAL_ERROR "${patch} does not fit what lies in ${folder}, which may be another version:\n${why}")
        endif()
        # What an older patch had changed and this one does not is compiled anew, too.
        file(GLOB_RECURSE files "${copy}/*")
        file(TOUCH ${files})
        file(WRITE "${copy}.stamp" "${wanted}")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${patch}")
    set(${out} "${copy}" PARENT_SCOPE)
endfunction()

# ---- what every supported system has -------------------------------------------------------------------
find_package(Freetype REQUIRED)
find_package(Fontconfig REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
# No distribution has a pkg-config file for libhyphen. Its patterns are found when Fukan runs.
find_path(FUKAN_HYPHEN_INCLUDE_DIR hyphen.h REQUIRED)
find_library(FUKAN_HYPHEN_LIBRARY hyphen REQUIRED)
set(FUKAN_HYPHEN_PATTERNS /usr/share/hyphen CACHE PATH "The folder in which the distribution lays hyphenation patterns")
add_library(fukan_hyphen INTERFACE)
target_include_directories(fukan_hyphen SYSTEM INTERFACE "${FUKAN_HYPHEN_INCLUDE_DIR}")
target_link_libraries(fukan_hyphen INTERFACE "${FUKAN_HYPHEN_LIBRARY}")
target_compile_definitions(fukan_hyphen INTERFACE "FUKAN_HYPHEN_PATTERNS=\"${FUKAN_HYPHEN_PATTERNS}\"")
add_library(fukan::hyphen ALIAS fukan_hyphen)
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
# Before 2.28 a damaged JPEG writes past the tables that it is decoded with.
find_path(FUKAN_STB_INCLUDE_DIR stb_image_write.h PATH_SUFFIXES stb)
set(stb_version 0)
if(FUKAN_STB_INCLUDE_DIR)
    file(STRINGS "${FUKAN_STB_INCLUDE_DIR}/stb_image.h" stb_title LIMIT_COUNT 1)
    string(REGEX MATCH "[0-9]+\\.[0-9]+" stb_version "${stb_title}")
endif()
if(stb_version VERSION_GREATER_EQUAL 2.28 AND NOT FETCHCONTENT_SOURCE_DIR_STB)
    set(stb_SOURCE_DIR "${FUKAN_STB_INCLUDE_DIR}")
else()
    fukan_upstream(stb https://github.com/nothings/stb.git 31c1ad37456438565541f4919958214b6e762fb4
        SOURCE_SUBDIR none)
endif()
add_library(fukan_stb INTERFACE)
target_include_directories(fukan_stb SYSTEM INTERFACE "${stb_SOURCE_DIR}")
set(FUKAN_STB_FOLDER "${stb_SOURCE_DIR}")  # for Licenses.cmake
add_library(fukan::stb ALIAS fukan_stb)

# ---- GLFW, Catch2, Dear ImGui, glad ----------------------------------------------------------------------
# A second build of ours on the same machine, such as the one under sanitizers, links what the first has built:
# third-party code is the same in all of them.
set(FUKAN_THIRD_PARTY "" CACHE PATH "A build folder to take third-party libraries from; empty: build them here")

# True when that folder has all of them, built by this compiler.
function(fukan_third_party_is_built out)
    set(${out} FALSE PARENT_SCOPE)
    if(NOT FUKAN_THIRD_PARTY OR NOT EXISTS "${FUKAN_THIRD_PARTY}/third-party.cmake"
            OR NOT EXISTS "${FUKAN_THIRD_PARTY}/third-party-targets.cmake")
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
    if(TARGET Catch2)
        add_library(Catch2::Catch2 ALIAS Catch2)
    elseif(BUILD_TESTING)
        find_package(Catch2 3 REQUIRED)
    endif()
    add_library(fukan::imgui ALIAS fukan_imgui)
    add_library(fukan::glad ALIAS fukan_glad)
else()
    # ---- GLFW: X11 and Wayland in one library since 3.4 ----------------------------------------------------
    # Always from source: unpatched, it crashes where a compositor has no input device or a monitor is unplugged,
    # and may spin for ever when a compositor has died.
    fukan_upstream(glfw https://github.com/glfw/glfw.git 7b6aead9fb88b3623e3b3725ebb42670cbe4c579
        SOURCE_SUBDIR none)
    fukan_patched(glfw_SOURCE_DIR glfw "${glfw_SOURCE_DIR}" "${CMAKE_CURRENT_LIST_DIR}/glfw.patch")
    set(GLFW_BUILD_EXAMPLES OFF)
    set(GLFW_BUILD_TESTS OFF)
    set(GLFW_BUILD_DOCS OFF)
    set(GLFW_INSTALL OFF)
    set(GLFW_BUILD_X11 ON)
    set(GLFW_BUILD_WAYLAND ON)
    set(GLFW_LIBRARY_TYPE STATIC)
    set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
    add_subdirectory("${glfw_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/glfw" SYSTEM)

    # ---- Catch2 --------------------------------------------------------------------------------------------
    if(BUILD_TESTING)
        find_package(Catch2 3 QUIET)
        if(NOT TARGET Catch2::Catch2)
            # A hundred small files that mostly read the same headers: in a few large ones they take a quarter of
            # the time, and how fast assertions run is of no interest.
            set(CMAKE_UNITY_BUILD ON)
            set(CMAKE_UNITY_BUILD_BATCH_SIZE 30)
            fukan_upstream(Catch2 https://github.com/catchorg/Catch2.git fa43b77429ba76c462b1898d6cd2f2d7a9416b14)
            unset(CMAKE_UNITY_BUILD)
            target_compile_options(Catch2 PRIVATE -O0)
            list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
        endif()
    endif()

    # ---- Dear ImGui ----------------------------------------------------------------------------------------
    # Always from source: the options below change its structures, so a library that a distribution built with
    # others (Debian's has 16-bit indices and characters) would not fit.
    fukan_upstream(imgui https://github.com/ocornut/imgui.git 45acd5e0e82f4c954432533ae9985ff0e1aad6d5
        SOURCE_SUBDIR none)
    file(STRINGS "${imgui_SOURCE_DIR}/imgui.h" imgui_version REGEX "^#define IMGUI_VERSION_NUM ")
    if(NOT imgui_version MATCHES "([0-9]+)$" OR CMAKE_MATCH_1 LESS 19200)
        message(FATAL_ERROR "Dear ImGui in ${imgui_SOURCE_DIR} is older than 1.92, whose dynamic font atlas is needed")
    endif()
    add_library(fukan_imgui STATIC
        "${imgui_SOURCE_DIR}/imgui.cpp"
        "${imgui_SOURCE_DIR}/imgui_draw.cpp"
        "${imgui_SOURCE_DIR}/imgui_tables.cpp"
        "${imgui_SOURCE_DIR}/imgui_widgets.cpp"
        "${imgui_SOURCE_DIR}/misc/freetype/imgui_freetype.cpp")
    target_compile_definitions(fukan_imgui PUBLIC
        IMGUI_DISABLE_OBSOLETE_FUNCTIONS
        IMGUI_ENABLE_FREETYPE
        IMGUI_USE_WCHAR32
        "ImDrawIdx=unsigned int")
    # It asserts that its texture never gets full. Here that is no mistake: render/glyph_atlas starts it over.
    target_compile_definitions(fukan_imgui PRIVATE NDEBUG)
    target_include_directories(fukan_imgui SYSTEM PUBLIC
        "${imgui_SOURCE_DIR}" "${imgui_SOURCE_DIR}/misc/freetype")
    target_link_libraries(fukan_imgui PUBLIC Freetype::Freetype)
    add_library(fukan::imgui ALIAS fukan_imgui)

    # ---- glad: one loader for GL core 3.3 and GL ES 3, generated while building -----------------------------
    fukan_find_glad_python("" glad_python)
    if(NOT glad_python OR FETCHCONTENT_SOURCE_DIR_GLAD)
        fukan_upstream(glad https://github.com/Dav1dde/glad.git 658f48e72aee3c6582e80b05ac0f8787a64fe6bb
            SOURCE_SUBDIR none)
        fukan_find_glad_python("${glad_SOURCE_DIR}" glad_python)
        if(NOT glad_python)
            message(FATAL_ERROR "glad needs a Python 3 with the module jinja2, and none was found: "
                "install python3-jinja2, or run scripts/setup")
        endif()
    endif()
    fukan_add_glad("${glad_python}" "${glad_SOURCE_DIR}")

    # ---- for other builds of ours ------------------------------------------------------------------------
    # Only what was built here: of the rest each finds the system's own.
    set(built "")
    foreach(target IN ITEMS glfw Catch2 fukan_imgui fukan_glad)
        if(TARGET ${target})
            get_target_property(imported ${target} IMPORTED)
            if(NOT imported)
                list(APPEND built ${target})
            endif()
        endif()
    endforeach()
    export(TARGETS ${built} FILE "${PROJECT_BINARY_DIR}/third-party-targets.cmake")
    file(WRITE "${PROJECT_BINARY_DIR}/third-party.cmake" "
    set(third_party_compiler \"${CMAKE_CXX_COMPILER} ${CMAKE_CXX_COMPILER_VERSION}\")
    set(third_party_modules \"${catch2_SOURCE_DIR}/extras\")
    ")
endif()
