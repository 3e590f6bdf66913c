// SPDX-License-Identifier: Apache-2.0
#include "sync/server/differences.h"

#include "sync/server/secrets.h"

#include <limits>
#include <map>
#include <set>

namespace tovholder::server {
namespace {

    /// A running fingerprint of rows in their order, and how many they are.
    class Sum {
    public:
        template<typename... Parts>
        void addRow(const Parts&... parts)
        {
            ++m_rows;
            std::string row = m_fingerprint;
            (append(row, parts), ...);
            m_fingerprint = fingerprint(row);
        }

        [[nodiscard]] std::uint64_t rows() const { return m_rows; }
        bool operator==(const Sum&) const = default;

    private:
        static void append(std::string& row, std::string_view text)
        {
            row += std::to_string(text.size()) + ':';
            row += text;
        }
        static void append(std::string& row, std::uint64_t number) { row += std::to_string(number) + ';'; }

        std::uint64_t m_rows = 0;
        std::string m_fingerprint;
    };

    using Sums = std::map<std::string, Sum>;

    std::string textOf(const std::vector<StoredField>& fields)
    {
        std::string text;
        for (const StoredField& field : fields) {
            text += field.name + ' ' + std::to_string(field.version.clock) + ' ' + std::to_string(field.version.device) + ' '
                + std::to_string(field.sequence) + ' ' + std::to_string(field.bringer);
            if (const auto* value = std::get_if<std::string>(&field.value))
                text += " text " + std::to_string(value->size()) + ' ' + *value;
            else if (const auto* number = std::get_if<std::int64_t>(&field.value))
                text += " integer " + std::to_string(*number);
            text += '\n';
        }
        return text;
    }

    void sumRecords(RecordStorage& records, Sums& sums)
    {
        for (const Space& space : records.spaces()) {
            sums["spaces"].addRow(space.id, std::uint64_t(space.kind == SpaceKind::Area), space.sequence,
                space.digested, space.digests[0], space.digests[1], space.digests[2]);
            records.eachAbove(space.id, 0, [&](const StoredRecord& record) {
                sums["records of space " + space.id].addRow(record.entity, record.id, textOf(record.fields));
                return true;
            });
            records.eachSuperseded(space.id, [&](const StoredRecord& record, const StoredField& lost) {
                sums["superseded values of space " + space.id].addRow(record.entity, record.id, textOf({ lost }));
            });
        }
    }

    void sumAccounts(AccountStorage& accounts, Sums& sums)
    {
        for (const User& user : accounts.users()) {
            sums["users"].addRow(user.id, user.login, user.displayName, user.passwordHash, std::uint64_t { user.disabled });
            for (const Role& role : accounts.rolesOf(user.id))
                sums["roles"].addRow(user.id, role.space, role.role);
        }
        for (const Device& device : accounts.devices()) {
            sums["devices"].addRow(device.number, device.user, device.name, std::uint64_t(device.createdAtMs),
                std::uint64_t(device.seenAtMs), std::uint64_t { device.revoked });
            if (const auto push = accounts.lastPush(device.number))
                sums["last pushes"].addRow(device.number, push->counter, push->contentHash, push->reply);
        }
        for (const Token& token : accounts.tokens())
            sums["tokens"].addRow(token.hash, token.device, std::uint64_t(token.expiresAtMs), std::uint64_t(token.issuedAtMs),
                token.replaces, std::uint64_t(token.replacedAtMs));
        for (const Access& access : accounts.accesses(0, std::numeric_limits<std::int64_t>::max()))
            sums["access log"].addRow(std::uint64_t(access.firstAtMs), std::uint64_t(access.lastAtMs), access.what, access.user,
                access.device, access.address, access.space, access.records, access.detail);
    }

    Sums sumsOf(Transaction& transaction)
    {
        Sums sums;
        sums["epoch"].addRow(transaction.epoch());
        sumRecords(transaction.records(), sums);
        sumAccounts(transaction.accounts(), sums);
        for (const StoredPhoto& photo : transaction.photos().photos())
            sums["photos"].addRow(photo.sha256, photo.space, photo.bytes);
        for (const Upload& upload : transaction.photos().uploads())
            sums["unfinished uploads"].addRow(upload.id, upload.space, upload.sha256, upload.bytesTotal, upload.device);
        return sums;
    }

} // namespace

std::vector<std::string> differences(Transaction& one, Transaction& other)
{
    Sums these = sumsOf(one);
    Sums those = sumsOf(other);
    std::set<std::string> parts;
    for (const Sums* sums : { &these, &those }) {
        for (const auto& [part, sum] : *sums)
            parts.insert(part);
    }
    std::vector<std::string> found;
    for (const std::string& part : parts) {
        if (these[part] != those[part])
            found.push_back("the " + part + " differ: " + std::to_string(these[part].rows()) + " here, "
                + std::to_string(those[part].rows()) + " there");
    }
    return found;
}

} // namespace tovholder::server
