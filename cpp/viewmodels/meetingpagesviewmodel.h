// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include <QUrl>

namespace tovholder::viewmodels {

/// The pages of a reading block. Which one is open stands in the store, where other blocks have their prompt.
class MeetingPagesViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// The open page as playbookmaps.h has it.
    Q_PROPERTY(QVariant page READ page NOTIFY changed)
    /// Its number from 1, and how many there are.
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Its picture and its film; empty when it has none, or when the file does not lie on this device.
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(QUrl film READ film NOTIFY changed)

public:
    using MeetingPart::MeetingPart;

    [[nodiscard]] QVariantMap page() const { return m_page; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QUrl picture() const { return mediaFile("picture"); }
    [[nodiscard]] QUrl film() const { return mediaFile("film"); }

    /// Turns to a page, from 1; the nearest when there is no such page.
    Q_INVOKABLE void turnTo(int number);

signals:
    void changed();

protected:
    void heedMeeting() override;

private:
    [[nodiscard]] QUrl mediaFile(const char* field) const;

    QVariantMap m_page;
    int m_number = 0;
    int m_count = 0;
};

} // namespace tovholder::viewmodels
