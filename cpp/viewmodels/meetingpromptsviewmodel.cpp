// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingpromptsviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/exercises.h"
#include "cpp/meetings/turn.h"
#include "cpp/store/queries/meetings.h"

#include <algorithm>

namespace tovholder::viewmodels {

MeetingPromptsViewModel::MeetingPromptsViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_notes, &LiveQueryModel::answered, this, &MeetingPromptsViewModel::notesChanged);
    connect(&m_contributions, &LiveQuery::answered, this, &MeetingPromptsViewModel::takeContributions);
}

void MeetingPromptsViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    const QString prompt = meeting()->prompt().value(QStringLiteral("id")).toString();
    const Id meetingId = meeting()->running().meeting;
    if (block != m_askedBlock)
        m_contributions.ask(services(), store::queries::contributions(meetingId, block.toStdString()));
    if (block != m_askedBlock || prompt != m_askedPrompt)
        m_notes.ask(services(), store::queries::contributionsOfPrompt(meetingId, block.toStdString(), prompt.toStdString()));
    m_askedBlock = block;
    m_askedPrompt = prompt;
    readSeeds();
}

void MeetingPromptsViewModel::takeContributions(const std::vector<store::Row>& rows)
{
    m_rows = rows;
    QMap<QString, QVariantMap> said;
    for (const store::Row& row : rows) {
        const QString prompt = toQString(row.text("prompt"));
        const QString seat = toQString(row.text("seat"));
        const QVariantMap note { { QStringLiteral("text"), toQString(row.text("text")) },
            { QStringLiteral("mark"), toQString(row.text("mark")) } };
        said[prompt].insert(seat, note);
        if (const QString card = toQString(row.text("parent_id")); !card.isEmpty())
            said[card + QLatin1Char('/') + prompt].insert(seat, note);
    }
    m_said.clear();
    for (auto prompt = said.cbegin(); prompt != said.cend(); ++prompt)
        m_said.insert(prompt.key(), *prompt);
    emit saidChanged();
    readSeeds();
}

void MeetingPromptsViewModel::readSeeds()
{
    QVariantList seeds;
    for (const QVariant& planned : meeting()->block().value(QStringLiteral("seeds")).toList()) {
        QVariantMap seed = planned.toMap();
        const std::string seedId = seed.value(QStringLiteral("id")).toString().toStdString();
        const Id id = meetings::noteId(meeting()->running().meeting, m_askedBlock.toStdString(), seedId, {});
        const auto row = std::ranges::find(m_rows, id, [](const store::Row& each) { return each.text("id"); });
        seed.insert(QStringLiteral("noteId"), toQString(id));
        seed.insert(QStringLiteral("functionWord"),
            services()->words()->of(QStringLiteral("person"), QStringLiteral("function"), seed.value(QStringLiteral("function")).toString()));
        seed.insert(QStringLiteral("mark"), row == m_rows.end() ? QString() : toQString(row->text("mark")));
        if (row != m_rows.end() && !row->text("text").empty())
            seed.insert(QStringLiteral("text"), toQString(row->text("text")));
        seeds.append(seed);
    }
    if (seeds == m_seeds)
        return;
    m_seeds = seeds;
    emit seedsChanged();
}

QString MeetingPromptsViewModel::noteId(const QString& prompt, const QString& seat) const
{
    if (!meeting())
        return {};
    return toQString(meetings::noteId(meeting()->running().meeting, meeting()->blockId().toStdString(), prompt.toStdString(),
        seat.toStdString()));
}

QVariantMap MeetingPromptsViewModel::noteInitial(const QString& prompt, const QString& seat) const
{
    if (!meeting())
        return {};
    QVariantMap initial = meeting()->fieldsOfSeat(seat);
    initial.insert({ { QStringLiteral("meeting_id"), toQString(meeting()->running().meeting) },
        { QStringLiteral("block"), meeting()->blockId() }, { QStringLiteral("prompt"), prompt } });
    return initial;
}

int MeetingPromptsViewModel::hiddenNotes() const
{
    return static_cast<int>(std::ranges::count_if(m_notes.rows(), [](const store::Row& note) { return note.integer("hidden") == 1; }));
}

void MeetingPromptsViewModel::reveal()
{
    std::vector<Id> hidden;
    for (const store::Row& note : m_notes.rows()) {
        if (note.integer("hidden") == 1)
            hidden.push_back(note.text("id"));
    }
    const meetings::Running& running = meeting()->running();
    if (const meetings::AgendaBlock* current = running.current())
        services()->write(meetings::reveal(running, *current, hidden));
}

void MeetingPromptsViewModel::mark(const QString& prompt, const QString& seat, const QString& mark)
{
    store::FieldValues fields { { "mark", toValue("mark", mark) } };
    const QVariantMap initial = noteInitial(prompt, seat);
    for (auto field = initial.cbegin(); field != initial.cend(); ++field)
        fields[field.key().toStdString()] = toValue(field.key().toStdString(), field.value());
    services()->write({ { "contribution", noteId(prompt, seat).toStdString(), meeting()->running().space, std::move(fields) } });
}

void MeetingPromptsViewModel::markNote(const QString& id, const QString& mark)
{
    services()->write({ { "contribution", id.toStdString(), meeting()->running().space, { { "mark", toValue("mark", mark) } } } });
}

int MeetingPromptsViewModel::countOf(const QString& seat) const
{
    return static_cast<int>(std::ranges::count_if(m_notes.rows(),
        [wanted = seat.toStdString()](const store::Row& note) { return note.text("seat") == wanted; }));
}

void MeetingPromptsViewModel::assess(const QString& card, const QString& criterion, const QString& mark)
{
    services()->write({ { "contribution", meetings::assessmentId(card.toStdString(), criterion.toStdString()),
        meeting()->running().space,
        { { "meeting_id", meeting()->running().meeting }, { "block", meeting()->blockId().toStdString() },
            { "prompt", criterion.toStdString() }, { "parent_id", card.toStdString() }, { "mark", toValue("mark", mark) } } } });
}

void MeetingPromptsViewModel::markSeed(const QString& seedId, const QString& mark)
{
    for (const QVariant& each : std::as_const(m_seeds)) {
        const QVariantMap seed = each.toMap();
        if (seed.value(QStringLiteral("id")).toString() != seedId)
            continue;
        services()->write({ { "contribution", seed.value(QStringLiteral("noteId")).toString().toStdString(), meeting()->running().space,
            { { "meeting_id", meeting()->running().meeting }, { "block", meeting()->blockId().toStdString() },
                { "prompt", seedId.toStdString() }, { "text", seed.value(QStringLiteral("text")).toString().toStdString() },
                { "mark", toValue("mark", mark) } } } });
    }
}

} // namespace tovholder::viewmodels
