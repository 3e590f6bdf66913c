// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/playbookeditorviewmodel.h"

#include "cpp/viewmodels/playbookrows.h"

#include "cpp/base/limits.h"
#include "cpp/domain/codes.h"
#include "cpp/meetings/publishing.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    const QString meetingsList = QStringLiteral("/meetings");

    QString placeIn(const QString& list, int index) { return list + QLatin1Char('/') + QString::number(index); }

    /// Where a place stands once an item of the list has moved.
    QString followed(const QString& place, const QString& list, int from, int to)
    {
        const QString before = list + QLatin1Char('/');
        if (!place.startsWith(before))
            return place;
        const qsizetype end = place.indexOf(QLatin1Char('/'), before.size());
        const QString rest = end < 0 ? QString() : place.mid(end);
        int index = place.mid(before.size(), end < 0 ? -1 : end - before.size()).toInt();
        if (index == from)
            index = to;
        else if (from < index && index <= to)
            --index;
        else if (to <= index && index < from)
            ++index;
        return before + QString::number(index) + rest;
    }

} // namespace

PlaybookEditorViewModel::PlaybookEditorViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &PlaybookEditorViewModel::targetChanged, this, &PlaybookEditorViewModel::start);
    connect(&m_kept, &KeptPlaybook::opened, this, &PlaybookEditorViewModel::refresh);
    connect(&m_kept, &KeptPlaybook::stateChanged, this, &PlaybookEditorViewModel::stateChanged);
}

void PlaybookEditorViewModel::start()
{
    if (!m_services || m_draftId.isEmpty())
        return;
    connect(m_services->settings(), &AppSettings::languageChanged, this, &PlaybookEditorViewModel::refresh, Qt::UniqueConnection);
    connect(m_services, &AppServices::playbooksChanged, this, &PlaybookEditorViewModel::changed, Qt::UniqueConnection);
    m_kept.open(m_services, m_draftId);
}

domain::Language PlaybookEditorViewModel::language() const { return m_services->settings()->domainLanguage(); }

playbook::FormPart PlaybookEditorViewModel::formPart() const
{
    const auto parts = playbook::formParts(*m_kept.draft(), m_place.toStdString());
    const playbook::FormPart wanted = formPartOf(m_part);
    return std::ranges::find(parts, wanted) == parts.end() ? playbook::FormPart::About : wanted;
}

void PlaybookEditorViewModel::refresh()
{
    if (const playbook::Draft* draft = m_kept.draft()) {
        m_problems = draft->problems();
        m_problemRows = problemRows(*draft, m_problems, language());
        m_outline.setRows(outlineRows(*draft, m_problems, language()));
        if (m_outline.indexOf(m_place) < 0)
            m_place = meeting();
        m_fields.setRows(fieldRows(*draft, m_place.toStdString(), formPart(), m_problems, language()));
    }
    emit changed();
}

void PlaybookEditorViewModel::edited()
{
    m_kept.touch();
    m_publishProblem.clear();
    refresh();
}

QString PlaybookEditorViewModel::title() const
{
    return m_kept.draft() ? toQString(m_kept.draft()->text("/title").in(language())) : QString();
}

QString PlaybookEditorViewModel::part() const { return m_kept.draft() ? codeOf(formPart()) : QString(); }

QVariantList PlaybookEditorViewModel::parts() const
{
    return m_kept.draft() ? partChoices(*m_kept.draft(), m_place.toStdString(), language()) : QVariantList();
}

QString PlaybookEditorViewModel::meeting() const
{
    const QString place = m_place.section(QStringLiteral("/blocks/"), 0, 0);
    return m_outline.indexOf(place) < 0 ? QString() : place;
}

QString PlaybookEditorViewModel::meetingTemplate() const
{
    return m_kept.draft() && !meeting().isEmpty() ? toQString(m_kept.draft()->code(meeting().toStdString() + "/id")) : QString();
}

bool PlaybookEditorViewModel::meetingCanBeTried() const
{
    const std::string below = meeting().toStdString();
    return !below.empty() && std::ranges::all_of(m_problems, [&below](const playbook::Problem& problem) {
        return !problem.pointer.starts_with(below + '/') || playbook::canBeTried(problem);
    });
}

QVariantList PlaybookEditorViewModel::kinds() const { return m_services ? wordedChoices(domain::blockKinds, language()) : QVariantList(); }

int PlaybookEditorViewModel::nextVersion() const
{
    return m_kept.draft() && m_services->playbooks() ? meetings::nextVersion(*m_services->playbooks(), m_kept.draft()->code("/id")) : 1;
}

QString PlaybookEditorViewModel::mediaFiles() const
{
    QStringList names;
    if (const playbook::Draft* draft = m_kept.draft()) {
        for (const std::string& name : draft->mediaFiles())
            names.append(toQString(name));
    }
    return names.join(QStringLiteral(", "));
}

void PlaybookEditorViewModel::choose(const QString& place, const QString& part)
{
    m_place = place;
    m_part = part;
    refresh();
}

void PlaybookEditorViewModel::chooseRow(int row)
{
    if (row >= 0 && row < m_outline.count())
        choose(m_outline.at(row).value(QStringLiteral("key")).toString());
}

void PlaybookEditorViewModel::setText(const QString& place, bool danish, const QString& text, bool optional)
{
    playbook::Draft* draft = m_kept.draft();
    const playbook::Text before = draft ? draft->text(place.toStdString()) : playbook::Text {};
    const std::string typed = text.toStdString();
    if (!draft || (danish ? before.danish : before.english) == typed)
        return;
    draft->setText(place.toStdString(), danish ? domain::Language::Danish : domain::Language::English, typed, optional);
    edited();
}

void PlaybookEditorViewModel::setNumber(const QString& place, const QString& text)
{
    playbook::Draft* draft = m_kept.draft();
    if (!draft || draft->number(place.toStdString()) == text.toInt())
        return;
    draft->setNumber(place.toStdString(), text.toInt());
    edited();
}

void PlaybookEditorViewModel::setFlag(const QString& place, bool flag)
{
    if (!m_kept.draft())
        return;
    m_kept.draft()->setFlag(place.toStdString(), flag);
    edited();
}

void PlaybookEditorViewModel::setCode(const QString& place, const QString& code)
{
    if (!m_kept.draft())
        return;
    m_kept.draft()->setCode(place.toStdString(), code.trimmed().toStdString());
    edited();
}

void PlaybookEditorViewModel::setCodes(const QString& place, const QStringList& codes)
{
    if (!m_kept.draft())
        return;
    std::vector<std::string> chosen;
    for (const QString& code : codes)
        chosen.push_back(code.toStdString());
    m_kept.draft()->setCodes(place.toStdString(), chosen);
    edited();
}

void PlaybookEditorViewModel::fitMinutes()
{
    const std::string place = meeting().toStdString();
    if (m_kept.draft() && !place.empty())
        setNumber(toQString(place + "/minutes"), QString::number(m_kept.draft()->minutesOfBlocks(place)));
}

void PlaybookEditorViewModel::add(const QString& list)
{
    if (!m_kept.draft())
        return;
    m_kept.draft()->add(list.toStdString());
    edited();
}

void PlaybookEditorViewModel::addBlock(const QString& kind)
{
    const auto found = std::ranges::find(domain::blockKinds, kind.toStdString());
    if (!m_kept.draft() || meeting().isEmpty() || found == domain::blockKinds.end())
        return;
    const QString list = meeting() + QStringLiteral("/blocks");
    const auto added = static_cast<playbook::BlockKind>(found - domain::blockKinds.begin());
    m_kept.draft()->add(list.toStdString(), added);
    const int last = static_cast<int>(m_kept.draft()->count(list.toStdString())) - 1;
    const int place = m_place == meeting() ? last : chosen().value(QStringLiteral("index")).toInt() + 1;
    m_kept.draft()->move(list.toStdString(), static_cast<std::size_t>(last), static_cast<std::size_t>(place));
    m_place = placeIn(list, place);
    m_part = codeOf(playbook::FormPart::About);
    edited();
}

void PlaybookEditorViewModel::addMeeting()
{
    if (!m_kept.draft())
        return;
    m_place = toQString(m_kept.draft()->add(meetingsList.toStdString()));
    m_part = codeOf(playbook::FormPart::About);
    edited();
}

void PlaybookEditorViewModel::remove(const QString& list, int index)
{
    if (!m_kept.draft() || index < 0)
        return;
    const auto at = static_cast<std::size_t>(index);
    std::string item = m_kept.draft()->remove(list.toStdString(), at);
    if (item.empty())
        return;
    m_removed = { list.toStdString(), at, std::move(item) };
    edited();
    emit removed();
}

void PlaybookEditorViewModel::undoRemove()
{
    if (!m_kept.draft() || m_removed.item.empty())
        return;
    m_kept.draft()->putBack(m_removed.list, m_removed.index, m_removed.item);
    m_removed = {};
    edited();
}

void PlaybookEditorViewModel::moveItem(const QString& list, int index, int places)
{
    const int to = index + places;
    if (!m_kept.draft() || index < 0 || to < 0 || to >= static_cast<int>(m_kept.draft()->count(list.toStdString())))
        return;
    m_kept.draft()->move(list.toStdString(), static_cast<std::size_t>(index), static_cast<std::size_t>(to));
    m_place = followed(m_place, list, index, to);
    edited();
}

void PlaybookEditorViewModel::moveRow(int row, int target)
{
    const QVariantMap moved = m_outline.at(row);
    const QVariantMap place = m_outline.at(target);
    const QString list = moved.value(QStringLiteral("list")).toString();
    const int index = moved.value(QStringLiteral("index")).toInt();
    if (!list.isEmpty() && place.value(QStringLiteral("list")) == list)
        moveItem(list, index, place.value(QStringLiteral("index")).toInt() - index);
}

void PlaybookEditorViewModel::setPublishProblem(ErrorCode code)
{
    m_publishing = false;
    m_publishProblem = m_services->words()->sentence(toQString(name(code)));
    emit changed();
}

void PlaybookEditorViewModel::publish()
{
    playbook::Draft* draft = m_kept.draft();
    if (!draft || !m_problems.empty() || m_publishing)
        return;
    if (!m_services->headOffice())
        return setPublishProblem(ErrorCode::NotPermitted);
    if (m_services->organisation().isEmpty())
        return setPublishProblem(ErrorCode::NotSignedIn);
    m_publishing = true;
    const std::string course = draft->code("/id");
    const int version = nextVersion();
    draft->setIdentity(course, version);
    const store::Edit edit = meetings::publish({ .record = m_services->makeId().toStdString(),
        .organisation = m_services->organisation().toStdString(),
        .course = course,
        .version = version,
        .title = draft->text("/title").danish,
        .content = draft->bytes(),
        .publishedAt = static_cast<std::int64_t>(m_services->nowMs()),
        .publishedBy = m_services->userName().toStdString() });
    m_services->onStore([edit, draftName = playbookDraftSetting(m_draftId)](store::Store& store) {
        const Result<void> written = store.write(edit);
        return written ? store.setSetting(draftName, {}) : written;
    }).then(this, [this, version](const Result<void>& written) {
        if (!written)
            return setPublishProblem(written.error().code);
        m_publishing = false;
        m_kept.forget();
        emit published(version);
    });
}

} // namespace tovholder::viewmodels
