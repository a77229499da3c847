# SPDX-License-Identifier: GPL-3.0-or-later
# Standard, warnings and Qt guards for every target of ours, in one place.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

find_program(BELLHOP_MOLD mold)
find_program(BELLHOP_CCACHE ccache)
if(BELLHOP_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${BELLHOP_CCACHE})
endif()

add_library(bellhop_options INTERFACE)
target_compile_definitions(bellhop_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER
    BELLHOP_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(bellhop_options INTERFACE
        -Wall -Wextra -Wpedantic -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
        # A signal may be called event.
        $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-overloaded-virtual>
        $<$<BOOL:${BELLHOP_WERROR}>:-Werror>)
    # GCC sees overflows in std::string that are not there (GCC bugs 105329 and 105651; 12 to 14).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(bellhop_options INTERFACE
            -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
    endif()
    if(BELLHOP_SANITIZE)
        target_compile_options(bellhop_options INTERFACE
            -fsanitize=${BELLHOP_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
            # GCC reports it falsely in sanitized code, as its manual says.
            $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
        target_link_options(bellhop_options INTERFACE -fsanitize=${BELLHOP_SANITIZE})
    endif()
    if(BELLHOP_MOLD)
        target_link_options(bellhop_options INTERFACE -fuse-ld=mold)
    endif()
endif()

# bellhop_precompile(name): headers compiled once for all targets with the same options, which take them
# with target_precompile_headers(... REUSE_FROM name).
function(bellhop_precompile name)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE Qt6::Core nlohmann_json::nlohmann_json bellhop_options)
    target_precompile_headers(${name} PRIVATE <QtCore/QtCore> <nlohmann/json.hpp> <memory> <vector>)
endfunction()

# bellhop_library(NAME LIBS ...): a library whose folders add their own sources. Static, unless
# BUILD_SHARED_LIBS says otherwise: more than a hundred tests with sanitizers take 8 GB that way.
function(bellhop_library name)
    cmake_parse_arguments(ARG "" "" "LIBS" ${ARGN})
    add_library(${name})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LIBS} PRIVATE bellhop_options)
    if(BELLHOP_PCH)
        target_precompile_headers(${name} REUSE_FROM bellhop_pch)
    endif()
endfunction()
