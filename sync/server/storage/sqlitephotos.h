// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/sqliteconnection.h"
#include "sync/server/storage/storage.h"

namespace tovholder::server {

class SqlitePhotos final : public PhotoStorage {
public:
    explicit SqlitePhotos(SqliteConnection& connection)
        : m_connection(connection)
    {
    }

    std::vector<StoredPhoto> photos() override;
    std::vector<StoredPhoto> photosNamed(std::string_view sha256) override;
    void putPhoto(const StoredPhoto& photo) override;
    std::vector<Upload> uploads() override;
    std::optional<Upload> upload(std::string_view id) override;
    void putUpload(const Upload& upload) override;
    void removeUpload(std::string_view id) override;

private:
    SqliteConnection& m_connection;
};

} // namespace tovholder::server
