// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/sqlitephotos.h"

namespace tovholder::server {
namespace {

    std::vector<StoredPhoto> readPhotos(Query& query)
    {
        std::vector<StoredPhoto> photos;
        while (query.next())
            photos.push_back({ query.text(0), query.text(1), query.number(2) });
        return photos;
    }

    Upload readUpload(Query& query)
    {
        return { query.text(0), query.text(1), query.text(2), query.number(3), query.number(4), query.integer(5) };
    }

} // namespace

std::vector<StoredPhoto> SqlitePhotos::photos()
{
    Query query = m_connection.query("SELECT sha256, space, bytes FROM photo ORDER BY sha256, space");
    return readPhotos(query);
}

std::vector<StoredPhoto> SqlitePhotos::photosNamed(std::string_view sha256)
{
    Query query = m_connection.query("SELECT sha256, space, bytes FROM photo WHERE sha256 = ? ORDER BY space");
    query.with(sha256);
    return readPhotos(query);
}

void SqlitePhotos::putPhoto(const StoredPhoto& photo)
{
    m_connection.query("INSERT OR REPLACE INTO photo (sha256, space, bytes) VALUES (?, ?, ?)")
        .with(photo.sha256)
        .with(photo.space)
        .withNumber(photo.bytes)
        .run();
}

std::vector<Upload> SqlitePhotos::uploads()
{
    std::vector<Upload> uploads;
    Query query = m_connection.query("SELECT id, space, sha256, bytes_total, device, started_at FROM upload ORDER BY id");
    while (query.next())
        uploads.push_back(readUpload(query));
    return uploads;
}

std::optional<Upload> SqlitePhotos::upload(std::string_view id)
{
    Query query = m_connection.query("SELECT id, space, sha256, bytes_total, device, started_at FROM upload WHERE id = ?");
    if (!query.with(id).next())
        return std::nullopt;
    return readUpload(query);
}

void SqlitePhotos::putUpload(const Upload& upload)
{
    m_connection
        .query("INSERT OR REPLACE INTO upload (id, space, sha256, bytes_total, device, started_at) "
               "VALUES (?, ?, ?, ?, ?, ?)")
        .with(upload.id)
        .with(upload.space)
        .with(upload.sha256)
        .withNumber(upload.bytesTotal)
        .withNumber(upload.device)
        .with(upload.startedAtMs)
        .run();
}

void SqlitePhotos::removeUpload(std::string_view id)
{
    m_connection.query("DELETE FROM upload WHERE id = ?").with(id).run();
}

} // namespace tovholder::server
