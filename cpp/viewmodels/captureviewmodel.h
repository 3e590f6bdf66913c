// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequerymodel.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;

/// Input from on site: the observation under a person's hands, and the list of one's own. A new observation starts
/// where the last one was seen.
class CaptureViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// The lists have come: what is shown as empty is empty.
    Q_PROPERTY(bool ready READ ready NOTIFY targetChanged)
    /// The observation under the hands; a new one has its id before it is in the store.
    Q_PROPERTY(QString observation READ observation NOTIFY targetChanged)
    /// The area where it lives; empty until one is chosen.
    Q_PROPERTY(QString area READ area NOTIFY targetChanged)
    /// An earlier one was opened.
    Q_PROPERTY(bool opened READ opened NOTIFY targetChanged)
    /// What a new one starts with.
    Q_PROPERTY(QVariantMap initial READ initial NOTIFY targetChanged)
    /// Photos of the observation: the columns of queries::photosOf.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* photos READ photos CONSTANT)
    /// One's own, the newest first: the columns of queries::observationsBy.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* mine READ mine CONSTANT)
    /// Choices for a Picker or ChoiceChips: { code, word }.
    Q_PROPERTY(QVariantList areas READ areas NOTIFY areasChanged)
    Q_PROPERTY(QVariantList departments READ departments NOTIFY departmentsChanged)

public:
    explicit CaptureViewModel(QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return !m_observation.isEmpty(); }
    [[nodiscard]] QString observation() const { return m_observation; }
    [[nodiscard]] QString area() const { return m_area; }
    [[nodiscard]] bool opened() const { return m_opened; }
    [[nodiscard]] QVariantMap initial() const { return m_initial; }
    LiveQueryModel* photos() { return &m_photos; }
    LiveQueryModel* mine() { return &m_mine; }
    [[nodiscard]] QVariantList areas() const { return m_areaChoices; }
    [[nodiscard]] QVariantList departments() const { return m_departmentChoices; }

    /// Puts the one at hand aside, which is saved, and begins another.
    Q_INVOKABLE void startNew();
    /// Takes an earlier one of `mine` up again.
    Q_INVOKABLE void open(const QString& observation);
    /// Where a new one is seen; remembered for the next.
    Q_INVOKABLE void chooseArea(const QString& area);
    /// What the device calls itself: the author as long as nobody has signed in.
    [[nodiscard]] static QString deviceName();

signals:
    void servicesChanged();
    void targetChanged();
    /// Once, when the lists have come: open() knows what there is.
    void readyToOpen();
    void areasChanged();
    void departmentsChanged();

private:
    void start();
    void askMine();
    void takeLists();
    void target(const QString& observation, const QString& area, bool opened);
    [[nodiscard]] QVariantMap initialIn(const QString& area) const;

    AppServices* m_services = nullptr;
    LiveQueryModel m_photos;
    LiveQueryModel m_mine;
    LiveQueryModel m_areas;
    LiveQueryModel m_departments;
    QVariantList m_areaChoices;
    QVariantList m_departmentChoices;
    QVariantMap m_initial;
    QString m_observation;
    QString m_area;
    bool m_opened = false;
};

} // namespace tovholder::viewmodels
