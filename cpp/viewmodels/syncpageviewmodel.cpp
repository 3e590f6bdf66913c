// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/syncpageviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/entities.h"
#include "cpp/store/queries/syncpage.h"
#include "cpp/store/syncstate.h"

namespace tovholder::viewmodels {
namespace {

    /// A screenful many times over, and few enough to be laid out at once.
    constexpr int unsentPage = 100;

    const domain::Field* fieldOf(const store::Row& row)
    {
        const domain::Entity* entity = domain::entityNamed(row.text("entity"));
        return entity ? entity->field(row.text("field")) : nullptr;
    }

    /// What a reference points at, by its title, put in the place of its id.
    std::string titleOf(store::Store& store, const domain::Field& field, const std::string& id)
    {
        const Result<std::vector<store::Row>> rows = store.query(store::queries::titleOf(field.target, id));
        return rows && !rows->empty() ? rows->front().text("title") : std::string {};
    }

    /// The two values of each conflict, references already as titles.
    std::vector<std::pair<std::string, std::string>> valuesOf(store::Store& store, const std::vector<store::Row>& rows)
    {
        std::vector<std::pair<std::string, std::string>> values;
        for (const store::Row& row : rows) {
            const domain::Field* field = fieldOf(row);
            const auto value = [&](const char* column) {
                const std::string stored = row.text(column);
                return field && field->type == domain::FieldType::Reference ? titleOf(store, *field, stored) : stored;
            };
            values.emplace_back(value("kept_value"), value("lost_value"));
        }
        return values;
    }

    /// A value as people say it: a choice by its word, a time by its day and hour.
    QString wordsOf(const WordList& words, const store::Row& row, const std::string& value)
    {
        const domain::Field* field = fieldOf(row);
        const QString text = toQString(value);
        if (!field || text.isEmpty())
            return text;
        if (field->type == domain::FieldType::Choice)
            return words.of(toQString(row.text("entity")), toQString(row.text("field")), text);
        if (field->type == domain::FieldType::Date)
            return words.dayOf(text);
        if (field->type == domain::FieldType::Time)
            return words.day(text.toDouble()) + QLatin1Char(' ') + words.clockTime(text.toDouble());
        return text;
    }

} // namespace

SyncPageViewModel::SyncPageViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &SyncPageViewModel::servicesChanged, this, &SyncPageViewModel::start);
    connect(&m_conflictQuery, &LiveQuery::answered, this, &SyncPageViewModel::takeConflicts);
}

void SyncPageViewModel::start()
{
    if (!m_services)
        return;
    m_unsentMax = 0;
    showMore();
    m_refused.ask(m_services, store::queries::refused());
    m_photos.ask(m_services, store::queries::unsentPhotos());
    m_conflictQuery.ask(m_services, store::queries::openConflicts());
}

void SyncPageViewModel::showMore()
{
    m_unsentMax += unsentPage;
    m_unsent.ask(m_services, store::queries::unsent(m_unsentMax));
}

void SyncPageViewModel::takeConflicts(const std::vector<store::Row>& rows)
{
    m_services->onStoreLater([rows](store::Store& store) {
        return valuesOf(store, rows);
    }).then(this, [this, rows](const std::vector<std::pair<std::string, std::string>>& values) {
        m_conflicts.clear();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const store::Row& row = rows[i];
            QVariantMap conflict;
            for (const auto& [key, column] : { std::pair("id", "id"), { "entity", "entity" }, { "title", "title" },
                     { "field", "field" }, { "kind", "kind" }, { "keptBy", "kept_by" }, { "lostBy", "lost_by" } })
                conflict.insert(QLatin1String(key), toQString(row.text(column)));
            conflict.insert(QStringLiteral("keptAt"), static_cast<double>(row.integer("kept_at")));
            conflict.insert(QStringLiteral("lostAt"), static_cast<double>(row.integer("lost_at")));
            conflict.insert(QStringLiteral("keptText"), wordsOf(*m_services->words(), row, values[i].first));
            conflict.insert(QStringLiteral("lostText"), wordsOf(*m_services->words(), row, values[i].second));
            m_conflicts.append(conflict);
        }
        m_ready = true;
        emit conflictsChanged();
    });
}

void SyncPageViewModel::decide(const std::function<Result<void>(store::SyncState&)>& decision, bool sendNow)
{
    m_services->onStore([decision](store::Store& store) {
        return decision(store.syncState());
    }).then(m_services, [services = m_services, sendNow](const Result<void>& result) {
        if (services->report(result) && sendNow)
            services->sync()->syncNow();
    });
}

void SyncPageViewModel::retry(const QString& entity, const QString& record)
{
    decide([entity = entity.toStdString(), id = record.toStdString()](
               store::SyncState& sync) { return sync.retryRejected(entity, id); }, true);
}

void SyncPageViewModel::giveUp(const QString& entity, const QString& record)
{
    decide([entity = entity.toStdString(), id = record.toStdString()](
               store::SyncState& sync) { return sync.giveUp(entity, id); }, false);
}

void SyncPageViewModel::retryPhoto(const QString& sha256)
{
    decide([hash = sha256.toStdString()](store::SyncState& sync) { return sync.retryPhoto(hash); }, true);
}

void SyncPageViewModel::giveUpPhoto(const QString& sha256)
{
    decide([hash = sha256.toStdString()](store::SyncState& sync) { return sync.giveUpPhoto(hash); }, false);
}

void SyncPageViewModel::pick(const QString& conflict, const QString& resolution)
{
    decide([id = conflict.toStdString(), resolution = resolution.toStdString()](
               store::SyncState& sync) { return sync.pick(id, resolution); }, false);
}

bool SyncPageViewModel::isText(const QString& entity, const QString& field) const
{
    const domain::Entity* known = domain::entityNamed(entity.toStdString());
    const domain::Field* found = known ? known->field(field.toStdString()) : nullptr;
    return found && (found->type == domain::FieldType::Text || found->type == domain::FieldType::Prose);
}

} // namespace tovholder::viewmodels
