# SPDX-License-Identifier: Apache-2.0
# A room is a folder and a static library. Its links are the arrows that ARCHITECTURE.md draws.

add_library(tovholder_flags INTERFACE)
target_include_directories(tovholder_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(tovholder_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
target_compile_definitions(tovholder_flags INTERFACE TOVHOLDER_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII)
if(TOVHOLDER_SANITIZE)
    add_compile_options(-fsanitize=${TOVHOLDER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TOVHOLDER_SANITIZE})
endif()

# tovholder_room(<name> [QT] SOURCES ... [PUBLIC <targets>] [PRIVATE <targets>]): library tovholder_<name>.
# QT: the room has QObjects for moc.
function(tovholder_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(tovholder_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(tovholder_${name} PROPERTIES AUTOMOC ${ROOM_QT})
    target_link_libraries(tovholder_${name} PUBLIC tovholder_flags ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
endfunction()

# tovholder_test(<name> SOURCES ... LIBS ... [LABELS ...] [TIMEOUT s]): one Qt Test program, run by ctest.
function(tovholder_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE tovholder_flags Qt6::Test ${TEST_LIBS})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_LABELS)
        set(TEST_LABELS fast)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TOVHOLDER_BIN=${CMAKE_BINARY_DIR}/bin;TOVHOLDER_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
