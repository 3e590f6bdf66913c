// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/playbookmaps.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/agendachange.h"
#include "cpp/meetings/layout.h"
#include "cpp/meetings/outcome.h"
#include "cpp/meetings/turn.h"
#include "cpp/playbook/library.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/observations.h"
#include "cpp/store/queries/snapshots.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    /// meeting.props_ready: the texts of what lies ready, one a line.
    QStringList propsReady(const store::Row& row)
    {
        return toQString(row.text("props_ready")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    bool isPresent(const store::Row& member) { return member.text("state") == "til_stede"; }

} // namespace

MeetingViewModel::MeetingViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &MeetingViewModel::targetChanged, this, &MeetingViewModel::startTarget);
    connect(&m_meetingQuery, &LiveQuery::answered, this, &MeetingViewModel::takeMeeting);
    connect(&m_agendaQuery, &LiveQuery::answered, this, &MeetingViewModel::takeAgenda);
    connect(&m_members, &LiveQueryModel::answered, this, &MeetingViewModel::refresh);
    connect(&m_guests, &LiveQueryModel::answered, this, &MeetingViewModel::refresh);
}

void MeetingViewModel::startTarget()
{
    if (!m_services || m_meetingId.isEmpty())
        return;
    const Id meeting = m_meetingId.toStdString();
    m_meetingQuery.ask(m_services, store::queries::meeting(meeting));
    m_agendaQuery.ask(m_services, store::queries::agendaBlocks(meeting));
    m_members.ask(m_services, store::queries::attendance(meeting));
    m_guests.ask(m_services, store::queries::guests(meeting));
    m_cases.ask(m_services, store::queries::openingCases(meeting));
    connect(m_services->settings(), &AppSettings::languageChanged, this, &MeetingViewModel::refresh, Qt::UniqueConnection);
    connect(m_services, &AppServices::playbooksChanged, this, &MeetingViewModel::refresh, Qt::UniqueConnection);
}

void MeetingViewModel::takeMeeting(const std::vector<store::Row>& rows)
{
    m_row = rows.empty() ? std::nullopt : std::optional(rows.front());
    refresh();
}

void MeetingViewModel::takeAgenda(const std::vector<store::Row>& rows)
{
    m_agendaRows = rows;
    refresh();
}

const playbook::Meeting* MeetingViewModel::course() const
{
    const playbook::PlaybookLibrary* library = m_services ? m_services->playbooks() : nullptr;
    return library && m_row ? library->meeting(m_row->text("course"), m_row->text("template"), m_row->text("playbook_id")) : nullptr;
}

QString MeetingViewModel::whyNoCourse() const
{
    const playbook::PlaybookLibrary* library = m_services ? m_services->playbooks() : nullptr;
    return library && m_row && !course() ? toQString(library->whyMissing(m_row->text("playbook_id"), language())) : QString();
}

const playbook::Block* MeetingViewModel::plannedBlock() const
{
    const playbook::Meeting* planned = course();
    return planned && m_running.current() ? planned->block(m_running.currentBlock) : nullptr;
}

Id MeetingViewModel::groupId() const { return m_row ? m_row->text("group_id") : Id(); }

domain::Language MeetingViewModel::language() const { return m_services->settings()->domainLanguage(); }

template<typename Value>
void MeetingViewModel::assign(Value& member, Value value, void (MeetingViewModel::*changed)())
{
    if (member == value)
        return;
    member = std::move(value);
    emit(this->*changed)();
}

void MeetingViewModel::refresh()
{
    if (!m_row || !m_members.ready() || !m_guests.ready())
        return;
    m_running = { m_row->text("id"), m_row->text("area_id"), m_row->text("current_block"), m_row->integer("starts_at"),
        m_row->integer("ends_at"), m_row->integer("started_at"), {} };
    if (const playbook::Meeting* planned = course()) {
        for (const store::Row& row : m_agendaRows)
            m_running.agenda.push_back(meetings::agendaBlockFrom(row, *planned));
    }
    const meetings::AgendaBlock* current = m_running.current();
    const playbook::Block* planned = plannedBlock();
    assign(m_info, readInfo(), &MeetingViewModel::infoChanged);
    assign(m_props, readProps(), &MeetingViewModel::propsChanged);
    assign(m_agenda, readAgenda(), &MeetingViewModel::agendaChanged);
    assign(m_seats, readSeats(), &MeetingViewModel::seatsChanged);
    assign(m_speaker, current ? toQString(current->currentSpeaker) : QString(), &MeetingViewModel::speakerChanged);
    assign(m_speakingSeat, seat(m_speaker), &MeetingViewModel::speakingSeatChanged);
    assign(m_hidden, current && current->hidden, &MeetingViewModel::hiddenChanged);
    assign(m_prompt, planned ? promptMap(*planned, current->currentPrompt, language()) : QVariantMap(),
        &MeetingViewModel::promptChanged);
    assign(m_block, readBlock(), &MeetingViewModel::blockChanged);
    assign(m_status, toQString(m_row->text("status")), &MeetingViewModel::statusChanged);
    assign(m_hasCourse, course() != nullptr, &MeetingViewModel::courseChanged);
    assign(m_ready, true, &MeetingViewModel::readyChanged);
    emit refreshed();
}

QVariantMap MeetingViewModel::readInfo() const
{
    QVariantMap info;
    for (std::size_t i = 0; i < m_row->columns().size(); ++i)
        info.insert(toQString(m_row->columns()[i]), toVariant(m_row->columns()[i], m_row->values()[i]));
    if (const playbook::Meeting* planned = course()) {
        const auto insert = [&](const char* name, const playbook::Text& text) {
            info.insert(QLatin1String(name), toQString(text.in(language())));
        };
        insert("question", planned->question);
        insert("purpose", planned->purpose);
        insert("outcome", planned->outcome);
        insert("bestPlace", planned->place);
        int minutes = 0;
        for (const meetings::LaidOutBlock& block : meetings::laidOut(m_running, *planned))
            minutes += block.minutes;
        info.insert(QStringLiteral("minutes"), minutes);
        const std::string published = m_row->text("playbook_id");
        info.insert(QStringLiteral("version"),
            published.empty() ? 0 : m_services->playbooks()->planned(m_row->text("course"), published)->version);
        if (const std::string why = m_row->text("why"); !why.empty())
            info.insert(QStringLiteral("question"), toQString(why));
    }
    return info;
}

QVariantList MeetingViewModel::readProps() const
{
    QVariantList props;
    const playbook::Meeting* planned = course();
    const QStringList ready = propsReady(*m_row);
    for (const QVariant& text : planned ? textList(planned->props, language()) : QVariantList())
        props.append(QVariantMap { { QStringLiteral("text"), text }, { QStringLiteral("ready"), ready.contains(text.toString()) } });
    return props;
}

QVariantList MeetingViewModel::readAgenda() const
{
    QVariantList agenda;
    const playbook::Meeting* planned = course();
    const meetings::AgendaBlock* following = beside(1);
    for (const meetings::AgendaBlock& block : m_running.agenda) {
        const playbook::Block* planning = planned->block(block.block);
        const QString state = block.block == m_running.currentBlock ? QStringLiteral("now")
            : block.status == "gennemfoert"                        ? QStringLiteral("done")
            : block.status == "sprunget_over"                      ? QStringLiteral("skipped")
            : &block == following                                  ? QStringLiteral("next")
                                                                   : QStringLiteral("later");
        agenda.append(QVariantMap { { QStringLiteral("block"), toQString(block.block) },
            { QStringLiteral("title"), toQString(planning ? planning->title.in(language()) : block.title) },
            { QStringLiteral("exercise"), planning ? toQString(planning->exercise.in(language())) : QString() },
            { QStringLiteral("minutes"), block.minutes + block.extraMinutes }, { QStringLiteral("state"), state },
            { QStringLiteral("reason"), toQString(block.reason) }, { QStringLiteral("moved"), block.movedFrom.has_value() },
            { QStringLiteral("kind"), planning ? toQString(playbook::code(planning->kind)) : QString() },
            { QStringLiteral("again"), planning && planning->id != block.block } });
    }
    return agenda;
}

QVariantMap MeetingViewModel::readBlock() const
{
    const playbook::Block* planned = plannedBlock();
    if (!planned)
        return {};
    QVariantMap block = blockMap(*planned, language());
    block.insert(QStringLiteral("id"), toQString(m_running.currentBlock));
    return block;
}

QVariantList MeetingViewModel::readSeats() const
{
    QVariantList seats;
    const meetings::AgendaBlock* current = m_running.current();
    const auto append = [&](const store::Row& person, bool isGuest) {
        const QString function = toQString(person.text("function"));
        const bool spoken = current && std::ranges::find(current->spoken, person.text("id")) != current->spoken.end();
        seats.append(QVariantMap { { QStringLiteral("id"), toQString(person.text("id")) },
            { QStringLiteral("name"), toQString(person.text("name")) }, { QStringLiteral("functionCode"), function },
            { QStringLiteral("functionWord"),
                m_services->words()->of(QStringLiteral("membership"), QStringLiteral("function"), function) },
            { QStringLiteral("spoken"), spoken }, { QStringLiteral("guest"), isGuest } });
    };
    for (const store::Row& member : m_members.rows()) {
        if (isPresent(member))
            append(member, false);
    }
    for (const store::Row& guest : m_guests.rows())
        append(guest, true);
    return seats;
}

const meetings::AgendaBlock* MeetingViewModel::beside(int step) const
{
    const std::optional<std::size_t> index = m_running.currentIndex();
    auto wanted = static_cast<std::ptrdiff_t>(index.value_or(0)) + step;
    const auto inAgenda = [&] { return index && wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(m_running.agenda.size()); };
    while (inAgenda() && m_running.agenda[static_cast<std::size_t>(wanted)].status == "sprunget_over")
        wanted += step;
    return inAgenda() ? &m_running.agenda[static_cast<std::size_t>(wanted)] : nullptr;
}

QString MeetingViewModel::titleAt(std::size_t block) const
{
    return m_agenda.value(static_cast<qsizetype>(block)).toMap().value(QStringLiteral("title")).toString();
}

QString MeetingViewModel::titleBeside(int step) const
{
    const meetings::AgendaBlock* block = beside(step);
    return block ? titleAt(static_cast<std::size_t>(block - m_running.agenda.data())) : QString();
}

std::vector<Id> MeetingViewModel::table() const
{
    std::vector<Id> present;
    for (const store::Row& member : m_members.rows()) {
        if (isPresent(member))
            present.push_back(member.text("id"));
    }
    for (const store::Row& guest : m_guests.rows())
        present.push_back(guest.text("id"));
    return present;
}

void MeetingViewModel::setPropReady(const QString& text, bool ready)
{
    if (!m_row)
        return;
    QStringList texts = propsReady(*m_row);
    texts.removeAll(text);
    if (ready)
        texts.append(text);
    m_services->write({ { "meeting", m_running.meeting, m_running.space,
        { { "props_ready", toValue("props_ready", texts.join(QLatin1Char('\n'))) } } } });
}

void MeetingViewModel::setAttendance(const QString& membership, const QString& state)
{
    m_services->write({ meetings::noteAttendance(m_running.meeting, m_running.space, membership.toStdString(), state.toStdString()) });
}

void MeetingViewModel::start()
{
    const playbook::Meeting* planned = course();
    if (!planned || m_status != QStringLiteral("planlagt"))
        return;
    std::vector<Id> unnoted;
    std::vector<Id> present;
    for (const store::Row& member : m_members.rows()) {
        if (member.text("state").empty())
            unnoted.push_back(member.text("id"));
        if (member.text("state").empty() || isPresent(member))
            present.push_back(member.text("id"));
    }
    for (const store::Row& guest : m_guests.rows())
        present.push_back(guest.text("id"));
    const auto nowMs = static_cast<std::int64_t>(m_services->nowMs());
    m_services->write(meetings::start(m_running, *planned, unnoted, present, language(), nowMs));
}

void MeetingViewModel::goTo(const QString& blockId)
{
    if (const playbook::Meeting* planned = course())
        m_services->write(meetings::moveTo(m_running, *planned, blockId.toStdString(), table(),
            static_cast<std::int64_t>(m_services->nowMs())));
}

void MeetingViewModel::goBeside(int step)
{
    if (const meetings::AgendaBlock* block = beside(step))
        goTo(toQString(block->block));
}

void MeetingViewModel::showPromptBeside(int step)
{
    const playbook::Block* planned = plannedBlock();
    const int wanted = m_prompt.value(QStringLiteral("number")).toInt() - 1 + step;
    if (planned && wanted >= 0 && wanted < static_cast<int>(planned->prompts.size()))
        m_services->write({ meetings::showPrompt(m_running, *m_running.current(),
            planned->prompts[static_cast<std::size_t>(wanted)], table()) });
}

void MeetingViewModel::passTurn()
{
    if (const meetings::AgendaBlock* current = m_running.current())
        m_services->write({ meetings::passTurn(m_running, *current, table()) });
}

void MeetingViewModel::giveWord(const QString& seat)
{
    if (const meetings::AgendaBlock* current = m_running.current())
        m_services->write({ meetings::giveWord(m_running, *current, seat.toStdString()) });
}

QVariantMap MeetingViewModel::seat(const QString& id) const
{
    const auto found = std::ranges::find(m_seats, id, [](const QVariant& seat) { return seat.toMap().value(QStringLiteral("id")).toString(); });
    return found == m_seats.end() ? QVariantMap() : found->toMap();
}

QVariantMap MeetingViewModel::fieldsOfSeat(const QString& id) const
{
    if (id.isEmpty())
        return {};
    const bool isGuest = seat(id).value(QStringLiteral("guest")).toBool();
    return { { isGuest ? QStringLiteral("guest_id") : QStringLiteral("membership_id"), id }, { QStringLiteral("hidden"), m_hidden ? 1 : 0 } };
}

void MeetingViewModel::hide()
{
    if (const meetings::AgendaBlock* current = m_running.current())
        m_services->write({ meetings::hide(m_running, *current) });
}

void MeetingViewModel::addGuest(const QString& name, const QString& function)
{
    m_services->write({ meetings::seatGuest(m_running, m_services->makeId().toStdString(), name.trimmed().toStdString(),
        function.toStdString()) });
}

void MeetingViewModel::skip(const QString& blockId, const QString& reason, const QString& sentence)
{
    if (const playbook::Meeting* planned = course())
        m_services->writeUndoable(meetings::skip(m_running, *planned, blockId.toStdString(), reason.trimmed().toStdString(), table(),
            static_cast<std::int64_t>(m_services->nowMs())), sentence);
}

void MeetingViewModel::reorder(const QString& blockId, int step, const QString& sentence)
{
    m_services->writeUndoable(meetings::reorder(m_running, blockId.toStdString(), step), sentence);
}

void MeetingViewModel::repeat(const QString& blockId, const QString& sentence)
{
    if (const playbook::Meeting* planned = course())
        m_services->writeUndoable(meetings::repeat(m_running, *planned, blockId.toStdString()), sentence);
}

std::vector<Id> MeetingViewModel::answeredCases() const
{
    std::vector<Id> answered;
    for (const store::Row& observation : m_cases.rows()) {
        if (!observation.text("reply").empty() || !observation.text("agreed").empty())
            answered.push_back(observation.text("id"));
    }
    return answered;
}

void MeetingViewModel::close()
{
    if (m_status != QStringLiteral("i_gang"))
        return;
    const auto nowMs = static_cast<std::int64_t>(m_services->nowMs());
    const meetings::FollowUp saying { {}, m_running.space, m_running.meeting, {}, m_services->login().toStdString(), nowMs };
    m_services->onStore([group = groupId(), saying, edits = meetings::close(m_running, answeredCases(), nowMs)](
                            store::Store& store) mutable -> Result<void> {
        const Result<std::vector<store::Row>> open = store.query(store::queries::openBefore(group, saying.meeting));
        if (!open)
            return open.error();
        std::ranges::move(meetings::passOver(*open, saying), std::back_inserter(edits)); // none is passed over in silence
        const Result<std::vector<store::Row>> area = store.query(store::queries::areaNow(saying.space));
        if (!area)
            return area.error();
        std::ranges::move(meetings::keepArea(saying.meeting, saying.space, area->front(), saying.notedAtMs), std::back_inserter(edits));
        return store.write(edits);
    }).then(this, [this](const Result<void>& closed) { m_services->report(closed); });
}

} // namespace tovholder::viewmodels
