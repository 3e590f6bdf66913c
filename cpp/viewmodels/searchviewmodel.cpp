// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/searchviewmodel.h"

#include <array>

namespace tovholder::viewmodels {
namespace {

    constexpr int hitsMax = 100;
    /// In the order in which they are shown.
    constexpr std::array entities { "agreement", "contribution", "story", "shared_story", "partner",
        "partner_link", "observation", "vision", "recommendation", "board_proposal" };

    /// The store marks a hit with « »; what the record's own text has of them stays as it is when it has no pair.
    QString markedHtml(const std::string& title)
    {
        QString html = toQString(title).toHtmlEscaped();
        html.replace(QChar(0x00AB), QStringLiteral("<b>"));
        html.replace(QChar(0x00BB), QStringLiteral("</b>"));
        return html;
    }

    struct Place {
        QString page;
        QVariantMap about;
    };

    /// Where a record of that kind is looked at.
    Place placeOf(const store::Record& record)
    {
        const auto field = [&](const char* name) {
            const auto found = record.fields.find(name);
            return found == record.fields.end() ? QVariant(QString()) : toVariant(name, found->second);
        };
        const QString id = toQString(record.id);
        if (record.entity == "agreement")
            return { QStringLiteral("agreements"), { { QStringLiteral("agreementId"), id } } };
        if (record.entity == "contribution")
            return { QStringLiteral("meeting"), { { QStringLiteral("meetingId"), field("meeting_id") } } };
        if (record.entity == "story" || record.entity == "board_proposal")
            return { QStringLiteral("groups"), { { QStringLiteral("groupId"), field("group_id") } } };
        if (record.entity == "observation")
            return { QStringLiteral("tray"), { { QStringLiteral("observationId"), id } } };
        if (record.entity == "shared_story")
            return { QStringLiteral("area"), { { QStringLiteral("areaId"), field("area_id") } } };
        return { QStringLiteral("area"), { { QStringLiteral("areaId"), toQString(record.space) } } };
    }

} // namespace

SearchViewModel::SearchViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &SearchViewModel::targetChanged, this, &SearchViewModel::ask);
}

void SearchViewModel::ask()
{
    if (!m_services)
        return;
    const int round = ++m_round;
    m_ready = false;
    m_services->onStore([words = m_words.trimmed().toStdString()](store::Store& store) {
        return store.search(words, hitsMax);
    }).then(this, [this, round](const Result<std::vector<store::SearchHit>>& hits) {
        if (round == m_round) // else more has been typed
            take(hits);
    });
}

void SearchViewModel::take(const Result<std::vector<store::SearchHit>>& hits)
{
    m_ready = true;
    m_count = 0;
    m_kinds.clear();
    m_problem = hits ? QString() : m_services->words()->sentence(toQString(name(hits.error().code)));
    for (const char* entity : entities) {
        QVariantList ofKind;
        for (std::size_t i = 0; hits && i < hits->size(); ++i) {
            const store::SearchHit& hit = (*hits)[i];
            if (hit.entity == entity)
                ofKind.append(QVariantMap { { QStringLiteral("id"), toQString(hit.id) },
                    { QStringLiteral("html"), markedHtml(hit.title) } });
        }
        m_count += static_cast<int>(ofKind.size());
        const QString code = QString::fromLatin1(entity);
        if (!ofKind.isEmpty())
            m_kinds.append(QVariantMap { { QStringLiteral("entity"), code },
                { QStringLiteral("word"), m_services->words()->entity(code) }, { QStringLiteral("hits"), ofKind } });
    }
    emit answered();
}

void SearchViewModel::open(const QString& entity, const QString& id)
{
    m_services->onStore([entity = entity.toStdString(), id = id.toStdString()](store::Store& store) {
        return store.read(entity, id);
    }).then(this, [this](const Result<store::Record>& record) {
        if (!record) {
            m_problem = m_services->words()->sentence(toQString(name(record.error().code)));
            emit answered();
            return;
        }
        const Place place = placeOf(*record);
        emit found(place.page, place.about);
    });
}

} // namespace tovholder::viewmodels
