// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/conflictcards.h"

#include "cpp/viewmodels/fieldwords.h"
#include "cpp/viewmodels/markedtext.h"
#include "cpp/viewmodels/variants.h"
#include "cpp/viewmodels/wordlist.h"

#include "cpp/domain/entities.h"
#include "sync/merge/textmerge.h"

namespace tovholder::viewmodels {
namespace {

    const domain::Field* fieldNamed(std::string_view entityName, std::string_view name)
    {
        const domain::Entity* entity = domain::entityNamed(entityName);
        return entity ? entity->field(name) : nullptr;
    }

    bool isText(const domain::Field* field)
    {
        return field && (field->type == domain::FieldType::Text || field->type == domain::FieldType::Prose);
    }

    QString worded(const WordList& words, const store::Row& row, const std::string& value)
    {
        return wordedValue(words, row.text("entity"), row.text("field"), value);
    }

    /// One conflict as it becomes a card.
    class CardMaker {
    public:
        CardMaker(const WordList& words, const store::Row& row, const ConflictNow& now)
            : m_words(words)
            , m_row(row)
            , m_now(now)
        {
        }

        QVariantMap card()
        {
            const std::string kind = m_row.text("kind");
            if (kind == "slettet")
                addDeletion();
            else
                addValues(kind == "flettet");
            QVariantMap card { { QStringLiteral("versions"), m_versions } };
            for (const char* key : { "id", "entity", "title", "field", "kind" })
                card.insert(QLatin1String(key), toQString(m_row.text(key)));
            const bool joins = kind == "felt" && m_now.isHere && isText(fieldNamed(m_row.text("entity"), m_row.text("field")));
            card.insert(QStringLiteral("isPrivate"), m_row.integer("is_private") != 0);
            card.insert(QStringLiteral("joins"), joins);
            card.insert(QStringLiteral("joined"), joins ? toQString(joined()) : QString {});
            return card;
        }

    private:
        void add(const char* role, const char* side, const QString& text, const QString& compared, const char* resolution)
        {
            const std::string of(side);
            const auto column = [&](const char* name) { return of.empty() ? QString {} : toQString(m_row.text(of + name)); };
            m_versions.append(QVariantMap { { QStringLiteral("role"), QLatin1String(role) },
                { QStringLiteral("by"), column("_by") }, { QStringLiteral("device"), column("_device") },
                { QStringLiteral("at"), of.empty() ? 0.0 : static_cast<double>(m_row.integer(of + "_at")) },
                { QStringLiteral("text"), text }, { QStringLiteral("marked"), markedText(text, compared) },
                { QStringLiteral("resolution"), QLatin1String(resolution) } });
        }

        /// The record as it stands, and what the other wanted of it.
        void addDeletion()
        {
            const QString edited = worded(m_words, m_row, m_now.lostTitle);
            if (m_now.isHere && !m_now.isDeleted) { // brought back meanwhile, and asked again
                add("restored", "lost", edited, edited, "behold");
                add("deleted", "kept", {}, {}, "slet");
            } else {
                add("deleted", "kept", {}, {}, "behold");
                add("edited", "lost", edited, edited, "gendan");
            }
        }

        /// What stands now, and each side that is not that. In a merge the marks tell what each side changed, else where
        /// they differ.
        void addValues(bool isMerge)
        {
            const std::string keptValue = m_row.text("kept_value");
            const std::string lostValue = m_row.text("lost_value");
            const std::string nowValue = m_now.isHere ? m_now.now : keptValue;
            const QString kept = worded(m_words, m_row, m_now.keptTitle);
            const QString lost = worded(m_words, m_row, m_now.lostTitle);
            const QString now = m_now.isHere ? worded(m_words, m_row, m_now.nowTitle) : kept;
            const bool keptStands = nowValue == keptValue;
            const bool lostStands = !keptStands && nowValue == lostValue;
            const QString base = toQString(m_row.text("base_value"));
            const QString other = keptStands ? lost : kept;
            add("now", keptStands ? "kept" : lostStands ? "lost" : "", now, isMerge ? base : other, "behold");
            if (!keptStands)
                add("other", "kept", kept, isMerge ? base : now, "vaelg_denne");
            if (!lostStands)
                add("other", "lost", lost, isMerge ? base : now, "vaelg_anden");
        }

        /// What "write together" starts from: merged by words where what both edited is known, else one after the other.
        [[nodiscard]] std::string joined() const
        {
            const std::string other = m_now.now == m_row.text("lost_value") ? m_row.text("kept_value") : m_row.text("lost_value");
            const std::string base = m_row.text("base_value");
            return base.empty() ? m_now.now + "\n\n" + other : merge::mergeTexts(base, m_now.now, other).text;
        }

        const WordList& m_words;
        const store::Row& m_row;
        const ConflictNow& m_now;
        QVariantList m_versions;
    };

} // namespace

std::vector<ConflictNow> conflictsNow(store::Store& store, const std::vector<store::Row>& rows)
{
    std::vector<ConflictNow> all;
    for (const store::Row& row : rows) {
        ConflictNow& now = all.emplace_back();
        if (row.integer("is_private") != 0)
            continue;
        const std::string entity = row.text("entity");
        const std::string field = row.text("field");
        if (const Result<store::Record> record = store.read(entity, row.text("record_id"))) {
            now.isHere = true;
            now.isDeleted = record->fields.contains(domain::deletedAtField);
            const auto value = record->fields.find(field);
            now.now = value == record->fields.end() ? std::string {} : writtenOut(value->second);
        }
        now.nowTitle = titleOfValue(store, entity, field, now.now);
        now.keptTitle = titleOfValue(store, entity, field, row.text("kept_value"));
        now.lostTitle = titleOfValue(store, entity, field, row.text("lost_value"));
    }
    return all;
}

QVariantList conflictCards(const WordList& words, const std::vector<store::Row>& rows, const std::vector<ConflictNow>& now)
{
    QVariantList cards;
    for (std::size_t i = 0; i < rows.size(); ++i)
        cards.append(CardMaker(words, rows[i], now[i]).card());
    return cards;
}

} // namespace tovholder::viewmodels
