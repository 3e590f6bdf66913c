// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/tus.h"

#include <openssl/evp.h>
#include <sodium.h>
#include <spdlog/fmt/chrono.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace tovholder::server::http {
namespace {

    std::string inBase64(std::string_view bytes)
    {
        std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
        sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
            sodium_base64_VARIANT_ORIGINAL);
        text.pop_back(); // its end mark
        return text;
    }

} // namespace

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [last, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc {} || last != end)
        return std::nullopt;
    return number;
}

std::string metadataValue(std::string_view header, std::string_view key)
{
    while (!header.empty()) {
        std::string_view entry = header.substr(0, header.find(','));
        header.remove_prefix(std::min(entry.size() + 1, header.size()));
        entry.remove_prefix(std::min(entry.find_first_not_of(' '), entry.size()));
        if (!entry.starts_with(key) || entry.size() <= key.size() || entry[key.size()] != ' ')
            continue;
        const std::string_view base64 = entry.substr(key.size() + 1);
        std::string value(base64.size(), '\0');
        std::size_t size = 0;
        const int problem = sodium_base642bin(reinterpret_cast<unsigned char*>(value.data()), value.size(), base64.data(),
            base64.size(), " ", &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
        value.resize(problem == 0 ? size : 0);
        return value;
    }
    return {};
}

std::string uploadMetadata(std::string_view sha256, std::string_view space)
{
    return "sha256 " + inBase64(sha256) + ",space " + inBase64(space);
}

Result<void> checkSum(std::string_view header, std::string_view bytes)
{
    const std::size_t space = header.find(' ');
    const std::string algorithm(header.substr(0, space));
    if (algorithm != "sha1" && algorithm != "sha256")
        return Error { ErrorCode::ValueInvalid, std::string("Upload-Checksum is one of ") + tusChecksumAlgorithms, {} };
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum {};
    std::size_t size = 0;
    if (EVP_Q_digest(nullptr, algorithm.c_str(), nullptr, bytes.data(), bytes.size(), sum.data(), &size) != 1)
        return Error { ErrorCode::ServerFailed, "OpenSSL has no " + algorithm, {} };
    const std::string_view expected = space == std::string_view::npos ? std::string_view {} : header.substr(space + 1);
    if (inBase64({ reinterpret_cast<const char*>(sum.data()), size }) != expected)
        return Error { ErrorCode::HashMismatch, "the bytes do not have the sum of Upload-Checksum: send them again", {} };
    return {};
}

std::string httpDate(std::int64_t ms)
{
    return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(static_cast<std::time_t>(ms / 1000)));
}

std::optional<ByteRange> byteRange(std::string_view header, std::uint64_t bytesTotal)
{
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit))
        return std::nullopt;
    header.remove_prefix(unit.size());
    const std::size_t dash = header.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto first = wholeNumber(header.substr(0, dash));
    const auto last = wholeNumber(header.substr(dash + 1));
    if (!first && dash == 0 && last) { // the last so many
        const std::uint64_t count = std::min(*last, bytesTotal);
        return ByteRange { bytesTotal - count, count };
    }
    const bool open = dash + 1 == header.size();
    if (!first || (!last && !open) || (last && *last < *first))
        return std::nullopt;
    if (*first >= bytesTotal)
        return ByteRange {};
    const std::uint64_t end = last ? std::min(*last, bytesTotal - 1) : bytesTotal - 1;
    return ByteRange { *first, end - *first + 1 };
}

} // namespace tovholder::server::http
