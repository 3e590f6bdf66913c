// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequerymodel.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;

/// The tovholder's tray: what waits, urgent first, and the few that open a meeting.
class TrayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY servicesChanged REQUIRED)
    /// Only this area's; empty for all.
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY areaChanged)
    /// Choices for ChoiceChips: { code, word }.
    Q_PROPERTY(QVariantList areas READ areas NOTIFY areasChanged)
    /// The columns of queries::tray.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* waiting READ waiting CONSTANT)
    /// The one that is looked at; empty for none.
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged)
    /// Its row in `waiting` as it is now, or as it was last there; empty when nothing is selected.
    Q_PROPERTY(QVariantMap observation READ observation NOTIFY selectedChanged)
    /// The columns of queries::photosOf, of the selected one.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* photos READ photos CONSTANT)
    /// Coming meetings in the area of the selected one: the columns of queries::comingMeetings.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* meetings READ meetings CONSTANT)

public:
    explicit TrayViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString area() const { return m_area; }
    void setArea(const QString& area);
    [[nodiscard]] QVariantList areas() const { return m_areaChoices; }
    LiveQueryModel* waiting() { return &m_waiting; }
    [[nodiscard]] QString selected() const { return m_selected; }
    void setSelected(const QString& observation);
    [[nodiscard]] QVariantMap observation() const { return m_observation; }
    LiveQueryModel* photos() { return &m_photos; }
    LiveQueryModel* meetings() { return &m_meetings; }

    /// Makes the selected one an opening case of the meeting. Ends in chosen(), or in meetingFull() when the meeting
    /// has domain::openingCasesMax already.
    Q_INVOKABLE void choose(const QString& meeting);
    /// Puts the selected one back among those that wait.
    Q_INVOKABLE void takeBack();
    /// The selected one needs no more: whoever sent it reads the reply.
    Q_INVOKABLE void close();
    /// Takes close() back: the status that it had.
    Q_INVOKABLE void reopen(const QString& observation, const QString& status);

signals:
    void servicesChanged();
    void areaChanged();
    void areasChanged();
    void selectedChanged();
    void chosen();
    void meetingFull();
    /// The selected one was answered and left the tray.
    void closed(const QString& observation, const QString& formerStatus);

private:
    void start();
    void askWaiting();
    void takeWaiting();
    void setStatus(const QString& observation, const std::string& status);

    AppServices* m_services = nullptr;
    LiveQueryModel m_waiting;
    LiveQueryModel m_photos;
    LiveQueryModel m_meetings;
    LiveQueryModel m_areas;
    QVariantList m_areaChoices;
    QVariantMap m_observation;
    QString m_area;
    QString m_selected;
};

} // namespace tovholder::viewmodels
