// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include "cpp/domain/pairs.h"

namespace tovholder::viewmodels {

/// Who talks with whom in the block on the table, and whether they present each other to the group by now.
class MeetingPairsViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// A list of lists of MeetingViewModel's seats; who has left the table is not among them. Empty until pairs were drawn.
    Q_PROPERTY(QVariantList pairs READ pairs NOTIFY changed)
    Q_PROPERTY(bool telling READ telling NOTIFY changed)

public:
    using MeetingPart::MeetingPart;

    [[nodiscard]] QVariantList pairs() const { return m_shown; }
    [[nodiscard]] bool telling() const { return m_telling; }

    /// Draws pairs of those present anew.
    Q_INVOKABLE void draw();
    /// Goes over to presenting each other, or back.
    Q_INVOKABLE void tell(bool telling);
    /// Whom a member presents, and who presents them; empty for nobody.
    Q_INVOKABLE [[nodiscard]] QString presentedBy(const QString& membership) const;
    Q_INVOKABLE [[nodiscard]] QString presenterOf(const QString& membership) const;

signals:
    void changed();

protected:
    void heedMeeting() override;

private:
    /// Stands where other blocks have their prompt, while people present each other.
    static constexpr const char* presenting = "fortael";

    std::vector<domain::Pair> m_pairs;
    QVariantList m_shown;
    bool m_telling = false;
};

} // namespace tovholder::viewmodels
