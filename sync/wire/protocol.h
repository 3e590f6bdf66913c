// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/wire/tovholder.pb.h"

#include <cstdint>
#include <functional>
#include <string>

namespace tovholder::wire {

/// The only version so far of what tovholder.proto says.
inline constexpr std::uint32_t protocolVersion = 1;

/// Both halves of the conversation: the device's HTTP client implements it, and so does the server's
/// service, so that tests join the two directly through a faulty link. Every call may fail with any of
/// ErrorCode's network and permission codes; a call that failed may or may not have been carried out.
class SyncProtocol {
public:
    virtual ~SyncProtocol() = default;

    virtual Result<v1::SignInReply> signIn(const v1::SignInRequest& request) = 0;
    virtual Result<void> signOut(const std::string& token) = 0;
    /// A new identity for a device that was told IdentityReused.
    virtual Result<v1::SignInReply> renew(const std::string& token) = 0;
    virtual Result<v1::SyncReply> sync(const std::string& token, const v1::SyncRequest& request) = 0;
    /// As sync(), with the request's push already in its binary form and packed.
    virtual Result<v1::SyncReply> syncPacked(const std::string& token, const v1::SyncRequest& request, const std::string& packedPush);
    /// Where a space's records differ, whose digest does.
    virtual Result<v1::CompareReply> compare(const std::string& token, const v1::CompareRequest& request) = 0;
};

/// Photos, each named by the SHA-256 of its bytes in lower-case hex.
class PhotoProtocol {
public:
    virtual ~PhotoProtocol() = default;

    /// Sends one chunk of a photo and returns how many bytes the server now has of it, bytesTotal when it
    /// has them all and the hash is right. An empty uploadUrl starts an upload and fills it in; an offset
    /// that the server does not agree with is answered with its own. Errors: HashMismatch, NotPermitted.
    virtual Result<std::uint64_t> sendChunk(const std::string& token, const std::string& space,
        const std::string& sha256, std::uint64_t bytesTotal, std::uint64_t offset, const std::string& chunk,
        std::string& uploadUrl)
        = 0;
    /// The bytes from offset on, at most bytesMax of them, none beyond the end; bytesTotal is filled in.
    virtual Result<std::string> fetchChunk(const std::string& token, const std::string& sha256,
        std::uint64_t offset, std::uint64_t bytesMax, std::uint64_t& bytesTotal)
        = 0;
};

} // namespace tovholder::wire
