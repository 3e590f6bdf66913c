// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/input.h"

#include <array>
#include <fstream>
#include <iostream>

namespace tovholder::cli {
namespace {

    constexpr std::size_t bytesMax = 64 * 1024 * 1024;

    Result<std::string> readAll(std::istream& stream, const std::string& place)
    {
        std::string text;
        std::array<char, 64 * 1024> part {};
        while (stream.read(part.data(), part.size()), stream.gcount() > 0) {
            text.append(part.data(), static_cast<std::size_t>(stream.gcount()));
            if (text.size() > bytesMax)
                return Error { ErrorCode::FileUnreadable, "too large", place };
        }
        if (stream.bad())
            return Error { ErrorCode::FileUnreadable, {}, place };
        return text;
    }

} // namespace

Result<std::string> textFrom(const std::filesystem::path& file)
{
    if (file == "-")
        return readAll(std::cin, "stdin");
    std::error_code ignored; // opening says it, too
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, ignored))
        return Error { ErrorCode::FileUnreadable, {}, file.string() };
    return readAll(stream, file.string());
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find_first_of("\r\n"));
}

} // namespace tovholder::cli
