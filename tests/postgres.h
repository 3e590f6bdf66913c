// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QtGlobal>

#include <string>

namespace tovholder::tests {

/// A PostgreSQL of its own for the tests of one program; see postgres.sh.
class PostgresCluster {
public:
    /// Started when it is first asked for, and gone with the program.
    static PostgresCluster& shared()
    {
        static PostgresCluster cluster;
        return cluster;
    }

    [[nodiscard]] const std::string& url() const { return m_url; }
    /// Where nothing was stored yet.
    [[nodiscard]] std::string freshPlace() { return m_url + "#test-" + std::to_string(++m_placesGiven); }

    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

private:
    PostgresCluster()
    {
        m_script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_script.start(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/tests/postgres.sh"), {});
        while (!m_script.canReadLine()) {
            if (!m_script.waitForReadyRead())
                qFatal("PostgreSQL did not start: see above, and run this by ctest, which says where the sources are");
        }
        m_url = m_script.readLine().trimmed().toStdString();
    }
    ~PostgresCluster()
    {
        m_script.closeWriteChannel();
        m_script.waitForFinished();
    }

    QProcess m_script;
    std::string m_url;
    int m_placesGiven = 0;
};

} // namespace tovholder::tests
