// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/rowsmodel.h"

#include <algorithm>

namespace tovholder::viewmodels {

QString RowsModel::keyAt(const QVariantList& rows, qsizetype row) const
{
    return rows.at(row).toMap().value(QStringLiteral("key")).toString();
}

void RowsModel::setRows(const QVariantList& rows)
{
    // What differs lies between a common beginning and a common end: one place was worked on.
    const qsizetype shorter = std::min(m_rows.size(), rows.size());
    qsizetype before = 0;
    while (before < shorter && keyAt(m_rows, before) == keyAt(rows, before))
        ++before;
    qsizetype after = 0;
    while (after < shorter - before && keyAt(m_rows, m_rows.size() - 1 - after) == keyAt(rows, rows.size() - 1 - after))
        ++after;
    if (const qsizetype gone = m_rows.size() - before - after; gone > 0) {
        beginRemoveRows({}, static_cast<int>(before), static_cast<int>(before + gone - 1));
        m_rows.remove(before, gone);
        endRemoveRows();
    }
    if (const qsizetype come = rows.size() - before - after; come > 0) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(before + come - 1));
        for (qsizetype row = before; row < before + come; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
    emit countChanged();
}

QVariantMap RowsModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row).toMap() : QVariantMap();
}

int RowsModel::indexOf(const QString& key) const
{
    for (int row = 0; row < count(); ++row) {
        if (keyAt(m_rows, row) == key)
            return row;
    }
    return -1;
}

int RowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    return role == Qt::UserRole && index.isValid() ? m_rows.value(index.row()) : QVariant();
}

QHash<int, QByteArray> RowsModel::roleNames() const { return { { Qt::UserRole, QByteArrayLiteral("row") } }; }

} // namespace tovholder::viewmodels
