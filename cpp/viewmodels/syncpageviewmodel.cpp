// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/syncpageviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/conflictcards.h"

#include "cpp/domain/entities.h"
#include "cpp/store/queries/syncpage.h"
#include "cpp/store/syncstate.h"

namespace tovholder::viewmodels {
namespace {

    /// A screenful many times over, and few enough to be laid out at once.
    constexpr int unsentPage = 100;

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
    m_receipts.ask(m_services, store::queries::receipts());
    m_differences.ask(m_services, store::queries::differences());
    m_conflictQuery.ask(m_services, store::queries::unsettledConflicts());
}

void SyncPageViewModel::showMore()
{
    m_unsentMax += unsentPage;
    m_unsent.ask(m_services, store::queries::unsent(m_unsentMax));
}

void SyncPageViewModel::takeConflicts(const std::vector<store::Row>& rows)
{
    m_services->onStoreLater([rows](store::Store& store) {
        return conflictsNow(store, rows);
    }).then(this, [this, rows](const std::vector<ConflictNow>& now) {
        m_conflicts.clear();
        m_merges.clear();
        const QVariantList cards = conflictCards(*m_services->words(), rows, now);
        for (const QVariant& card : cards)
            (card.toMap().value(QStringLiteral("kind")) == QStringLiteral("flettet") ? m_merges : m_conflicts).append(card);
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

void SyncPageViewModel::settle(const QString& conflict, const QString& resolution, const QString& text)
{
    const store::Settlement settlement { resolution.toStdString(), text.toStdString() };
    decide([id = conflict.toStdString(), settlement](store::SyncState& sync) { return sync.settle(id, settlement); }, true);
}

bool SyncPageViewModel::isText(const QString& entity, const QString& field) const
{
    const domain::Entity* known = domain::entityNamed(entity.toStdString());
    const domain::Field* found = known ? known->field(field.toStdString()) : nullptr;
    return found && (found->type == domain::FieldType::Text || found->type == domain::FieldType::Prose);
}

} // namespace tovholder::viewmodels
