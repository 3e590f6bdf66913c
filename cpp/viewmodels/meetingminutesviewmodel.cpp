// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingminutesviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/meetings.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    store::Edit fieldEdit(const char* entity, const Id& id, const Id& space, const char* field, Value value)
    {
        return { entity, id, space, { { field, std::move(value) } } };
    }

} // namespace

MeetingMinutesViewModel::MeetingMinutesViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_all, &LiveQuery::answered, this, &MeetingMinutesViewModel::takeNotes);
}

void MeetingMinutesViewModel::heedMeeting()
{
    const Id id = meeting()->running().meeting;
    if (!std::exchange(m_asked, true)) {
        m_all.ask(services(), store::queries::contributionsOfMeeting(id));
        m_addenda.ask(services(), store::queries::addenda(id));
    }
    readApprovals();
}

LiveQueryModel* MeetingMinutesViewModel::notesOf(const std::string& block)
{
    std::unique_ptr<LiveQueryModel>& notes = m_notes[block];
    if (!notes) {
        notes = std::make_unique<LiveQueryModel>();
        notes->ask(services(), store::queries::contributions(meeting()->running().meeting, block));
    }
    return notes.get();
}

void MeetingMinutesViewModel::takeNotes(const std::vector<store::Row>& rows)
{
    struct Counted {
        std::string block;
        int notes = 0;
        bool confidential = false;
    };
    std::vector<Counted> counted; // in the order of the agenda, as the rows are
    m_noteCount = m_confidentialCount = m_hiddenCount = 0;
    for (const store::Row& row : rows) {
        if (row.text("text").empty())
            continue;
        if (row.integer("hidden") == 1) {
            ++m_hiddenCount;
            continue;
        }
        const bool blockConfidential = row.integer("block_confidential") == 1;
        if (counted.empty() || counted.back().block != row.text("block"))
            counted.push_back({ row.text("block"), 0, blockConfidential });
        ++counted.back().notes;
        ++m_noteCount;
        m_confidentialCount += blockConfidential || row.integer("confidential") == 1;
    }
    m_blocks.clear();
    for (const Counted& each : counted) {
        const playbook::Block* planned = meeting()->course() ? meeting()->course()->block(each.block) : nullptr;
        const meetings::AgendaBlock* held = meeting()->running().block(each.block);
        m_blocks.append(QVariantMap { { QStringLiteral("block"), toQString(each.block) },
            { QStringLiteral("title"), toQString(planned ? planned->title.in(meeting()->language()) : held ? held->title : each.block) },
            { QStringLiteral("confidential"), each.confidential }, { QStringLiteral("count"), each.notes },
            { QStringLiteral("notes"), QVariant::fromValue(notesOf(each.block)) } });
    }
    emit blocksChanged();
    if (m_locked)
        compareWithLocked();
}

void MeetingMinutesViewModel::readApprovals()
{
    QVariantList approvals;
    for (const store::Row& member : meeting()->members()->rows()) {
        if (member.text("state") != "til_stede")
            continue;
        const QString function = toQString(member.text("function"));
        approvals.append(QVariantMap { { QStringLiteral("id"), toQString(member.text("id")) },
            { QStringLiteral("name"), toQString(member.text("name")) }, { QStringLiteral("functionCode"), function },
            { QStringLiteral("functionWord"),
                services()->words()->of(QStringLiteral("membership"), QStringLiteral("function"), function) },
            { QStringLiteral("attendance"), toQString(member.text("attendance_id")) },
            { QStringLiteral("approvedAt"), static_cast<double>(member.integer("approved_at")) } });
    }
    const bool locked = meeting()->info().value(QStringLiteral("locked_at")).toLongLong() > 0;
    if (locked)
        compareWithLocked();
    if (approvals == m_approvals && locked == m_locked)
        return;
    m_approvals = approvals;
    m_locked = locked;
    emit approvalsChanged();
}

void MeetingMinutesViewModel::compareWithLocked()
{
    const auto compare = [id = meeting()->running().meeting](store::Store& store) { return store.changedSinceLocked(id); };
    services()->onStoreLater(compare).then(this, [this](const Result<bool>& changed) {
        if (changed && std::exchange(m_changedSinceLocked, *changed) != *changed)
            emit approvalsChanged();
    });
}

int MeetingMinutesViewModel::approvalsMissing() const
{
    return static_cast<int>(std::ranges::count_if(m_approvals,
        [](const QVariant& member) { return member.toMap().value(QStringLiteral("approvedAt")).toDouble() == 0; }));
}

QString MeetingMinutesViewModel::questionOf(const QString& block, const QString& prompt) const
{
    const playbook::Meeting* course = meeting() ? meeting()->course() : nullptr;
    const playbook::Block* planned = course ? course->block(block.toStdString()) : nullptr;
    const playbook::Prompt* asked = planned ? planned->prompt(prompt.toStdString()) : nullptr;
    return asked ? toQString(asked->text.in(meeting()->language())) : QString();
}

void MeetingMinutesViewModel::setConfidential(const QString& note, bool confidential)
{
    services()->write({ fieldEdit("contribution", note.toStdString(), meeting()->running().space, "confidential", std::int64_t { confidential }) });
}

void MeetingMinutesViewModel::setBlockConfidential(const QString& block, bool confidential)
{
    const meetings::Running& running = meeting()->running();
    if (const meetings::AgendaBlock* held = running.block(block.toStdString()))
        services()->write({ fieldEdit("agenda_block", held->id, running.space, "confidential", std::int64_t { confidential }) });
}

store::Edit MeetingMinutesViewModel::approval(const QVariant& member, const Value& when) const
{
    return fieldEdit("attendance", member.toMap().value(QStringLiteral("attendance")).toString().toStdString(),
        meeting()->running().space, "approved_at", when);
}

void MeetingMinutesViewModel::approve(const QString& membership)
{
    const auto found = std::ranges::find(m_approvals, membership,
        [](const QVariant& member) { return member.toMap().value(QStringLiteral("id")).toString(); });
    if (found == m_approvals.end())
        return;
    const bool given = found->toMap().value(QStringLiteral("approvedAt")).toDouble() > 0;
    services()->write({ approval(*found, given ? Value() : Value(static_cast<std::int64_t>(services()->nowMs()))) });
}

void MeetingMinutesViewModel::corrected()
{
    std::vector<store::Edit> edits;
    for (const QVariant& member : std::as_const(m_approvals)) {
        if (member.toMap().value(QStringLiteral("approvedAt")).toDouble() > 0)
            edits.push_back(approval(member, Value()));
    }
    if (!edits.empty())
        services()->write(std::move(edits));
}

QString MeetingMinutesViewModel::author() const
{
    return services()->userName().isEmpty() ? services()->login() : services()->userName();
}

void MeetingMinutesViewModel::lock()
{
    services()->write({ { "meeting", meeting()->running().meeting, meeting()->running().space,
        { { "locked_at", static_cast<std::int64_t>(services()->nowMs()) }, { "locked_by", toValue("locked_by", author()) } } } });
}

void MeetingMinutesViewModel::addAddendum(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    services()->write({ { "addendum", services()->makeId().toStdString(), meeting()->running().space,
        { { "meeting_id", meeting()->running().meeting }, { "text", toValue("text", text.trimmed()) },
            { "author", toValue("author", author()) }, { "noted_at", static_cast<std::int64_t>(services()->nowMs()) } } } });
}

} // namespace tovholder::viewmodels
