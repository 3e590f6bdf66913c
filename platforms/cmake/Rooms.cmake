# SPDX-License-Identifier: Apache-2.0
# A room is a folder and a static library. Its links are the arrows that ARCHITECTURE.md draws.

add_library(tovholder_flags INTERFACE)
target_include_directories(tovholder_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(tovholder_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Werror)
# The C++ that Qt makes of QML in optimised builds shadows its own parameters.
target_compile_options(tovholder_flags INTERFACE $<$<NOT:$<BOOL:$<TARGET_PROPERTY:QT_QML_MODULE_URI>>>:-Wshadow>)
# GCC 12 sees overlapping copies in "text" + std::string that are not there: https://gcc.gnu.org/PR105651
target_compile_options(tovholder_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# Several files are compiled as one (CMAKE_UNITY_BUILD), and GCC then takes what is private to a file for a header's.
target_compile_options(tovholder_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
target_compile_definitions(tovholder_flags INTERFACE TOVHOLDER_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII)
if(TOVHOLDER_SANITIZE)
    add_compile_options(-fsanitize=${TOVHOLDER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TOVHOLDER_SANITIZE})
    # Between its checks GCC 12 loses sight of what a std::variant holds, and takes it for uninitialised.
    target_compile_options(tovholder_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    if(TOVHOLDER_SANITIZE STREQUAL "thread") # does not follow the fences of Boost.Asio, and says so
        target_compile_options(tovholder_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
    endif()
endif()

# tovholder_room(<name> [QT] SOURCES ... [PUBLIC <targets>] [PRIVATE <targets>]): library tovholder_<name>.
# QT: the room has QObjects for moc.
function(tovholder_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(tovholder_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(tovholder_${name} PROPERTIES AUTOMOC ${ROOM_QT})
    target_link_libraries(tovholder_${name} PUBLIC tovholder_flags ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
endfunction()

# tovholder_seconds(<variable> <seconds>): what a test may take. A sanitizer looks at every access, which takes its time.
function(tovholder_seconds variable seconds)
    if(TOVHOLDER_SANITIZE)
        math(EXPR seconds "5 * ${seconds}")
    endif()
    set(${variable} ${seconds} PARENT_SCOPE)
endfunction()

# What ctest knows of a test: tovholder_entry(<name> COMMAND ... [LABELS ...] [TIMEOUT s] [NIGHTLY]). Fast, within a minute, if
# not told. One that is NIGHTLY is run by platforms/linux/nightly alone.
function(tovholder_entry name)
    cmake_parse_arguments(ENTRY "NIGHTLY" "TIMEOUT" "COMMAND;LABELS" ${ARGN})
    if(NOT ENTRY_LABELS)
        set(ENTRY_LABELS fast)
    endif()
    if(NOT ENTRY_TIMEOUT)
        set(ENTRY_TIMEOUT 60)
    endif()
    tovholder_seconds(ENTRY_TIMEOUT ${ENTRY_TIMEOUT})
    set(configurations "")
    if(ENTRY_NIGHTLY)
        set(configurations CONFIGURATIONS nightly)
        set(ENTRY_LABELS nightly)
    endif()
    add_test(NAME ${name} COMMAND ${ENTRY_COMMAND} ${configurations})
    set_tests_properties(${name} PROPERTIES LABELS "${ENTRY_LABELS}" TIMEOUT ${ENTRY_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TOVHOLDER_BIN=${CMAKE_BINARY_DIR}/bin;TOVHOLDER_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()

# What tests compile quickly rather than well: their time goes into what they test.
add_library(tovholder_test_flags INTERFACE)
target_link_libraries(tovholder_test_flags INTERFACE tovholder_flags)
target_compile_options(tovholder_test_flags INTERFACE $<$<CONFIG:Release>:-O0>)

# tovholder_test(<name> SOURCES ... LIBS ... [LABELS ...] [TIMEOUT s]): one Qt Test program, run by ctest.
function(tovholder_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE tovholder_test_flags Qt6::Test ${TEST_LIBS})
    tovholder_entry(${name} COMMAND ${name} LABELS ${TEST_LABELS} TIMEOUT ${TEST_TIMEOUT})
endfunction()

# tovholder_screen_test(<name> SOURCES ... [TIMEOUT s]): one slow Qt Test program on the whole app's screens.
function(tovholder_screen_test name)
    tovholder_test(${name} ${ARGN} LABELS slow)
    target_link_libraries(${name} PRIVATE tests_screens)
    target_precompile_headers(${name} REUSE_FROM tests_look)
endfunction()

# tovholder_room_tests(<room> LIBS ...): the program tests_<room> of every tst_NAME.cpp in this folder, each ended by
# TOVHOLDER_TEST (tests/unit/runner.h) and known to ctest as tst_<room>_NAME.
function(tovholder_room_tests room)
    cmake_parse_arguments(TESTS "" "" "LIBS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    add_executable(tests_${room} ${CMAKE_SOURCE_DIR}/tests/unit/runner.cpp ${sources})
    set_target_properties(tests_${room} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(tests_${room} PRIVATE tovholder_test_flags Qt6::Test ${TESTS_LIBS})
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM file)
        if(file MATCHES "^tst_(.+)$")
            tovholder_entry(tst_${room}_${CMAKE_MATCH_1} COMMAND tests_${room} ${file})
        endif()
    endforeach()
endfunction()

# tovholder_qml_room(<name> <uri> [QML_FILES ...] [SOURCES ...] [IMPORTS <uris>] [LIBS <targets>]
#   [RESOURCES_FROM <folder> <prefix> <pattern>]): QML module <uri> as library tovholder_qml_<name>. What links it
# links tovholder_qml_<name>plugin. Files in subfolders are known by their base name. The precompiled form is
# left out of debug builds, which it would slow down.
function(tovholder_qml_room name uri)
    cmake_parse_arguments(ROOM "" "" "QML_FILES;SOURCES;IMPORTS;LIBS;RESOURCES_FROM" ${ARGN})
    foreach(file IN LISTS ROOM_QML_FILES)
        get_filename_component(base ${file} NAME)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${base})
    endforeach()
    set(resources)
    if(ROOM_RESOURCES_FROM)
        list(GET ROOM_RESOURCES_FROM 0 folder)
        list(GET ROOM_RESOURCES_FROM 1 prefix)
        list(GET ROOM_RESOURCES_FROM 2 pattern)
        file(GLOB resources CONFIGURE_DEPENDS ${folder}/${pattern})
        foreach(file IN LISTS resources)
            get_filename_component(base ${file} NAME)
            set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${prefix}/${base})
        endforeach()
    endif()
    set(options)
    if(CMAKE_BUILD_TYPE STREQUAL "Debug")
        list(APPEND options NO_CACHEGEN)
    endif()
    string(REPLACE "." "/" path ${uri})
    qt_add_library(tovholder_qml_${name} STATIC)
    # C++ made of QML is half of a build and saves nothing that a user could feel; byte code saves the parsing.
    set_target_properties(tovholder_qml_${name} PROPERTIES AUTOMOC ON QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    if(ROOM_QML_FILES) # byte code is nothing to compile; what costs is the headers before it
        set_target_properties(tovholder_qml_${name} PROPERTIES UNITY_BUILD_BATCH_SIZE 64)
    endif()
    qt_add_qml_module(tovholder_qml_${name} URI ${uri} VERSION 1.0 ${options}
        RESOURCE_PREFIX /qt/qml OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml/${path}
        IMPORT_PATH ${CMAKE_BINARY_DIR}/qml IMPORTS ${ROOM_IMPORTS} DEPENDENCIES QtQuick
        QML_FILES ${ROOM_QML_FILES} SOURCES ${ROOM_SOURCES} RESOURCES ${resources})
    target_include_directories(tovholder_qml_${name} PUBLIC ${CMAKE_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(tovholder_qml_${name} PUBLIC Qt6::Quick ${ROOM_LIBS})
endfunction()
