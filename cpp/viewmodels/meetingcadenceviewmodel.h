// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include <QDateTime>
#include <QUrl>

namespace tovholder::viewmodels {

/// The meetings of the next half year, as often as the group has chosen: proposed on the same weekday and at the same time,
/// then planned with one press. A planned one can still be moved or taken away.
class MeetingCadenceViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// A list of { id, day (yyyy-mm-dd), startsAt, endsAt (ms), planned }.
    Q_PROPERTY(QVariantList meetings READ meetings NOTIFY changed)
    /// How many of them are planned.
    Q_PROPERTY(int planned READ planned NOTIFY changed)

public:
    explicit MeetingCadenceViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList meetings() const { return m_shown; }
    [[nodiscard]] int planned() const { return m_planned; }

    /// Plans those that are not planned yet.
    Q_INVOKABLE void plan();
    /// Moves a planned one to another day, yyyy-mm-dd, at the same time.
    Q_INVOKABLE void moveTo(const QString& id, const QString& day);
    /// Writes a calendar file for each planned one; an empty folder: Tovholder in the person's documents. Ends in
    /// filesSaved() or filesFailed().
    Q_INVOKABLE void saveCalendarFiles(const QUrl& folder);

signals:
    void changed();
    void filesSaved(int count, const QString& folder);
    void filesFailed(const QString& sentence);

protected:
    void heedMeeting() override;

private:
    void propose();
    [[nodiscard]] QDateTime startOf(int number) const;

    LiveQuery m_query;
    std::vector<store::Row> m_rows;
    Id m_askedGroup;
    QVariantList m_shown;
    int m_planned = 0;
};

} // namespace tovholder::viewmodels
