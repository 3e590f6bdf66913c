// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequery.h"

#include "cpp/base/error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;
class SyncBackend;

/// The state chip: whether everything here is at head office, and what is on its way.
class SyncStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppServices")
    /// idle, syncing, offline, failed, not_signed_in.
    Q_PROPERTY(QString state READ state NOTIFY changed)
    /// One of: hos_hovedkontoret, gemt_her, sender, skal_afklares, afvist, ikke_logget_ind.
    Q_PROPERTY(QString chip READ chip NOTIFY changed)
    /// Why the last try failed, as a sentence; empty when it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// An ErrorCode's name, or empty.
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int rejected READ rejected NOTIFY changed)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed)
    Q_PROPERTY(int photos READ photos NOTIFY changed)
    Q_PROPERTY(int photosSent READ photosSent NOTIFY changed)
    /// Records sent of recordsTotal in the run under way.
    Q_PROPERTY(int recordsSent READ recordsSent NOTIFY changed)
    Q_PROPERTY(int recordsTotal READ recordsTotal NOTIFY changed)
    /// When the last run went well, ms; 0: not yet.
    Q_PROPERTY(double lastSuccessMs READ lastSuccessMs NOTIFY changed)
    /// For how many whole days the oldest of what is unsent has waited, once that is two or more; else 0.
    Q_PROPERTY(int overdueDays READ overdueDays NOTIFY changed)
    Q_PROPERTY(bool signingIn READ signingIn NOTIFY changed)

public:
    /// What the engine says of itself.
    struct Engine {
        QString state = QStringLiteral("not_signed_in");
        ErrorCode error = ErrorCode::None;
        double lastSuccessMs = 0;
        int recordsSent = 0;
        int recordsTotal = 0;
    };

    explicit SyncStatus(AppServices& services);

    void start();
    /// Not owned; null until the composition root has one.
    void setBackend(SyncBackend* backend) { m_backend = backend; }
    [[nodiscard]] SyncBackend* backend() const { return m_backend; }
    /// From any thread.
    void setEngine(const Engine& engine);

    [[nodiscard]] QString state() const { return m_engine.state; }
    [[nodiscard]] QString chip() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemCode() const;
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int rejected() const { return m_rejected; }
    [[nodiscard]] int conflicts() const { return m_conflicts; }
    [[nodiscard]] int photos() const { return m_photos; }
    [[nodiscard]] int photosSent() const { return m_photosSent; }
    [[nodiscard]] int recordsSent() const { return m_engine.recordsSent; }
    [[nodiscard]] int recordsTotal() const { return m_engine.recordsTotal; }
    [[nodiscard]] double lastSuccessMs() const { return m_engine.lastSuccessMs; }
    [[nodiscard]] int overdueDays() const;
    [[nodiscard]] bool signingIn() const { return m_signingIn; }

    Q_INVOKABLE void syncNow();
    /// Ends in signedIn() or signInFailed().
    Q_INVOKABLE void signIn(const QString& server, const QString& user, const QString& password);
    Q_INVOKABLE void signOut();

signals:
    void changed();
    void signedIn();
    void signInFailed(const QString& sentence);

private:
    void takeCounts(const std::vector<store::Row>& rows);
    void finishSignIn(const Result<void>& result);

    AppServices& m_services;
    LiveQuery m_counts;
    SyncBackend* m_backend = nullptr;
    Engine m_engine;
    int m_waiting = 0;
    int m_rejected = 0;
    int m_conflicts = 0;
    std::int64_t m_unsentSinceMs = 0;
    int m_photos = 0;
    int m_photosSent = 0;
    bool m_signingIn = false;
};

} // namespace tovholder::viewmodels
