// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "sync/client/httpoptions.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <atomic>

namespace tovholder::client {

/// An answer that arrived whole, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    /// Empty when there is none; names are compared without case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// One request at a time over Qt Network, waited for in an event loop of its own. Lives in one thread.
class HttpConnection {
public:
    explicit HttpConnection(const HttpOptions& options);

    /// Errors: HostUnknown, ServerUnreachable, CertificateRefused, TimedOut, MessageMalformed, Cancelled, FileUnreadable. A
    /// status that says no is an answer, not an error.
    Result<HttpReply> send(const QByteArray& method, QNetworkRequest request, const QByteArray& body);

    /// Ends the request under way, and every later one at once. Any thread may call it.
    void cancel();
    /// Ends the call under way, if there is one, as if it took too long. Any thread may call it.
    void interrupt();

private:
    void collect(QNetworkReply& reply, HttpReply& answer, bool& tooLarge) const;
    [[nodiscard]] Error failureOf(const QNetworkReply& reply, bool tooLarge) const;

    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_certificates;
    Result<void> m_certificatesRead;
    QNetworkReply* m_current = nullptr;
    std::atomic<bool> m_cancelled = false;
    std::atomic<unsigned> m_calls = 0; ///< begun so far
    int m_timeoutMs;
};

} // namespace tovholder::client
