// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>

namespace tovholder::test {

struct PeerRequest {
    QByteArray method;
    QByteArray path;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A peer on a port of its own that answers with exactly the bytes that the test gives; an empty answer is none.
class HttpPeer {
public:
    std::function<QByteArray(const PeerRequest&)> answer;
    QList<PeerRequest> requests;

    explicit HttpPeer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("listen: %s", qPrintable(m_server->errorString()));
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] std::string url(const char* scheme = "http") const
    {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(port());
    }

    static QByteArray response(int status, const QByteArray& headers, const QByteArray& body)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers + "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray()]() mutable {
                bytes += socket->readAll();
                while (handleOne(*socket, bytes)) { }
            });
        }
    }

    bool handleOne(QTcpSocket& socket, QByteArray& bytes)
    {
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        PeerRequest request;
        const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray& line : lines.mid(1))
            request.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
        const qsizetype bodyBytes = request.headers.value("content-length").toLongLong();
        if (bytes.size() < headEnd + 4 + bodyBytes)
            return false;
        request.body = bytes.mid(headEnd + 4, bodyBytes);
        bytes.remove(0, headEnd + 4 + bodyBytes);
        requests.append(request);
        const QByteArray reply = answer ? answer(request) : QByteArray();
        socket.write(reply);
        // A reply cut short ends with its connection.
        if (reply.contains("Connection: close"))
            socket.disconnectFromHost();
        return true;
    }

    std::unique_ptr<QTcpServer> m_server;
};

} // namespace tovholder::test
