// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace tovholder::viewmodels {

class AppServices;

/// Takes pictures into an observation: scaled, stripped and stored off the GUI thread, one after the other. An
/// observation that is not in the store yet is made in the transaction of its first picture. What was begun is
/// finished though the page is left.
class PhotoTaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services REQUIRED)
    Q_PROPERTY(QString observation MEMBER m_observation)
    Q_PROPERTY(QString space MEMBER m_space)
    /// What a new observation starts with.
    Q_PROPERTY(QVariantMap initial MEMBER m_initial)
    /// Pictures made ready of those asked for since it last was idle.
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the last picture was not taken: a sentence; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit PhotoTaker(QObject* parent = nullptr);
    ~PhotoTaker() override;

    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool busy() const { return m_done < m_total; }
    [[nodiscard]] QString problem() const;

    /// A file for the camera to write, for addTaken().
    Q_INVOKABLE [[nodiscard]] QString fileToTake() const;
    /// A picture file of the person's, which is left as it is.
    Q_INVOKABLE void addFile(const QUrl& file);
    Q_INVOKABLE void addFiles(const QList<QUrl>& files);
    /// A file that the camera wrote for us; it is removed when its picture is safe.
    Q_INVOKABLE void addTaken(const QUrl& file);
    /// What the clipboard holds, picture or files; false when it holds neither.
    Q_INVOKABLE bool addClipboard();
    /// Gives up the pictures that have not been begun.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void dismissProblem();

signals:
    void changed();
    /// A picture is in the store.
    void taken();

private:
    struct Source;

    void add(Source source);
    void finish(ErrorCode outcome, int round);

    AppServices* m_services = nullptr;
    QString m_observation;
    QString m_space;
    QVariantMap m_initial;
    ErrorCode m_problem = ErrorCode::None;
    std::shared_ptr<std::atomic<int>> m_round = std::make_shared<std::atomic<int>>(0); ///< stop() begins another
    int m_done = 0;
    int m_total = 0;
};

} // namespace tovholder::viewmodels
