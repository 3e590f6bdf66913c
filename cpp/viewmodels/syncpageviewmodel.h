// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequerymodel.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace tovholder::store {
class SyncState;
}

namespace tovholder::viewmodels {

class AppServices;

/// Everything that is not settled between this device and head office, and what a person can do about each.
class SyncPageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// On their way, the first hundred and what showMore() added: the columns of queries::unsent.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* unsent READ unsent CONSTANT)
    /// Not taken by head office: the columns of queries::refused.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* refused READ refused CONSTANT)
    /// Photos that are not at both ends: the columns of queries::unsentPhotos.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* photos READ photos CONSTANT)
    /// What head office received when: the columns of queries::receipts.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* receipts READ receipts CONSTANT)
    /// When records here were other than head office's: the columns of queries::differences.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* differences READ differences CONSTANT)
    /// To be settled, in people's words: { id, entity, title, field, kind, isPrivate: its text is not shown,
    /// joins: both may stand, joined: the text to start from when they are written together, versions }. Each version:
    /// { role: now, other, deleted, edited or restored; by, device, at (ms; 0: not known), text, marked: the text as styled
    /// text with the differences marked, resolution: what picks it }.
    Q_PROPERTY(QVariantList conflicts READ conflicts NOTIFY conflictsChanged)
    /// Merged by words and not looked at yet: the same.
    Q_PROPERTY(QVariantList merges READ merges NOTIFY conflictsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY conflictsChanged)

public:
    explicit SyncPageViewModel(QObject* parent = nullptr);

    LiveQueryModel* unsent() { return &m_unsent; }
    LiveQueryModel* refused() { return &m_refused; }
    LiveQueryModel* photos() { return &m_photos; }
    LiveQueryModel* receipts() { return &m_receipts; }
    LiveQueryModel* differences() { return &m_differences; }
    [[nodiscard]] QVariantList conflicts() const { return m_conflicts; }
    [[nodiscard]] QVariantList merges() const { return m_merges; }
    [[nodiscard]] bool ready() const { return m_ready; }

    /// Lists more of what is on its way.
    Q_INVOKABLE void showMore();
    /// Offers a refused record again with the next exchange.
    Q_INVOKABLE void retry(const QString& entity, const QString& record);
    /// Takes a refused edit back: the record is again as head office has it.
    Q_INVOKABLE void giveUp(const QString& entity, const QString& record);
    /// Sends or fetches a parked photo again.
    Q_INVOKABLE void retryPhoto(const QString& sha256);
    /// Removes a parked photo from this device.
    Q_INVOKABLE void giveUpPhoto(const QString& sha256);
    /// One of domain::conflictResolutions; the text is that of skrevet_sammen.
    Q_INVOKABLE void settle(const QString& conflict, const QString& resolution, const QString& text);
    /// A text of one or many lines, that can be mended where it stands.
    Q_INVOKABLE [[nodiscard]] bool isText(const QString& entity, const QString& field) const;

signals:
    void servicesChanged();
    void conflictsChanged();

private:
    void start();
    /// Has a person's decision carried out, reports what the store refuses, and then sends when that was the wish.
    void decide(const std::function<Result<void>(store::SyncState&)>& decision, bool sendNow);
    void takeConflicts(const std::vector<store::Row>& rows);

    AppServices* m_services = nullptr;
    int m_unsentMax = 0;
    LiveQueryModel m_unsent;
    LiveQueryModel m_refused;
    LiveQueryModel m_photos;
    LiveQueryModel m_receipts;
    LiveQueryModel m_differences;
    LiveQuery m_conflictQuery;
    QVariantList m_conflicts;
    QVariantList m_merges;
    bool m_ready = false;
};

} // namespace tovholder::viewmodels
