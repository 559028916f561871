# A room is a folder of app/, a namespace fukan::<room> and a target fukan::<room>.
#
#   fukan_room(<name>
#       SOURCES a.cpp b.cpp            # none: a room of headers only
#       USES base text                 # the rooms it may include; tests/architecture holds the table
#       LIBRARIES fmt::fmt             # libraries its headers include
#       PRIVATE_LIBRARIES ICU::uc      # libraries only its sources include
#       SEPARATE b.cpp)                # of its sources those with local names that others have too: each is
#                                      # compiled by itself, the rest several as one
function(fukan_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;USES;LIBRARIES;PRIVATE_LIBRARIES;SEPARATE")
    if(room_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "fukan_room(${name}): unexpected ${room_UNPARSED_ARGUMENTS}")
    endif()
    list(TRANSFORM room_USES PREPEND "fukan::")

    if(room_SOURCES)
        add_library(fukan_${name} STATIC ${room_SOURCES})
        target_link_libraries(fukan_${name}
            PUBLIC ${room_USES} ${room_LIBRARIES}
            PRIVATE ${room_PRIVATE_LIBRARIES} fukan_warnings)
        fukan_precompile(fukan_${name})
        if(FUKAN_PRECOMPILE)
            set_target_properties(fukan_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
            set_source_files_properties(${room_SEPARATE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
        set(scope PUBLIC)
    else()
        add_library(fukan_${name} INTERFACE)
        target_link_libraries(fukan_${name} INTERFACE ${room_USES} ${room_LIBRARIES})
        set(scope INTERFACE)
    endif()
    target_include_directories(fukan_${name} ${scope} "${PROJECT_SOURCE_DIR}/app")
    add_library(fukan::${name} ALIAS fukan_${name})
endfunction()

function(fukan_precompile target)
    if(NOT FUKAN_PRECOMPILE)
        return()
    endif()
    if(NOT TARGET fukan_precompiled)
        file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp" "")
        add_library(fukan_precompiled STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
        target_link_libraries(fukan_precompiled PRIVATE fukan_warnings)
        target_precompile_headers(fukan_precompiled PRIVATE
            <algorithm> <array> <chrono> <cmath> <cstdint> <functional> <map> <memory> <optional> <set> <span>
            <string> <string_view> <utility> <variant> <vector>)
    endif()
    target_precompile_headers(${target} REUSE_FROM fukan_precompiled)
endfunction()
