// SPDX-License-Identifier: Apache-2.0
#include "sync/client/httpconnection.h"

#include "cpp/base/limits.h"

#include <QEventLoop>
#include <QFile>
#include <QSslConfiguration>

#include <memory>

namespace tovholder::client {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto& [headerName, value] : headers) {
        if (headerName.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpConnection::HttpConnection(const HttpOptions& options)
    : m_timeoutMs(options.timeoutMs)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes nowhere else
    if (options.certificates.empty())
        return;
    QFile file(options.certificates);
    if (file.open(QIODevice::ReadOnly))
        m_certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (m_certificates.isEmpty())
        m_certificatesRead = Error { ErrorCode::FileUnreadable, "no certificates", options.certificates.string() };
}

Result<HttpReply> HttpConnection::send(const QByteArray& method, QNetworkRequest request, const QByteArray& body)
{
    ++m_calls;
    if (m_cancelled)
        return ErrorCode::Cancelled;
    if (!m_certificatesRead)
        return m_certificatesRead.error();
    request.setTransferTimeout(m_timeoutMs);
    if (!m_certificates.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(m_certificates);
        request.setSslConfiguration(tls);
    }

    // As a custom request, Qt would wait for the body that a HEAD only announces.
    const std::unique_ptr<QNetworkReply> reply(
        method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body));
    HttpReply answer;
    bool tooLarge = false;
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { collect(*reply, answer, tooLarge); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    m_current = reply.get();
    if (!reply->isFinished())
        loop.exec();
    m_current = nullptr;
    collect(*reply, answer, tooLarge);

    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = reply->rawHeaderPairs();
    // Qt makes errors of 4xx and 5xx, too; those arrived whole.
    const bool refusedByServer = reply->error() > QNetworkReply::ProxyTimeoutError && answer.status >= 400;
    if (reply->error() != QNetworkReply::NoError && (!refusedByServer || tooLarge))
        return failureOf(*reply, tooLarge);
    return answer;
}

void HttpConnection::cancel()
{
    m_cancelled = true;
    interrupt();
}

void HttpConnection::interrupt()
{
    QMetaObject::invokeMethod(
        &m_network,
        [this, call = m_calls.load()] {
            if (m_current && m_calls == call)
                m_current->abort();
        },
        Qt::QueuedConnection);
}

void HttpConnection::collect(QNetworkReply& reply, HttpReply& answer, bool& tooLarge) const
{
    if (tooLarge || !reply.isOpen())
        return;
    answer.body += reply.readAll();
    if (static_cast<std::size_t>(answer.body.size()) > limits::bodyBytesMax) {
        tooLarge = true;
        reply.abort();
    }
}

Error HttpConnection::failureOf(const QNetworkReply& reply, bool tooLarge) const
{
    const std::string detail = reply.errorString().toStdString();
    const std::string place = reply.url().path().toStdString();
    const auto because = [&](ErrorCode code) { return Error { code, detail, place }; };
    if (m_cancelled)
        return because(ErrorCode::Cancelled);
    if (tooLarge)
        return because(ErrorCode::MessageMalformed);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return because(ErrorCode::HostUnknown);
    case QNetworkReply::SslHandshakeFailedError:
        return because(ErrorCode::CertificateRefused);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout
        return because(ErrorCode::TimedOut);
    default:
        return because(ErrorCode::ServerUnreachable);
    }
}

} // namespace tovholder::client
