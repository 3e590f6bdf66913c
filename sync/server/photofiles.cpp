// SPDX-License-Identifier: Apache-2.0
#include "sync/server/photofiles.h"

#include "cpp/base/durablefile.h"
#include "cpp/base/sha256.h"

#include <cerrno>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace tovholder::server {
namespace {

    [[noreturn]] void fail(const char* what, const std::filesystem::path& path)
    {
        throw std::filesystem::filesystem_error(what, path, std::error_code(errno, std::generic_category()));
    }

    /// A descriptor that closes itself.
    class Descriptor {
    public:
        Descriptor(const std::filesystem::path& path, int flags)
            : m_path(path)
            , m_number(::open(path.c_str(), flags | O_CLOEXEC, 0600))
        {
            if (m_number < 0)
                fail("cannot open", path);
        }
        Descriptor(const Descriptor&) = delete;
        Descriptor& operator=(const Descriptor&) = delete;
        ~Descriptor() { ::close(m_number); }

        void write(std::string_view bytes) const
        {
            while (!bytes.empty()) {
                const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
                if (written < 0 && errno == EINTR)
                    continue;
                if (written < 0)
                    fail("cannot write", m_path);
                bytes.remove_prefix(static_cast<std::size_t>(written));
            }
        }

    private:
        std::filesystem::path m_path;
        int m_number;
    };

} // namespace

PhotoFiles::PhotoFiles(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
    std::filesystem::create_directories(m_folder / "uploads");
}

std::uint64_t PhotoFiles::uploadedBytes(const std::string& id) const
{
    std::error_code missing;
    const std::uint64_t bytes = std::filesystem::file_size(upload(id), missing);
    return missing ? 0 : bytes;
}

void PhotoFiles::append(const std::string& id, std::string_view bytes)
{
    Descriptor(upload(id), O_WRONLY | O_CREAT | O_APPEND).write(bytes);
}

bool PhotoFiles::finish(const std::string& id, const std::string& sha256) const
{
    const std::filesystem::path from = upload(id);
    const Result<std::string> hash = sha256OfFile(from);
    if (!hash || *hash != sha256) {
        removeUpload(id);
        return false;
    }
    const std::filesystem::path to = photo(sha256);
    std::filesystem::create_directories(to.parent_path());
    if (const Result<void> named = renameDurably(from, to); !named)
        throw std::filesystem::filesystem_error(named.error().detail, to, std::make_error_code(std::errc::io_error));
    return true;
}

void PhotoFiles::removeUpload(const std::string& id) const
{
    std::error_code ignored; // what is not there is removed
    std::filesystem::remove(upload(id), ignored);
}

std::filesystem::path PhotoFiles::photo(const std::string& sha256) const
{
    return m_folder / sha256.substr(0, 2) / sha256;
}

std::optional<std::string> PhotoFiles::read(
    const std::string& sha256, std::uint64_t offset, std::uint64_t bytesMax) const
{
    std::ifstream file(photo(sha256), std::ios::binary);
    if (!file)
        return std::nullopt;
    file.seekg(static_cast<std::streamoff>(offset));
    std::string bytes(bytesMax, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytesMax));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string PhotoFiles::hashOf(const std::string& sha256) const
{
    const Result<std::string> hash = sha256OfFile(photo(sha256));
    return hash ? *hash : std::string {};
}

bool PhotoFiles::copyTo(const PhotoFiles& copy, const std::string& sha256) const
{
    if (copy.hashOf(sha256) == sha256)
        return true;
    if (hashOf(sha256) != sha256)
        return false;
    const std::string part = sha256 + ".part";
    std::filesystem::copy_file(photo(sha256), copy.upload(part), std::filesystem::copy_options::overwrite_existing);
    return copy.finish(part, sha256);
}

void PhotoFiles::checkWritable() const
{
    const std::filesystem::path probe = upload("probe");
    Descriptor(probe, O_WRONLY | O_CREAT | O_TRUNC).write("x");
    std::filesystem::remove(probe);
}

std::filesystem::path PhotoFiles::upload(const std::string& id) const { return m_folder / "uploads" / id; }

} // namespace tovholder::server
