// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/copystore.h"

#include <limits>

namespace tovholder::server {
namespace {

    void copyRecords(RecordStorage& from, RecordStorage& to)
    {
        for (const Space& space : from.spaces()) {
            to.putSpace(space);
            from.eachAbove(space.id, 0, [&](const StoredRecord& record) {
                to.putRecord(record);
                return true;
            });
            from.eachSuperseded(space.id,
                [&](const StoredRecord& record, const StoredField& lost) { to.keepSuperseded(record, lost); });
        }
    }

    void copyAccounts(AccountStorage& from, AccountStorage& to)
    {
        for (const User& user : from.users()) {
            to.putUser(user);
            for (const Role& role : from.rolesOf(user.id))
                to.setRole(user.id, role);
        }
        for (const Device& device : from.devices()) {
            to.putDevice(device);
            if (const auto push = from.lastPush(device.number))
                to.setLastPush(device.number, *push);
        }
        for (const Token& token : from.tokens())
            to.putToken(token);
        for (const Access& access : from.accesses(0, std::numeric_limits<std::int64_t>::max()))
            to.noteAccess(access);
    }

    void copyPhotos(PhotoStorage& from, PhotoStorage& to)
    {
        for (const StoredPhoto& photo : from.photos())
            to.putPhoto(photo);
        for (const Upload& upload : from.uploads())
            to.putUpload(upload);
    }

} // namespace

void copyStore(Transaction& from, Transaction& to)
{
    to.setEpoch(from.epoch());
    copyRecords(from.records(), to.records());
    copyAccounts(from.accounts(), to.accounts());
    copyPhotos(from.photos(), to.photos());
}

} // namespace tovholder::server
