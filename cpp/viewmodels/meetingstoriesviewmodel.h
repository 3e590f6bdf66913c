// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingopenrecord.h"

namespace tovholder::viewmodels {

/// The stories told at the meeting, one of them under the group's hands. A story can be shared: the other areas then have
/// a copy in the organisation's common space.
class MeetingStoriesViewModel : public tovholder::viewmodels::MeetingOpenRecord { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Rows of queries::storiesOfMeeting.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* stories READ stories CONSTANT)
    /// What a story told now starts with.
    Q_PROPERTY(QVariantMap initial READ initial NOTIFY openIdChanged)

public:
    explicit MeetingStoriesViewModel(QObject* parent = nullptr);

    LiveQueryModel* stories() { return records(); }
    [[nodiscard]] QVariantMap initial() const;

    /// Id of the copy for the other areas.
    Q_INVOKABLE [[nodiscard]] QString sharedId(const QString& story) const;
    /// Gives the other areas the story as it stands now, a map of its fields.
    Q_INVOKABLE void share(const QString& story, const QVariantMap& fields);
    /// Takes it back from them.
    Q_INVOKABLE void unshare(const QString& story);

protected:
    [[nodiscard]] store::Query query(const Id& meeting, const std::string& block) const override;
};

} // namespace tovholder::viewmodels
