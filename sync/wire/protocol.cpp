// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/protocol.h"

#include "sync/wire/codec.h"

namespace tovholder::wire {

Result<v1::SyncReply> SyncProtocol::syncPacked(const std::string& token, const v1::SyncRequest& request, const std::string& packedPush)
{
    const auto push = unpack(packedPush);
    if (!push)
        return push.error();
    v1::SyncRequest whole; // parts of a message, one after the other, are the message
    if (auto read = decode(*push + request.SerializeAsString(), Encoding::Protobuf, whole); !read)
        return read.error();
    return sync(token, whole);
}

} // namespace tovholder::wire
