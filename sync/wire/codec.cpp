// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/codec.h"

#include "sync/wire/footprint.h"

#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/type_resolver_util.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace tovholder::wire {
namespace {

    constexpr int compressionLevel = 3;
    constexpr int smallBodyLevel = 19; // a tenth smaller, and for so little still a fraction of a millisecond
    constexpr std::size_t smallBodyBytesMax = 16 * 1024;
    constexpr std::size_t believedGrowthMax = 16; // beyond it, memory is taken only for what comes
    constexpr int windowLogMax = 26; // 64 MiB: no frame makes us allocate more than a body may hold

    const std::string typeUrlPrefix = "type.googleapis.com";

    Result<void> decodeBinary(std::string_view bytes, google::protobuf::Message& into)
    {
        if (!fitsInMemory(bytes, *into.GetDescriptor(), limits::bodyMemoryBytesMax))
            return Error { ErrorCode::BodyTooLarge, "has too many parts", {} };
        if (!into.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
            return Error { ErrorCode::MessageMalformed, "not the binary form of " + into.GetTypeName(), {} };
        return {};
    }

    /// By way of the binary form, so that what it would take is known before it is made.
    Result<void> decodeJson(std::string_view bytes, google::protobuf::Message& into)
    {
        static const std::unique_ptr<google::protobuf::util::TypeResolver> types(
            google::protobuf::util::NewTypeResolverForDescriptorPool(
                typeUrlPrefix, google::protobuf::DescriptorPool::generated_pool()));
        google::protobuf::util::JsonParseOptions options;
        options.ignore_unknown_fields = true; // a newer program's fields
        std::string binary;
        const auto status = google::protobuf::util::JsonToBinaryString(types.get(), typeUrlPrefix + '/' + into.GetTypeName(),
            google::protobuf::StringPiece(bytes.data(), bytes.size()), &binary, options);
        if (!status.ok())
            return Error { ErrorCode::MessageMalformed, "not the JSON form of " + into.GetTypeName(), {} };
        return decodeBinary(binary, into);
    }

} // namespace

std::string_view mediaType(Encoding encoding)
{
    return encoding == Encoding::Json ? jsonMediaType : protobufMediaType;
}

std::optional<Encoding> encodingOf(std::string_view header)
{
    const std::size_t json = header.find(jsonMediaType);
    const std::size_t protobuf = header.find(protobufMediaType);
    if (json == protobuf) // neither
        return std::nullopt;
    return json < protobuf ? Encoding::Json : Encoding::Protobuf;
}

std::string encode(const google::protobuf::Message& message, Encoding encoding)
{
    if (encoding == Encoding::Protobuf)
        return message.SerializeAsString();
    std::string json;
    // Fails only for well-known types that the contract does not use.
    (void)google::protobuf::util::MessageToJsonString(message, &json);
    return json;
}

Result<void> decode(std::string_view bytes, Encoding encoding, google::protobuf::Message& into)
{
    if (bytes.size() > limits::bodyUnpackedBytesMax)
        return Error { ErrorCode::BodyTooLarge, std::to_string(bytes.size()) + " bytes", {} };
    return encoding == Encoding::Json ? decodeJson(bytes, into) : decodeBinary(bytes, into);
}

std::string pack(std::string_view bytes)
{
    const int level = bytes.size() <= smallBodyBytesMax ? smallBodyLevel : compressionLevel;
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), level));
    return packed;
}

Result<std::string> unpack(std::string_view packed, std::size_t bytesMax)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windowLogMax);
    ZSTD_inBuffer input { packed.data(), packed.size(), 0 };
    const unsigned long long claimed = ZSTD_getFrameContentSize(packed.data(), packed.size());
    const bool isBelieved = claimed <= std::min(bytesMax, packed.size() * believedGrowthMax);
    std::string bytes(isBelieved ? claimed : 0, '\0');
    std::size_t written = 0;
    std::size_t expected = 1; // what zstd still waits for; 0 at the end of a frame
    while (input.pos < input.size || expected != 0) {
        if (written == bytes.size()) {
            if (written > bytesMax)
                return Error { ErrorCode::BodyTooLarge, "unpacks to more than " + std::to_string(bytesMax), {} };
            bytes.resize(std::min(std::max(written * 2, ZSTD_DStreamOutSize()), bytesMax + 1));
        }
        ZSTD_outBuffer output { bytes.data(), bytes.size(), written };
        const std::size_t inputBefore = input.pos;
        expected = ZSTD_decompressStream(context.get(), &output, &input);
        if (ZSTD_isError(expected))
            return Error { ErrorCode::MessageMalformed, ZSTD_getErrorName(expected), {} };
        const bool stuck = output.pos == written && input.pos == inputBefore;
        written = output.pos;
        if (stuck && expected != 0)
            return Error { ErrorCode::MessageMalformed, "zstd frame is cut short", {} };
    }
    if (written > bytesMax)
        return Error { ErrorCode::BodyTooLarge, "unpacks to more than " + std::to_string(bytesMax), {} };
    bytes.resize(written);
    return bytes;
}

} // namespace tovholder::wire
