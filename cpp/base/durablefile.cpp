// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/durablefile.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>
#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tovholder {
namespace {

    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using OpenFile = std::unique_ptr<std::FILE, Closer>;

    Error failure(int number, const std::filesystem::path& file)
    {
        const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
        return { full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, std::strerror(number), file.string() };
    }

    OpenFile create(const std::filesystem::path& file)
    {
#ifdef _WIN32
        return OpenFile(_wfopen(file.c_str(), L"wbx"));
#else
        return OpenFile(std::fopen(file.c_str(), "wbxe"));
#endif
    }

    OpenFile openExisting(const std::filesystem::path& file)
    {
#ifdef _WIN32
        return OpenFile(_wfopen(file.c_str(), L"rb+"));
#else
        return OpenFile(std::fopen(file.c_str(), "rb+e"));
#endif
    }

    int syncToDisk(std::FILE* file)
    {
#ifdef _WIN32
        return _commit(_fileno(file));
#else
        return fsync(fileno(file));
#endif
    }

    /// The new name itself is durable only when its folder has reached the disk.
    void syncFolder([[maybe_unused]] const std::filesystem::path& folder)
    {
#ifndef _WIN32
        const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0)
            return; // a file system without folders to sync promises nothing anyway
        fsync(descriptor);
        close(descriptor);
#endif
    }

    /// The errno of what failed, or 0.
    int writeAndSync(const std::filesystem::path& file, std::string_view bytes)
    {
        errno = 0;
        const OpenFile out = create(file);
        if (!out)
            return errno;
        const bool written = std::fwrite(bytes.data(), 1, bytes.size(), out.get()) == bytes.size()
            && std::fflush(out.get()) == 0 && syncToDisk(out.get()) == 0;
        return written ? 0 : (errno != 0 ? errno : EIO);
    }

} // namespace

Result<void> writeFileDurably(const std::filesystem::path& file, std::string_view bytes)
{
    std::error_code unknown;
    const std::filesystem::file_status there = std::filesystem::status(file, unknown);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there)) // a device would be replaced by a file
        return failure(EINVAL, file);
    std::filesystem::path temporary = file;
    temporary += "." + std::to_string(std::random_device {}()) + ".part";
    std::error_code renamed;
    const int problem = writeAndSync(temporary, bytes);
    if (problem == 0)
        std::filesystem::rename(temporary, file, renamed);
    if (problem != 0 || renamed) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        return failure(problem != 0 ? problem : renamed.value(), file);
    }
    syncFolder(file.parent_path());
    return {};
}

Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const OpenFile file = openExisting(from);
    if (!file || syncToDisk(file.get()) != 0)
        return failure(errno, from);
    std::error_code problem;
    std::filesystem::rename(from, to, problem);
    if (problem)
        return failure(problem.value(), to);
    syncFolder(to.parent_path());
    return {};
}

} // namespace tovholder
