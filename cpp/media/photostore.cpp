// SPDX-License-Identifier: Apache-2.0
#include "cpp/media/photostore.h"

#include "cpp/base/durablefile.h"
#include "cpp/base/photopath.h"

namespace tovholder::media {

Result<std::filesystem::path> storePhoto(const std::filesystem::path& folder, const Photo& photo)
{
    const std::filesystem::path file = photoPath(folder, photo.sha256);
    std::error_code problem;
    if (std::filesystem::file_size(file, problem) == photo.bytes.size() && !problem)
        return file;
    std::filesystem::create_directories(file.parent_path(), problem);
    if (problem) {
        const bool full = problem == std::errc::no_space_on_device;
        return Error { full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, problem.message(), file.string() };
    }
    if (const Result<void> written = writeFileDurably(file, photo.bytes); !written)
        return written.error();
    return file;
}

} // namespace tovholder::media
