// SPDX-License-Identifier: Apache-2.0
#include "sync/server/accesslog.h"

#include <algorithm>
#include <ctime>
#include <map>

namespace tovholder::server {
namespace {

    std::string utc(std::int64_t ms)
    {
        const std::time_t seconds = ms / 1000;
        std::tm parts {};
        gmtime_r(&seconds, &parts);
        std::string text(20, '\0');
        std::strftime(text.data(), text.size() + 1, "%Y-%m-%dT%H:%M:%SZ", &parts);
        return text;
    }

    /// Quoted, and never what a spreadsheet takes for a formula.
    std::string cell(std::string text)
    {
        if (text.find_first_of("=+-@\t\r") == 0)
            text.insert(0, 1, '\'');
        for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
            text.insert(at, 1, '"');
        return '"' + text + '"';
    }

} // namespace

Access accessOf(const char* what, const Session& session, const std::string& address, std::int64_t nowMs)
{
    return { nowMs, nowMs, what, session.user.id, session.device.number, address };
}

void noteExchange(AccountStorage& accounts, const Session& session, const std::string& address, std::int64_t nowMs,
    const v1::SyncReply& reply, const std::map<Id, std::uint64_t>& changed)
{
    std::map<std::pair<const char*, Id>, std::uint64_t> records;
    for (const v1::RecordBlock& block : reply.pull())
        records[{ accesses::read, block.space() }] += static_cast<std::uint64_t>(block.ids_size());
    for (const v1::RecordBlock& block : reply.whole())
        records[{ accesses::read, block.space() }] += static_cast<std::uint64_t>(block.ids_size());
    for (const auto& [space, count] : changed)
        records[{ accesses::changed, space }] = count;
    for (const v1::Rejection& rejection : reply.acknowledgement().rejections())
        ++records[{ accesses::refused, rejection.space() }];
    for (const auto& [key, count] : records) {
        Access access = accessOf(key.first, session, address, nowMs);
        access.space = key.second;
        access.records = count;
        accounts.noteAccess(access);
    }
}

std::string accessesAsCsv(AccountStorage& accounts, const AccessFilter& filter)
{
    std::map<Id, std::string> logins;
    for (const User& user : accounts.users())
        logins[user.id] = user.login;
    std::string csv = "from,until,what,user,device,address,space,records,detail\n";
    for (const Access& access : accounts.accesses(filter.fromMs, filter.untilMs)) {
        const std::string& login = logins[access.user];
        const bool isWanted = (filter.login.empty() || filter.login == login) && (filter.what.empty() || filter.what == access.what)
            && (filter.device == 0 || filter.device == access.device);
        if (!isWanted)
            continue;
        csv += utc(access.firstAtMs) + ',' + utc(access.lastAtMs) + ',' + cell(access.what) + ',' + cell(login) + ','
            + std::to_string(access.device) + ',' + cell(access.address) + ',' + cell(access.space) + ','
            + std::to_string(access.records) + ',' + cell(access.detail) + '\n';
    }
    return csv;
}

} // namespace tovholder::server
