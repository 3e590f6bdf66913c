// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/httpoptions.h"
#include "sync/wire/protocol.h"

#include <cstdint>
#include <memory>
#include <string>

class QNetworkRequest;

namespace tovholder::client {

class HttpConnection;
struct HttpReply;

/// The device's half of tovholder.proto over HTTP. Blocks the thread that made it; calls fail with the network
/// codes of HttpConnection, with the code that the server gave, or MessageMalformed.
class HttpTransport final : public wire::SyncProtocol, public wire::PhotoProtocol {
public:
    explicit HttpTransport(const HttpOptions& options = {});
    ~HttpTransport() override;

    /// A base URL as serverAddress() makes it.
    void setServer(std::string baseUrl) { m_baseUrl = std::move(baseUrl); }
    /// Ends the call under way and every later one with Cancelled. Any thread may call it.
    void cancel();
    /// Ends the call under way with TimedOut. Any thread may call it.
    void interrupt();
    /// How long the last answer to a message asked to be left alone; 0: it did not say.
    [[nodiscard]] std::int64_t retryAfterMs() const { return m_retryAfterMs; }

    Result<v1::SignInReply> signIn(const v1::SignInRequest& request) override;
    Result<void> signOut(const std::string& token) override;
    Result<v1::SignInReply> renew(const std::string& token) override;
    Result<v1::SyncReply> sync(const std::string& token, const v1::SyncRequest& request) override { return syncPacked(token, request, {}); }
    Result<v1::SyncReply> syncPacked(const std::string& token, const v1::SyncRequest& request, const std::string& packedPush) override;
    Result<v1::CompareReply> compare(const std::string& token, const v1::CompareRequest& request) override;
    /// Waits for as long as the request says.
    Result<v1::NewsReply> news(const std::string& token, const v1::NewsRequest& request);

    Result<std::uint64_t> sendChunk(const std::string& token, const std::string& space, const std::string& sha256,
        std::uint64_t bytesTotal, std::uint64_t offset, const std::string& chunk, std::string& uploadUrl) override;
    Result<std::string> fetchChunk(const std::string& token, const std::string& sha256, std::uint64_t offset,
        std::uint64_t bytesMax, std::uint64_t& bytesTotal) override;

private:
    template<typename Reply>
    Result<Reply> post(const char* path, const std::string& token, const google::protobuf::Message& message, std::string packedPart = {});
    Result<HttpReply> send(const char* method, const QNetworkRequest& request, const std::string& body = {});
    QNetworkRequest requestFor(const std::string& address, const std::string& token) const;
    Result<std::string> startUpload(const std::string& token, const std::string& space, const std::string& sha256,
        std::uint64_t bytesTotal);
    Result<std::uint64_t> uploadOffset(const std::string& token, const std::string& uploadUrl);

    std::unique_ptr<HttpConnection> m_connection;
    std::string m_baseUrl;
    std::int64_t m_retryAfterMs = 0;
};

} // namespace tovholder::client
