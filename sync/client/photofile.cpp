// SPDX-License-Identifier: Apache-2.0
#include "sync/client/photofile.h"

#include <fstream>
#include <system_error>

namespace tovholder::client {

namespace fs = std::filesystem;

Result<std::string> readChunk(const fs::path& file, std::uint64_t offset, std::size_t bytesMax)
{
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(offset));
    std::string chunk(bytesMax, '\0');
    in.read(chunk.data(), static_cast<std::streamsize>(bytesMax));
    if (!in && !in.eof())
        return Error { ErrorCode::FileUnreadable, {}, file.string() };
    chunk.resize(static_cast<std::size_t>(in.gcount()));
    return chunk;
}

Result<void> appendChunk(const fs::path& file, const std::string& chunk)
{
    std::error_code problem;
    fs::create_directories(file.parent_path(), problem);
    const std::uint64_t bytesBefore = fileBytes(file);
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out.write(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    out.close();
    if (out)
        return {};
    fs::resize_file(file, bytesBefore, problem);
    const fs::space_info room = fs::space(file.parent_path(), problem);
    const bool isFull = !problem && room.available < chunk.size();
    return Error { isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, {}, file.string() };
}

std::uint64_t fileBytes(const fs::path& file)
{
    std::error_code problem;
    const std::uintmax_t bytes = fs::file_size(file, problem);
    return problem ? 0 : bytes;
}

} // namespace tovholder::client
