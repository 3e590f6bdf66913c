// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/viewmodels/variants.h"

#include <algorithm>
#include <unordered_set>

namespace tovholder::viewmodels {
namespace {

    constexpr int firstRole = Qt::UserRole + 1;
    constexpr int rowRole = firstRole - 1;

    std::string keyOf(const store::Row& row)
    {
        const Value& key = row.values().front();
        if (const auto* text = std::get_if<std::string>(&key))
            return *text;
        const auto* number = std::get_if<std::int64_t>(&key);
        return number ? std::to_string(*number) : std::string();
    }

} // namespace

LiveQueryModel::LiveQueryModel(QObject* parent)
    : QAbstractListModel(parent)
{
    connect(&m_query, &LiveQuery::answered, this, &LiveQueryModel::take);
}

void LiveQueryModel::ask(AppServices* services, store::Query query) { m_query.ask(services, std::move(query)); }

void LiveQueryModel::clear()
{
    m_query.stop();
    take({});
}

void LiveQueryModel::take(const std::vector<store::Row>& rows)
{
    const int countBefore = count();
    if (!rows.empty() && rows.front().columns() != m_columns) {
        // The roles were not known before, or are others now: the view has to start again.
        beginResetModel();
        m_columns = rows.front().columns();
        m_rows = rows;
        endResetModel();
    } else {
        removeVanished(rows);
        moveAndInsert(rows);
    }
    if (count() != countBefore)
        emit countChanged();
    setReady();
    emit answered();
}

void LiveQueryModel::removeVanished(const std::vector<store::Row>& rows)
{
    std::unordered_set<std::string> kept;
    for (const store::Row& row : rows)
        kept.insert(keyOf(row));
    for (int i = count() - 1; i >= 0; --i) {
        if (kept.contains(keyOf(m_rows[static_cast<std::size_t>(i)])))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

void LiveQueryModel::moveAndInsert(const std::vector<store::Row>& rows)
{
    std::unordered_set<std::string> present;
    for (const store::Row& row : m_rows)
        present.insert(keyOf(row));
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const store::Row& wanted = rows[static_cast<std::size_t>(i)];
        const std::string key = keyOf(wanted);
        if (!present.contains(key)) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, wanted);
            endInsertRows();
            continue;
        }
        int from = i;
        while (from < count() && keyOf(m_rows[static_cast<std::size_t>(from)]) != key)
            ++from;
        if (from == count())
            continue; // a key that stands twice in the answer is shown once
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (!(m_rows[static_cast<std::size_t>(i)] == wanted)) {
            m_rows[static_cast<std::size_t>(i)] = wanted;
            emit dataChanged(index(i), index(i));
        }
    }
}

void LiveQueryModel::setReady()
{
    if (std::exchange(m_ready, true))
        return;
    emit readyChanged();
}

QVariantMap LiveQueryModel::at(int row) const
{
    QVariantMap map;
    if (row < 0 || row >= count())
        return map;
    const std::vector<Value>& values = m_rows[static_cast<std::size_t>(row)].values();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        map.insert(toQString(m_columns[i]), toVariant(m_columns[i], values[i]));
    return map;
}

int LiveQueryModel::indexOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key.toStdString(), keyOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LiveQueryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant LiveQueryModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && role == rowRole)
        return at(index.row());
    const auto column = static_cast<std::size_t>(role - firstRole);
    if (!index.isValid() || index.row() >= count() || role < firstRole || column >= m_columns.size())
        return {};
    return toVariant(m_columns[column], m_rows[static_cast<std::size_t>(index.row())].values()[column]);
}

QHash<int, QByteArray> LiveQueryModel::roleNames() const
{
    QHash<int, QByteArray> names { { rowRole, "row" } };
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        names.insert(firstRole + static_cast<int>(i), QByteArray::fromStdString(m_columns[i]));
    return names;
}

} // namespace tovholder::viewmodels
