// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/postgresconnection.h"
#include "sync/server/storage/storage.h"

#include <map>
#include <utility>

namespace tovholder::server {

/// Records of one organisation within one transaction. What is written waits here, and goes as one statement a table
/// before something is read that it could change, and before the commit.
class PostgresRecords final : public RecordStorage {
public:
    PostgresRecords(PostgresConnection& connection, std::int64_t organisation)
        : m_connection(connection)
        , m_organisation(organisation)
    {
    }

    std::vector<Space> spaces() override;
    std::optional<Space> space(std::string_view id) override;
    std::vector<Space> holdSpaces(const std::set<Id>& ids) override;
    void putSpace(const Space& space) override;
    void expect(const std::vector<RecordKey>& records) override;
    std::optional<StoredRecord> record(std::string_view entity, std::string_view id) override;
    void putRecord(const StoredRecord& record) override;
    void eachAbove(
        std::string_view space, std::uint64_t sequence, const std::function<bool(StoredRecord)>& take) override;
    void keepSuperseded(const StoredRecord& record, const StoredField& lost) override;
    std::optional<Value> seenBy(const StoredRecord& record, std::string_view field, merge::Version version, merge::Version base) override;
    bool wasSuperseded(const StoredRecord& record, std::string_view field, merge::Version version) override;
    std::optional<StoredField> latestSuperseded(
        const StoredRecord& record, std::string_view field, merge::DeviceNumber device) override;
    std::optional<StoredField> firstSuperseded(const StoredRecord& record) override;
    void eachSuperseded(std::string_view space,
        const std::function<void(const StoredRecord&, const StoredField&)>& take) override;

    /// Sends what waits. The transaction calls it before it commits.
    void flush();

private:
    void flushRecords();
    void flushSuperseded();

    PostgresConnection& m_connection;
    std::int64_t m_organisation;
    std::map<RecordKey, std::optional<StoredRecord>> m_known; ///< as this transaction sees them
    std::set<RecordKey> m_changed; ///< of the known ones
    std::vector<std::pair<StoredRecord, StoredField>> m_superseded; ///< records without their fields
};

} // namespace tovholder::server
