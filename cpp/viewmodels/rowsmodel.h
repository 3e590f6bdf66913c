// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

/// Rows that a view model makes, each a map with a "key" of its own. New rows keep the delegates of those that stay, so
/// that a field that is being written in stays under the hands. Handed out as a property.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVariantList& rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Empty beyond the end.
    Q_INVOKABLE [[nodiscard]] QVariantMap at(int row) const;
    /// -1 when no row has that key.
    Q_INVOKABLE [[nodiscard]] int indexOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// One role: "row", the map.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] QString keyAt(const QVariantList& rows, qsizetype row) const;

    QVariantList m_rows;
};

} // namespace tovholder::viewmodels
