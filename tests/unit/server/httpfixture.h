// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpcaller.h"
#include "serverfixture.h"

#include "sync/server/http/server.h"

#include <QCryptographicHash>

#include <thread>

namespace tovholder::server {

/// A server on a port of its own, in a thread of its own, over the test's store.
class RunningServer {
public:
    explicit RunningServer(TestOffice& office, http::ServerOptions options = {})
        : m_files(office.folder.filePath(QStringLiteral("photos")).toStdString())
        , m_photos(*office.storage, office.service.accounts(), office.clock, office.random, m_files)
        , m_server(office.service, m_photos, std::move(options))
    {
        if (const auto listening = m_server.listen(); !listening)
            qFatal("%s", listening.error().detail.c_str());
        m_thread = std::thread([this] { m_server.run(); });
    }
    ~RunningServer() { stop(); }

    void stop()
    {
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    [[nodiscard]] quint16 port() const
    {
        const std::string url = m_server.url();
        return static_cast<quint16>(std::stoi(url.substr(url.rfind(':') + 1)));
    }
    [[nodiscard]] std::string url() const { return m_server.url(); }

private:
    PhotoFiles m_files;
    PhotoService m_photos;
    http::Server m_server;
    std::thread m_thread;
};

inline QByteArray bearer(const std::string& token) { return "Authorization: Bearer " + QByteArray::fromStdString(token); }
inline const QByteArray jsonType = "Content-Type: application/json";
inline const QByteArray protobufType = "Content-Type: application/x-protobuf";

inline QByteArray randomBytes(Random& random, std::size_t size)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes += char(random.next());
    return bytes;
}

inline QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace tovholder::server
