// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/sqliteconnection.h"
#include "sync/server/storage/storage.h"

#include <functional>
#include <map>

namespace tovholder::server {

class SqliteRecords final : public RecordStorage {
public:
    explicit SqliteRecords(SqliteConnection& connection)
        : m_connection(connection)
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

private:
    std::int64_t numberOf(std::string_view space);

    /// Ids among which there is no record: those after the first, up to the second. Most of what is pushed is new, and new ids
    /// follow each other.
    struct Gap {
        Id after;
        Id last;

        [[nodiscard]] bool holds(std::string_view id) const { return id > after && id <= last; }
    };

    SqliteConnection& m_connection;
    Gap m_gap;
    std::map<Id, std::int64_t, std::less<>> m_numbers; ///< of spaces, as far as they were asked for
};

} // namespace tovholder::server
