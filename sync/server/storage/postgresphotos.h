// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/postgresconnection.h"
#include "sync/server/storage/storage.h"

namespace tovholder::server {

class PostgresPhotos final : public PhotoStorage {
public:
    PostgresPhotos(PostgresConnection& connection, std::int64_t organisation)
        : m_connection(connection)
        , m_organisation(organisation)
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
    PostgresConnection& m_connection;
    std::int64_t m_organisation;
};

} // namespace tovholder::server
