// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/postgresphotos.h"

namespace tovholder::server {
namespace {

    std::vector<StoredPhoto> photosIn(PostgresRows rows)
    {
        std::vector<StoredPhoto> photos;
        while (rows.next())
            photos.push_back({ rows.text(0), rows.text(1), rows.number(2) });
        return photos;
    }

    std::vector<Upload> uploadsIn(PostgresRows rows)
    {
        std::vector<Upload> uploads;
        while (rows.next())
            uploads.push_back({ rows.text(0), rows.text(1), rows.text(2), rows.number(3), rows.number(4), rows.integer(5) });
        return uploads;
    }

} // namespace

std::vector<StoredPhoto> PostgresPhotos::photos()
{
    return photosIn(m_connection.query("SELECT sha256, space, bytes FROM photo WHERE organisation = $1 ORDER BY sha256, space")
                        .with(m_organisation)
                        .rows());
}

std::vector<StoredPhoto> PostgresPhotos::photosNamed(std::string_view sha256)
{
    return photosIn(
        m_connection.query("SELECT sha256, space, bytes FROM photo WHERE organisation = $1 AND sha256 = $2 ORDER BY space")
            .with(m_organisation)
            .with(sha256)
            .rows());
}

void PostgresPhotos::putPhoto(const StoredPhoto& photo)
{
    m_connection
        .query("INSERT INTO photo (organisation, sha256, space, bytes) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (organisation, sha256, space) DO UPDATE SET bytes = excluded.bytes")
        .with(m_organisation)
        .with(photo.sha256)
        .with(photo.space)
        .withNumber(photo.bytes)
        .run();
}

std::vector<Upload> PostgresPhotos::uploads()
{
    return uploadsIn(m_connection
                         .query("SELECT id, space, sha256, bytes_total, device, started_at FROM upload "
                                "WHERE organisation = $1 ORDER BY id")
                         .with(m_organisation)
                         .rows());
}

std::optional<Upload> PostgresPhotos::upload(std::string_view id)
{
    auto found = uploadsIn(m_connection
                               .query("SELECT id, space, sha256, bytes_total, device, started_at FROM upload "
                                      "WHERE organisation = $1 AND id = $2")
                               .with(m_organisation)
                               .with(id)
                               .rows());
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void PostgresPhotos::putUpload(const Upload& upload)
{
    m_connection
        .query("INSERT INTO upload (organisation, id, space, sha256, bytes_total, device, started_at) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation, id) DO UPDATE SET "
               "started_at = excluded.started_at")
        .with(m_organisation)
        .with(upload.id)
        .with(upload.space)
        .with(upload.sha256)
        .withNumber(upload.bytesTotal)
        .withNumber(upload.device)
        .with(upload.startedAtMs)
        .run();
}

void PostgresPhotos::removeUpload(std::string_view id)
{
    m_connection.query("DELETE FROM upload WHERE organisation = $1 AND id = $2").with(m_organisation).with(id).run();
}

} // namespace tovholder::server
