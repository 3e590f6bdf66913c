// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/playbooksviewmodel.h"

#include "cpp/viewmodels/keptplaybook.h"

#include "cpp/domain/codes.h"
#include "cpp/playbook/draft.h"
#include "cpp/playbook/reader.h"
#include "cpp/store/queries/playbooks.h"

#include <algorithm>
#include <ranges>

namespace tovholder::viewmodels {
namespace {

    const QString draftSource = QStringLiteral("draft");
    constexpr std::string_view draftPrefix = "draft.playbook.";

    /// The part of an id that is drawn by chance.
    std::string uniqueEnd(const QString& id)
    {
        constexpr int characters = 6;
        return id.right(characters).toStdString();
    }

    QString sourceOf(const playbook::Entry& entry)
    {
        return !entry.published.empty() ? QStringLiteral("published") : entry.bundled ? QStringLiteral("app") : QStringLiteral("folder");
    }

    QString keyOf(const playbook::Entry& entry)
    {
        return entry.published.empty() ? sourceOf(entry) + QLatin1Char('/') + toQString(entry.file) : toQString(entry.published);
    }

    QVariantMap described(const playbook::Playbook& course, domain::Language language)
    {
        QVariantList meetings;
        for (const playbook::Meeting& meeting : course.meetings)
            meetings.append(QVariantMap { { QStringLiteral("id"), toQString(meeting.id) }, { QStringLiteral("title"), toQString(meeting.title.in(language)) },
                { QStringLiteral("question"), toQString(meeting.question.in(language)) }, { QStringLiteral("minutes"), meeting.minutes } });
        return { { QStringLiteral("title"), toQString(course.title.in(language)) }, { QStringLiteral("course"), toQString(course.id) },
            { QStringLiteral("version"), course.version }, { QStringLiteral("description"), toQString(course.description.in(language)) },
            { QStringLiteral("kindWord"), toQString(domain::word(domain::groupKinds, course.groupKind, language)) },
            { QStringLiteral("meetings"), meetings } };
    }

    std::string bytesNamed(const std::vector<playbook::SourceFile>& files, const std::string& name)
    {
        const auto found = std::ranges::find(files, name, &playbook::SourceFile::name);
        return found == files.end() ? std::string() : found->bytes;
    }

} // namespace

PlaybooksViewModel::PlaybooksViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &PlaybooksViewModel::targetChanged, this, &PlaybooksViewModel::start);
    connect(&m_drafts, &LiveQueryModel::answered, this, &PlaybooksViewModel::refresh);
    connect(&m_states, &LiveQueryModel::answered, this, &PlaybooksViewModel::refresh);
}

void PlaybooksViewModel::start()
{
    if (!m_services)
        return;
    connect(m_services->settings(), &AppSettings::languageChanged, this, &PlaybooksViewModel::refresh, Qt::UniqueConnection);
    connect(m_services, &AppServices::playbooksChanged, this, &PlaybooksViewModel::refresh, Qt::UniqueConnection);
    m_drafts.ask(m_services, store::queries::playbookDrafts());
    m_states.ask(m_services, store::queries::publishedStates());
}

QVariantMap PlaybooksViewModel::entryMap(const playbook::Entry& entry) const
{
    const domain::Language language = m_services->settings()->domainLanguage();
    const bool refused = entry.standing == playbook::Standing::Refused;
    QVariantMap map = refused ? QVariantMap { { QStringLiteral("title"), toQString(entry.file) } } : described(entry.playbook, language);
    map.insert({ { QStringLiteral("id"), keyOf(entry) }, { QStringLiteral("source"), sourceOf(entry) }, { QStringLiteral("refused"), refused },
        { QStringLiteral("note"), toQString(playbook::note(entry, language)) },
        { QStringLiteral("publishedAt"), static_cast<double>(entry.publishedAt) },
        { QStringLiteral("publishedBy"), toQString(entry.publishedBy) },
        { QStringLiteral("withdrawn"), entry.standing == playbook::Standing::Withdrawn },
        { QStringLiteral("offered"), !refused && m_services->playbooks()->playbook(entry.playbook.id) == &entry.playbook },
        { QStringLiteral("whereState"), m_states.at(m_states.indexOf(toQString(entry.published))).value(QStringLiteral("where_state")) } });
    return map;
}

QVariantMap PlaybooksViewModel::draftMap(const store::Row& row) const
{
    const playbook::Playbook course = playbook::examine(row.text("value"), {}).playbook;
    QVariantMap map = described(course, m_services->settings()->domainLanguage());
    map.insert({ { QStringLiteral("id"), toQString(row.text("id")).mid(static_cast<qsizetype>(draftPrefix.size())) },
        { QStringLiteral("source"), draftSource }, { QStringLiteral("refused"), false }, { QStringLiteral("offered"), false },
        { QStringLiteral("withdrawn"), false } });
    return map;
}

void PlaybooksViewModel::refresh()
{
    m_courses.clear();
    for (const store::Row& row : m_drafts.rows())
        m_courses.append(draftMap(row));
    if (const playbook::PlaybookLibrary* library = m_services ? m_services->playbooks() : nullptr) {
        const auto appendFrom = [this](const auto& entries, const char* source) {
            for (const playbook::Entry& entry : entries) {
                if (sourceOf(entry) == QLatin1String(source))
                    m_courses.append(entryMap(entry));
            }
        };
        appendFrom(std::views::reverse(library->entries()), "published"); // the newest first
        appendFrom(library->entries(), "app");
        appendFrom(library->entries(), "folder");
    }
    emit changed();
}

QVariantMap PlaybooksViewModel::course(const QString& id) const
{
    for (const QVariant& each : m_courses) {
        if (each.toMap().value(QStringLiteral("id")).toString() == id)
            return each.toMap();
    }
    return {};
}

void PlaybooksViewModel::setProblem(const QString& problem)
{
    m_problem = problem;
    emit problemChanged();
}

void PlaybooksViewModel::edit(const QString& id, bool asCopy)
{
    setProblem({});
    const playbook::PlaybookLibrary* library = m_services->playbooks();
    if (!library)
        return;
    const auto entry = std::ranges::find(library->entries(), id, keyOf);
    if (entry == library->entries().end())
        return;
    if (entry->published.empty())
        return makeDraft(entry->bundled ? bytesNamed(playbook::bundledFiles(), entry->file)
                                        : bytesNamed(playbook::filesIn(m_services->storeFile().parent_path() / "playbooks"), entry->file),
            asCopy);
    m_services->onStore([record = entry->published](store::Store& store) {
        return store.read("playbook", record);
    }).then(this, [this, asCopy](const Result<store::Record>& record) {
        const auto content = record ? record->fields.find("content") : store::FieldValues::const_iterator {};
        const auto* text = record && content != record->fields.end() ? std::get_if<std::string>(&content->second) : nullptr;
        makeDraft(text ? *text : std::string(), asCopy);
    });
}

void PlaybooksViewModel::begin()
{
    setProblem({});
    makeDraft(playbook::emptyPlaybook(), true);
}

void PlaybooksViewModel::makeDraft(const std::string& bytes, bool asCopy)
{
    std::optional<playbook::Draft> draft = playbook::Draft::from(bytes);
    if (!draft)
        return setProblem(m_services->words()->sentence(toQString(name(ErrorCode::NotFound))));
    const QString id = m_services->makeId();
    if (asCopy) {
        draft->setIdentity(playbook::copiedId(draft->code("/id"), uniqueEnd(id)), 1);
        const playbook::Text title = draft->text("/title");
        if (!title.empty()) {
            draft->setText("/title", domain::Language::Danish, title.danish + " (kopi)");
            draft->setText("/title", domain::Language::English, title.english + " (copy)");
        }
    }
    m_services->onStore([name = playbookDraftSetting(id), text = draft->bytesToKeep()](store::Store& store) {
        return store.setSetting(name, text);
    }).then(this, [this, id](const Result<void>& kept) {
        if (m_services->report(kept))
            emit draftMade(id);
    });
}

void PlaybooksViewModel::keepDraft(const QString& draftId, const std::string& text)
{
    m_services->onStore([name = playbookDraftSetting(draftId), text](store::Store& store) {
        return store.setSetting(name, text);
    }).then(this, [this](const Result<void>& kept) { m_services->report(kept); });
}

void PlaybooksViewModel::discard(const QString& draftId)
{
    const int row = m_drafts.indexOf(toQString(playbookDraftSetting(draftId)));
    if (row < 0)
        return;
    m_discardedId = draftId;
    m_discardedText = m_drafts.rows()[static_cast<std::size_t>(row)].text("value");
    keepDraft(draftId, {});
    emit discarded();
}

void PlaybooksViewModel::undoDiscard()
{
    if (!m_discardedId.isEmpty())
        keepDraft(m_discardedId, m_discardedText);
    m_discardedId.clear();
}

void PlaybooksViewModel::withdraw(const QString& id) { m_services->remove(QStringLiteral("playbook"), id); }

} // namespace tovholder::viewmodels
