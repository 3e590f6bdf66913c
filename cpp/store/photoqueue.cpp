// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/database.h"
#include "cpp/store/syncstate.h"

#include <filesystem>

namespace tovholder::store {
namespace {

    std::optional<PhotoTransfer> firstIn(
        Database& database, std::string_view state, const std::string& after = {})
    {
        Statement row = database.statement("SELECT sha256, space, bytes, sent_bytes, upload_url FROM photo_file "
                                           "WHERE state = ? AND sha256 > ? ORDER BY sha256 LIMIT 1");
        row.bindAll(state, std::string_view(after));
        if (!row.step())
            return std::nullopt;
        return PhotoTransfer { row.text(0), row.text(1), row.number(2), row.number(3), row.text(4) };
    }

    Result<void> setState(Database& database, const std::string& sha256, std::string_view state, std::string_view reason)
    {
        return database.write([&] {
            database.statement("UPDATE photo_file SET state = ?, reason = ?, upload_url = '' WHERE sha256 = ?")
                .bindAll(state, reason, std::string_view(sha256))
                .run();
            database.touch("photo_file");
        });
    }

    /// A photo that is only on its way must not be lost by a second tap.
    void requireParked(Database& database, const std::string& sha256)
    {
        Statement parked = database.statement("SELECT 1 FROM photo_file WHERE sha256 = ? AND state = 'parked'");
        parked.bindAll(std::string_view(sha256));
        if (!parked.step())
            throw Failed({ ErrorCode::NotFound, "not parked", sha256 });
    }

} // namespace

Result<std::optional<PhotoTransfer>> SyncState::nextUpload()
{
    return m_database.read([&] { return firstIn(m_database, "waiting"); });
}

Result<std::optional<PhotoTransfer>> SyncState::nextDownload(const std::string& after)
{
    return m_database.read([&] { return firstIn(m_database, "missing", after); });
}

Result<std::vector<PhotoTransfer>> SyncState::unsentPhotos()
{
    return m_database.read([&] {
        std::vector<PhotoTransfer> photos;
        Statement rows = m_database.statement("SELECT sha256, space, bytes FROM photo_file "
                                              "WHERE taken_here = 1 AND state IN ('waiting', 'parked') ORDER BY sha256");
        while (rows.step())
            photos.push_back({ rows.text(0), rows.text(1), rows.number(2), 0, {} });
        return photos;
    });
}

Result<void> SyncState::takeOverPhoto(const std::string& sha256, const Id& space, std::uint64_t bytes)
{
    return m_database.write([&] {
        m_database
            .statement("INSERT INTO photo_file (sha256, space, bytes, taken_here, state) VALUES (?, ?, ?, 1, 'waiting') "
                       "ON CONFLICT (sha256) DO UPDATE SET state = 'waiting', taken_here = 1, reason = '' WHERE state <> 'sent'")
            .bindAll(std::string_view(sha256), std::string_view(space), static_cast<std::int64_t>(bytes))
            .run();
        m_database.touch("photo_file");
    });
}

Result<void> SyncState::setUploadProgress(const std::string& sha256, std::uint64_t offset, const std::string& uploadUrl)
{
    return m_database.write([&] {
        m_database.statement("UPDATE photo_file SET sent_bytes = ?, upload_url = ? WHERE sha256 = ?")
            .bindAll(static_cast<std::int64_t>(offset), std::string_view(uploadUrl), std::string_view(sha256))
            .run();
        m_database.touch("photo_file");
    });
}

Result<void> SyncState::setUploaded(const std::string& sha256) { return setState(m_database, sha256, "sent", ""); }

Result<void> SyncState::setDownloaded(const std::string& sha256) { return setState(m_database, sha256, "sent", ""); }

Result<std::vector<std::string>> SyncState::photosGone()
{
    return m_database.read([&] {
        std::vector<std::string> gone;
        std::error_code ignored;
        if (!std::filesystem::is_directory(m_database.photoDirectory(), ignored))
            return gone; // the folder is away, perhaps not mounted: that tells nothing of its files
        Statement rows = m_database.statement("SELECT sha256 FROM photo_file WHERE state = 'sent' ORDER BY sha256");
        while (rows.step()) {
            std::error_code unknown; // a folder that cannot be read is not one without files
            if (!std::filesystem::exists(m_database.photoFile(rows.text(0)), unknown) && !unknown)
                gone.push_back(rows.text(0));
        }
        return gone;
    });
}

Result<void> SyncState::missPhotos(const std::vector<std::string>& sha256s)
{
    return m_database.write([&] {
        for (const std::string& sha256 : sha256s)
            m_database.statement("UPDATE photo_file SET state = 'missing', taken_here = 0 WHERE sha256 = ? AND state = 'sent'")
                .bindAll(std::string_view(sha256))
                .run();
        m_database.touch("photo_file");
    });
}

Result<void> SyncState::parkPhoto(const std::string& sha256, ErrorCode reason)
{
    return setState(m_database, sha256, "parked", name(reason));
}

Result<void> SyncState::retryPhoto(const std::string& sha256)
{
    return m_database.write([&] {
        requireParked(m_database, sha256);
        m_database
            .statement("UPDATE photo_file SET state = CASE taken_here WHEN 1 THEN 'waiting' ELSE 'missing' END, "
                       "reason = '', sent_bytes = 0, upload_url = '' WHERE sha256 = ?")
            .bindAll(std::string_view(sha256))
            .run();
        m_database.touch("photo_file");
    });
}

Result<void> SyncState::giveUpPhoto(const std::string& sha256)
{
    const Result<void> forgotten = m_database.write([&] {
        requireParked(m_database, sha256);
        m_database.statement("DELETE FROM photo_file WHERE sha256 = ?").bindAll(std::string_view(sha256)).run();
        m_database.touch("photo_file");
    });
    std::error_code ignored; // a file that stays takes room and nothing else
    if (forgotten)
        std::filesystem::remove(m_database.photoFile(sha256), ignored);
    return forgotten;
}

} // namespace tovholder::store
