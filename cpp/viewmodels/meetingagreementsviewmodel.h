// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingopenrecord.h"

namespace tovholder::viewmodels {

/// The agreements of the block on the table, one of them under the group's hands.
class MeetingAgreementsViewModel : public tovholder::viewmodels::MeetingOpenRecord { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Rows of queries::agreementsOfBlock.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    /// What an agreement made here starts with.
    Q_PROPERTY(QVariantMap initial READ agreementInitial NOTIFY openIdChanged)

public:
    explicit MeetingAgreementsViewModel(QObject* parent = nullptr);

    LiveQueryModel* agreements() { return records(); }

protected:
    [[nodiscard]] store::Query query(const Id& meeting, const std::string& block) const override;
};

} // namespace tovholder::viewmodels
