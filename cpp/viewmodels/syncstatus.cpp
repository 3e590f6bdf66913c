// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/syncstatus.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/syncbackend.h"

#include "cpp/store/queries/syncpage.h"

namespace tovholder::viewmodels {

SyncStatus::SyncStatus(AppServices& services)
    : m_services(services)
{
}

void SyncStatus::start()
{
    connect(&m_counts, &LiveQuery::answered, this, &SyncStatus::takeCounts);
    m_counts.ask(&m_services, store::queries::syncCounts());
}

void SyncStatus::takeCounts(const std::vector<store::Row>& rows)
{
    if (rows.empty())
        return;
    const auto count = [&](const char* column) { return static_cast<int>(rows.front().integer(column)); };
    const bool more = count("waiting") > m_waiting;
    m_waiting = count("waiting");
    m_rejected = count("rejected");
    m_conflicts = count("conflicts");
    m_unsentSinceMs = rows.front().integer("unsent_since");
    m_photos = count("photos");
    m_photosSent = count("photos_sent");
    emit changed();
    if (more && m_backend)
        m_backend->notifyLocalChange();
}

void SyncStatus::setEngine(const Engine& engine)
{
    QMetaObject::invokeMethod(this, [this, engine] {
        m_engine = engine;
        emit changed();
    });
}

int SyncStatus::overdueDays() const
{
    constexpr std::int64_t dayMs = 24 * 60 * 60 * 1000;
    const std::int64_t waitedMs = m_unsentSinceMs > 0 ? m_services.clock().nowMs() - m_unsentSinceMs : 0;
    return waitedMs >= 2 * dayMs ? static_cast<int>(waitedMs / dayMs) : 0;
}

QString SyncStatus::chip() const
{
    if (m_rejected > 0)
        return QStringLiteral("afvist");
    if (m_conflicts > 0)
        return QStringLiteral("skal_afklares");
    if (m_engine.state == QLatin1String("not_signed_in"))
        return QStringLiteral("ikke_logget_ind");
    if (m_waiting == 0 && m_photos == m_photosSent)
        return QStringLiteral("hos_hovedkontoret");
    return m_engine.state == QLatin1String("syncing") ? QStringLiteral("sender") : QStringLiteral("gemt_her");
}

QString SyncStatus::problem() const { return m_services.words()->sentence(problemCode()); }

QString SyncStatus::problemCode() const
{
    return m_engine.error == ErrorCode::None ? QString() : toQString(name(m_engine.error));
}

void SyncStatus::syncNow()
{
    if (m_backend)
        m_backend->syncNow();
}

void SyncStatus::signIn(const QString& server, const QString& user, const QString& password)
{
    if (!m_backend || m_signingIn)
        return;
    m_signingIn = true;
    emit changed();
    m_backend->signIn(server.trimmed().toStdString(), user.trimmed().toStdString(), password.toStdString(),
        [self = QPointer(this)](const Result<void>& result) {
            if (self)
                QMetaObject::invokeMethod(self, [self, result] { self->finishSignIn(result); });
        });
}

void SyncStatus::finishSignIn(const Result<void>& result)
{
    m_signingIn = false;
    emit changed();
    if (result)
        emit signedIn();
    else
        emit signInFailed(m_services.words()->sentence(toQString(name(result.error().code))));
}

void SyncStatus::signOut()
{
    if (m_backend)
        m_backend->signOut([self = QPointer(this)](const Result<void>& result) {
            if (self)
                QMetaObject::invokeMethod(self, [self, result] { self->m_services.report(result); });
        });
}

} // namespace tovholder::viewmodels
