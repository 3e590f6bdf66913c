// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/storefile.h"

#include "cpp/store/database.h"

#include <array>
#include <fstream>
#include <string>
#include <system_error>

namespace tovholder::store {
namespace {

    /// Where SQLite keeps the application id, most significant byte first (sqlite.org/fileformat.html).
    constexpr std::streamoff applicationIdOffset = 68;

    std::filesystem::path companion(const std::filesystem::path& file, const char* suffix)
    {
        std::filesystem::path beside = file;
        return beside += suffix;
    }

    bool headerIsOurs(const std::filesystem::path& file)
    {
        std::array<char, sizeof applicationId> bytes {};
        std::ifstream stream(file, std::ios::binary);
        stream.seekg(applicationIdOffset).read(bytes.data(), bytes.size());
        constexpr std::array<char, sizeof applicationId> ours { 'T', 'o', 'v', 'h' };
        return stream && bytes == ours;
    }

} // namespace

void requireOurs(SQLite::Database& connection)
{
    const int id = connection.execAndGet("PRAGMA application_id").getInt();
    if (id == applicationId)
        return;
    // The first stores had no id yet.
    const bool known = id == 0
        && connection.execAndGet("SELECT count(*) = 0 OR sum(name = 'outbox') > 0 FROM sqlite_schema").getInt() != 0;
    if (!known)
        throw Failed({ ErrorCode::NotOurStore, "application id " + std::to_string(id) });
}

bool canBeStore(const std::filesystem::path& file)
{
    std::error_code unknown;
    const std::filesystem::file_status status = std::filesystem::status(file, unknown);
    return !file.empty() && (!std::filesystem::exists(status) || std::filesystem::is_regular_file(status));
}

bool wasOurs(const std::filesystem::path& file)
{
    std::error_code ignored;
    return headerIsOurs(file) || file.filename().string().starts_with("tovholder")
        || std::filesystem::exists(companion(file, ".photos"), ignored);
}

bool hasWal(const std::filesystem::path& file)
{
    std::error_code missing;
    const std::uintmax_t bytes = std::filesystem::file_size(companion(file, "-wal"), missing);
    return !missing && bytes > 0;
}

} // namespace tovholder::store
