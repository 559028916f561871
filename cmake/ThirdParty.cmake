# What is built from source and is the same in every build of ours: included by Dependencies.cmake, unless another
# build folder has it already.

# ---- GLFW: X11 and Wayland in one library since 3.4 ----------------------------------------------------
find_package(glfw3 3.4 QUIET)
if(NOT TARGET glfw)
    set(GLFW_BUILD_EXAMPLES OFF)
    set(GLFW_BUILD_TESTS OFF)
    set(GLFW_BUILD_DOCS OFF)
    set(GLFW_INSTALL OFF)
    set(GLFW_BUILD_X11 ON)
    set(GLFW_BUILD_WAYLAND ON)
    set(GLFW_LIBRARY_TYPE STATIC)
    set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
    fukan_upstream(glfw https://github.com/glfw/glfw.git 7b6aead9fb88b3623e3b3725ebb42670cbe4c579)
endif()

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

# ---- for other builds of ours ----------------------------------------------------------------------------
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
