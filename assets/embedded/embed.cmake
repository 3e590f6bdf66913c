# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=… -DPLAYBOOKS=a.json;b.json -DDEMO=… -P embed.cmake
function(bytes_of file name out)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
    set(${out} "    constexpr char ${name}[] = { ${bytes} };\n" PARENT_SCOPE)
endfunction()

set(arrays "")
set(entries "")
set(number 0)
foreach(file IN LISTS PLAYBOOKS)
    math(EXPR number "${number} + 1")
    bytes_of(${file} playbook${number} array)
    string(APPEND arrays "${array}")
    cmake_path(GET file FILENAME name)
    string(APPEND entries "        { \"${name}\", { playbook${number}, sizeof playbook${number} } },\n")
endforeach()
bytes_of(${DEMO} demoBytes array)
string(APPEND arrays "${array}")

file(WRITE ${OUTPUT} "// Made by embed.cmake.
#include \"assets/embedded/embedded.h\"

namespace tovholder::assets {
namespace {

${arrays}
    constexpr File playbookFiles[] = {
${entries}    };

} // namespace

std::span<const File> playbooks() { return playbookFiles; }

std::string_view demo() { return { demoBytes, sizeof demoBytes }; }

} // namespace tovholder::assets
")
