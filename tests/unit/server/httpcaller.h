// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/codec.h"
#include "sync/wire/tovholder.pb.h"

#include <QByteArray>
#include <QMap>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

namespace tovholder::server {

struct HttpAnswer {
    int status = 0; ///< 0: the connection ended without an answer
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] std::string failureCode() const
    {
        v1::Failure failure;
        const auto encoding = wire::encodingOf(headers.value("content-type").toStdString());
        return encoding && wire::decode(body.toStdString(), *encoding, failure).ok() ? failure.code() : "(no Failure)";
    }
};

/// HTTP by hand over one connection, so that tests can send what no library would.
class HttpCaller {
public:
    explicit HttpCaller(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!m_socket.waitForConnected(waitMs))
            qFatal("the server does not listen");
    }

    void sendRaw(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(waitMs);
    }

    /// Closes this end for writing and still listens.
    void closeWriting() { ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR); }

    HttpAnswer call(const QByteArray& method, const QByteArray& path, const QByteArrayList& headers = {},
        const QByteArray& body = {})
    {
        QByteArray message = method + ' ' + path + " HTTP/1.1\r\nHost: test\r\n";
        for (const QByteArray& header : headers)
            message += header + "\r\n";
        if (!body.isEmpty() || method == "POST" || method == "PATCH")
            message += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        sendRaw(message + "\r\n" + body);
        return receive(method == "HEAD");
    }

    HttpAnswer receive(bool head = false)
    {
        HttpAnswer answer;
        while (!m_received.contains("\r\n\r\n")) {
            if (!readMore())
                return answer;
        }
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_received.left(end).split('\n');
        m_received.remove(0, end + 4);
        answer.status = lines[0].split(' ').value(1).toInt();
        for (const QByteArray& line : lines.mid(1))
            answer.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
        const qsizetype length = head ? 0 : answer.headers.value("content-length").toLongLong();
        while (m_received.size() < length && readMore()) { }
        answer.body = m_received.left(length);
        m_received.remove(0, length);
        return answer;
    }

    [[nodiscard]] bool isClosedByServer()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(waitMs);
    }

private:
    static constexpr int waitMs = 20'000;

    bool readMore()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(waitMs))
            return false;
        m_received += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace tovholder::server
