// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

namespace tovholder::viewmodels {

/// The vision of the area that the group works for: its themes, from the block on the table and of its own. The sentence is
/// written by a RecordEditor.
class MeetingVisionViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visionId READ visionId NOTIFY changed)
    /// What the record starts with.
    Q_PROPERTY(QVariantMap initial READ initial NOTIFY changed)
    /// A list of { text, chosen }.
    Q_PROPERTY(QVariantList themes READ themes NOTIFY changed)

public:
    explicit MeetingVisionViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString visionId() const;
    [[nodiscard]] QVariantMap initial() const;
    [[nodiscard]] QVariantList themes() const;

    /// Takes a theme in, or out again. What is only white space is no theme.
    Q_INVOKABLE void choose(const QString& theme, bool chosen);

signals:
    void changed();

protected:
    void heedMeeting() override;

private:
    LiveQuery m_query;
    Id m_askedArea;
    QStringList m_chosen; ///< vision.themes: one a line
};

} // namespace tovholder::viewmodels
