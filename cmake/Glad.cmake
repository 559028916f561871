# A Python that can run glad 2 from `source` (empty: as installed), or "". The python3 that comes first in
# PATH is often a private one without the distribution's modules, so the distribution's is asked first.
function(fukan_find_glad_python source result)
    set(${result} "" PARENT_SCOPE)
    find_program(FUKAN_PYTHON_IN_PATH python3)
    foreach(python "${FUKAN_PYTHON}" /usr/bin/python3 "${FUKAN_PYTHON_IN_PATH}")
        if(python)
            # Version 1 of glad has no glad.generator package.
            execute_process(
                COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${source}"
                        "${python}" -c "import glad, glad.generator, jinja2"
                RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
            if(NOT failed)
                set(${result} "${python}" PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
endfunction()

# gles2=3.2 and not 3.0: on an ES 3.2 context Dear ImGui's backend calls entry points that a 3.0 loader
# leaves null. --reproducible: without it glad downloads the specification. glad's own CMake function is
# not used because it breaks under Ninja with two APIs.
function(fukan_add_glad python source)
    set(out "${PROJECT_BINARY_DIR}/glad")
    set(extensions
        GL_KHR_debug
        GL_KHR_robustness
        GL_ARB_timer_query
        GL_EXT_disjoint_timer_query)
    list(JOIN extensions "," extensions)
    add_custom_command(
        OUTPUT "${out}/src/gl.c" "${out}/include/glad/gl.h" "${out}/include/KHR/khrplatform.h"
        COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${source}" PYTHONDONTWRITEBYTECODE=1
                "${python}" -m glad --quiet --api gl:core=3.3,gles2=3.2 --merge --reproducible
                --extensions ${extensions} --out-path "${out}" c
        COMMENT "Generating the OpenGL loader with glad"
        VERBATIM)
    add_library(fukan_glad STATIC "${out}/src/gl.c" "${out}/include/glad/gl.h")
    target_include_directories(fukan_glad SYSTEM PUBLIC "${out}/include")
    target_link_libraries(fukan_glad PUBLIC ${CMAKE_DL_LIBS})
    add_library(fukan::glad ALIAS fukan_glad)
endfunction()
