# SPDX-License-Identifier: GPL-3.0-or-later
# bellhop_version(fallback): the version as git knows it. A tag v1.2.3 on this commit is version 1.2.3, and
# 14 commits later the package is 1.2.3+14.gabcdef0 while the program still calls itself 1.2.3, so that a
# commit does not mean to compile everything. Without git or a tag it is the fallback. Sets
#   BELLHOP_NUMBER           1.2.3, for project()
#   BELLHOP_PACKAGE_VERSION  1.2.3+14.gabcdef0
#   BELLHOP_DATE             of the commit, 2026-11-21: the same sources make the same files
#   BELLHOP_MAIL_DATE        the same as Debian writes it: Sat, 21 Nov 2026 12:00:00 +0000
macro(bellhop_version fallback)
    set(BELLHOP_NUMBER ${fallback})
    set(BELLHOP_PACKAGE_VERSION ${fallback})
    set(BELLHOP_DATE 2026-11-21)
    set(BELLHOP_MAIL_DATE "Sat, 21 Nov 2026 00:00:00 +0000")
    find_package(Git QUIET)
    # An unpacked archive may lie within another project's repository.
    if(Git_FOUND AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/.git)
        execute_process(COMMAND ${GIT_EXECUTABLE} describe --tags --long --match "v[0-9]*.[0-9]*.[0-9]*" --exclude "*-*"
            WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
            OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(described MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)-([0-9]+)-(g[0-9a-f]+)$")
            set(BELLHOP_NUMBER ${CMAKE_MATCH_1})
            set(BELLHOP_PACKAGE_VERSION ${CMAKE_MATCH_1})
            if(CMAKE_MATCH_2 GREATER 0)
                set(BELLHOP_PACKAGE_VERSION ${CMAKE_MATCH_1}+${CMAKE_MATCH_2}.${CMAKE_MATCH_3})
            endif()
        endif()
        execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%cs=%cD
            WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
            OUTPUT_VARIABLE dated OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(dated MATCHES "^([0-9-]+)=([A-Za-z0-9, :+-]+)$")
            set(BELLHOP_DATE ${CMAKE_MATCH_1})
            set(BELLHOP_MAIL_DATE "${CMAKE_MATCH_2}")
        endif()
    endif()
endmacro()
