// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/wirefuzz.h"

#include "sync/wire/blocks.h"
#include "sync/wire/codec.h"

#include <cstdlib>
#include <string_view>

namespace tovholder::fuzz {
namespace {

    constexpr std::size_t unpackedBytesMax = 1024 * 1024;

    void require(bool holds)
    {
        if (!holds)
            std::abort();
    }

    void readBlocksOf(const wire::Blocks& blocks)
    {
        const auto changes = wire::readBlocks(blocks);
        if (!changes)
            return;
        wire::Blocks again;
        wire::writeBlocks(*changes, again);
        const auto back = wire::readBlocks(again);
        require(back.ok() && back->size() == changes->size());
        std::size_t fields = 0;
        std::size_t fieldsBack = 0;
        for (std::size_t i = 0; i < changes->size(); ++i) {
            fields += (*changes)[i].fields.size();
            fieldsBack += (*back)[i].fields.size();
        }
        require(fields == fieldsBack);
    }

    template<typename Message>
    void readMessage(std::string_view bytes, wire::Encoding encoding)
    {
        Message message;
        if (!wire::decode(bytes, encoding, message))
            return;
        Message back;
        require(wire::decode(wire::encode(message, wire::Encoding::Protobuf), wire::Encoding::Protobuf, back).ok());
        if constexpr (std::is_same_v<Message, v1::SyncRequest>) {
            readBlocksOf(message.push());
        } else if constexpr (std::is_same_v<Message, v1::SyncReply>) {
            readBlocksOf(message.pull());
            readBlocksOf(message.corrections());
        }
    }

} // namespace

void readWire(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return;
    const std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    switch (bytes[0] % 7) {
    case 0:
        return readMessage<v1::SyncRequest>(rest, wire::Encoding::Protobuf);
    case 1:
        return readMessage<v1::SyncRequest>(rest, wire::Encoding::Json);
    case 2:
        return readMessage<v1::SyncReply>(rest, wire::Encoding::Protobuf);
    case 3:
        return readMessage<v1::SyncReply>(rest, wire::Encoding::Json);
    case 4:
        return readMessage<v1::SignInRequest>(rest, wire::Encoding::Protobuf);
    case 5:
        return readMessage<v1::Failure>(rest, wire::Encoding::Json);
    default:
        if (const auto unpacked = wire::unpack(rest, unpackedBytesMax))
            require(unpacked->size() <= unpackedBytesMax);
    }
}

} // namespace tovholder::fuzz
