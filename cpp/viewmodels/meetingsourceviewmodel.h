// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// The notes of the earlier block that the block on the table works on, and under which heading each was put.
class MeetingSourceViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Those with words in them: rows of queries::contributionsOfBlock.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* notes READ notes CONSTANT)
    /// How many more were written in private and are not shown yet.
    Q_PROPERTY(int hidden READ hidden NOTIFY hiddenChanged)
    /// The notes under their headings: a map from a heading's id to a list of { id, text, name, functionCode }. Under an empty
    /// text those that have none.
    Q_PROPERTY(QVariant grouped READ grouped NOTIFY groupedChanged)

public:
    explicit MeetingSourceViewModel(QObject* parent = nullptr);

    LiveQueryModel* notes() { return &m_notes; }
    [[nodiscard]] int hidden() const { return m_hidden; }
    [[nodiscard]] QVariantMap grouped() const { return m_grouped; }

    /// Puts notes under a heading; an empty one takes them away from theirs.
    Q_INVOKABLE void group(const QStringList& notes, const QString& heading);

signals:
    void hiddenChanged();
    void groupedChanged();

protected:
    void heedMeeting() override;

private:
    void readGroups();

    LiveQueryModel m_notes;
    LiveQuery m_all;
    int m_hidden = 0;
    QVariantMap m_grouped;
    QString m_askedBlock;
};

} // namespace tovholder::viewmodels
