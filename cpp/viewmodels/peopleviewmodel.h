// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

namespace tovholder::viewmodels {

/// The people of the organisation, found by name or title.
class PeopleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// What is typed so far; empty: everybody.
    Q_PROPERTY(QString words MEMBER m_words NOTIFY targetChanged)
    /// Rows of queries::people.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* people READ people CONSTANT)

public:
    explicit PeopleViewModel(QObject* parent = nullptr);

    LiveQueryModel* people() { return &m_people; }

signals:
    void targetChanged();

private:
    void start();

    AppServices* m_services = nullptr;
    QString m_words;
    LiveQueryModel m_people;
};

} // namespace tovholder::viewmodels
