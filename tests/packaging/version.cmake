# SPDX-License-Identifier: GPL-3.0-or-later
# What bellhop_version() makes of a repository: FOLDER (made anew), GIT, MODULE.
include(${MODULE})

function(git)
    execute_process(COMMAND ${GIT} -c user.name=test -c user.email=test@example.com -c commit.gpgsign=false ${ARGN}
        WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE code OUTPUT_QUIET)
    if(code)
        message(FATAL_ERROR "git ${ARGN}: ${code}")
    endif()
endfunction()

function(expect what number package)
    set(CMAKE_CURRENT_SOURCE_DIR ${FOLDER})
    bellhop_version(0.1.0)
    if(NOT BELLHOP_NUMBER STREQUAL number OR NOT BELLHOP_PACKAGE_VERSION MATCHES "^${package}$")
        message(FATAL_ERROR "${what}: ${BELLHOP_NUMBER}, ${BELLHOP_PACKAGE_VERSION}")
    endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
expect("an unpacked archive has the version of the sources" 0.1.0 "0[.]1[.]0")
git(init -q)
git(commit -q --allow-empty -m one)
expect("so has a repository without a tag" 0.1.0 "0[.]1[.]0")
git(tag something)
git(tag v1.2.3)
expect("a tag is the version" 1.2.3 "1[.]2[.]3")
git(commit -q --allow-empty -m two)
expect("commits after it are counted" 1.2.3 "1[.]2[.]3[+]1[.]g[0-9a-f]+")
git(tag v1.10.0-rc1)
expect("a candidate is no version" 1.2.3 "1[.]2[.]3[+]1[.]g[0-9a-f]+")
