// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include "cpp/store/store.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tovholder::viewmodels {

/// Search as one types, over notes, agreements, partners, input and stories.
class SearchViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY targetChanged)
    /// What was found, by kind: a list of { entity, word, hits }, a hit being { id, html }: the text with the hit in
    /// bold and everything else escaped.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY answered)
    /// Hits in all; as many as are shown, not more.
    Q_PROPERTY(int count READ count NOTIFY answered)
    /// The words have been answered.
    Q_PROPERTY(bool ready READ ready NOTIFY answered)
    /// The store could not be asked: a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY answered)

public:
    explicit SearchViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList kinds() const { return m_kinds; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Finds where a hit is looked at: ends in found().
    Q_INVOKABLE void open(const QString& entity, const QString& id);

signals:
    void targetChanged();
    void answered();
    /// The page and what it is about, for the Navigator.
    void found(const QString& page, const QVariantMap& about);

private:
    void ask();
    void take(const Result<std::vector<store::SearchHit>>& hits);

    AppServices* m_services = nullptr;
    QString m_words;
    QVariantList m_kinds;
    QString m_problem;
    int m_count = 0;
    int m_round = 0;
    bool m_ready = true;
};

} // namespace tovholder::viewmodels
