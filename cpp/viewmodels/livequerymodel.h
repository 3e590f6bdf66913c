// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/livequery.h"

#include <QAbstractListModel>
#include <QHash>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tovholder::viewmodels {

/// A list on screen: the rows of a live query, a role a column, and the role "row" with all of them by name. When the answer changes, only the difference
/// reaches the view, found by the rows' first column. View models make it and hand it out as a property.
class LiveQueryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The first answer has come: an empty list is really empty.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)

public:
    explicit LiveQueryModel(QObject* parent = nullptr);

    void ask(AppServices* services, store::Query query);
    /// An empty list, ready.
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const std::vector<store::Row>& rows() const { return m_rows; }
    /// The row with its roles by name; empty beyond the end.
    Q_INVOKABLE [[nodiscard]] QVariantMap at(int row) const;
    /// -1 when no row has that key.
    Q_INVOKABLE [[nodiscard]] int indexOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void readyChanged();
    /// After every answer.
    void answered();

private:
    void take(const std::vector<store::Row>& rows);
    void removeVanished(const std::vector<store::Row>& rows);
    void moveAndInsert(const std::vector<store::Row>& rows);
    void setReady();

    LiveQuery m_query;
    std::vector<std::string> m_columns;
    std::vector<store::Row> m_rows;
    bool m_ready = false;
};

} // namespace tovholder::viewmodels
