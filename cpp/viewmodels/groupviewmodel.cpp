// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/groupviewmodel.h"

#include "cpp/domain/codes.h"
#include "cpp/domain/composition.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/groups.h"

#include <algorithm>
#include <iterator>

namespace tovholder::viewmodels {

GroupViewModel::GroupViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &GroupViewModel::targetChanged, this, &GroupViewModel::start);
    connect(&m_groupRow, &LiveQueryModel::answered, this, &GroupViewModel::groupChanged);
    connect(&m_members, &LiveQueryModel::answered, this, &GroupViewModel::groupChanged);
}

void GroupViewModel::start()
{
    if (!m_services)
        return;
    if (m_groupId.isEmpty()) {
        for (LiveQueryModel* model : { &m_groupRow, &m_members, &m_meetings, &m_agreements })
            model->clear();
        return;
    }
    const Id group = m_groupId.toStdString();
    store::queries::AgreementFilter ours;
    ours.group = group;
    m_groupRow.ask(m_services, store::queries::group(group));
    m_members.ask(m_services, store::queries::members(group));
    m_meetings.ask(m_services, store::queries::meetingsOf(group));
    m_agreements.ask(m_services, store::queries::agreements(ours));
}

QStringList GroupViewModel::gaps() const
{
    if (!m_services || !m_members.ready() || m_groupRow.rows().empty())
        return {};
    std::vector<std::pair<std::string, std::string>> kept;
    for (const store::Row& row : m_members.rows())
        kept.emplace_back(row.text("function"), row.text("role"));
    std::vector<domain::GroupMember> members;
    for (const auto& [function, role] : kept)
        members.push_back({ function, role });
    QStringList sentences;
    for (const domain::GroupGap gap : domain::gapsIn(members, m_groupRow.rows().front().text("kind")))
        sentences.append(toQString(domain::sentence(gap, m_services->settings()->domainLanguage())));
    return sentences;
}

ComposingAnswers GroupViewModel::answers() const
{
    return m_groupRow.rows().empty() ? ComposingAnswers() : composingAnswersFrom(m_groupRow.rows().front().text("composition"));
}

QVariantList GroupViewModel::questions() const
{
    QVariantList questions;
    if (!m_services)
        return questions;
    const ComposingAnswers answered = answers();
    for (const domain::ComposingQuestion& question : domain::composingQuestions()) {
        QStringList names;
        const auto found = answered.find(question.id);
        for (const store::Row& member : m_members.rows()) {
            if (found != answered.end() && std::ranges::find(found->second, member.text("person_id")) != found->second.end())
                names.append(toQString(member.text("name")));
        }
        questions.append(QVariantMap { { QStringLiteral("id"), toQString(question.id) },
            { QStringLiteral("text"), toQString(question.words.in(m_services->settings()->domainLanguage())) },
            { QStringLiteral("names"), names.join(QStringLiteral(", ")) } });
    }
    return questions;
}

QVariantList GroupViewModel::seats() const
{
    QVariantList seats;
    for (const store::Row& member : m_members.rows()) {
        const QString function = toQString(member.text("function"));
        seats.append(QVariantMap { { QStringLiteral("id"), toQString(member.text("id")) },
            { QStringLiteral("name"), toQString(member.text("name")) }, { QStringLiteral("functionCode"), function },
            { QStringLiteral("functionWord"),
                m_services->words()->of(QStringLiteral("membership"), QStringLiteral("function"), function) } });
    }
    return seats;
}

QVariantList GroupViewModel::efforts() const
{
    using enum domain::Effort;
    QVariantList efforts;
    const QVariantList all = seats();
    for (const auto& [effort, name] : { std::pair(Social, "social"), std::pair(InBetween, "inBetween"), std::pair(Physical, "physical"), std::pair(Other, "other") }) {
        QVariantList covering;
        std::ranges::copy_if(all, std::back_inserter(covering), [wanted = effort](const QVariant& seat) {
            return domain::effortOf(seat.toMap().value(QStringLiteral("functionCode")).toString().toStdString()) == wanted;
        });
        if (effort != Other || !covering.isEmpty())
            efforts.append(QVariantMap { { QStringLiteral("effort"), QLatin1String(name) }, { QStringLiteral("seats"), covering } });
    }
    return efforts;
}

void GroupViewModel::take(const QString& person, const QString& function, const QString& question)
{
    const Id id = person.toStdString();
    const Id area = space().toStdString();
    const auto& rows = m_members.rows();
    std::vector<store::Edit> edits;
    if (std::ranges::none_of(rows, [&](const store::Row& row) { return row.text("person_id") == id; })) {
        edits.push_back({ "membership", m_services->makeId().toStdString(), area,
            { { "group_id", m_groupId.toStdString() }, { "person_id", id }, { "function", function.toStdString() },
                { "role", std::string(rows.empty() ? "tovholder" : "medlem") },
                { "seat", static_cast<std::int64_t>(rows.size() + 1) } } });
    }
    if (!question.isEmpty()) {
        ComposingAnswers noted = answers();
        std::vector<Id>& people = noted[question.toStdString()];
        if (std::ranges::find(people, id) == people.end())
            people.push_back(id);
        edits.push_back({ "group", m_groupId.toStdString(), area, { { "composition", toJson(noted) } } });
    }
    m_services->write(std::move(edits));
}

void GroupViewModel::setFunction(const QString& membership, const QString& function)
{
    m_services->write({ { "membership", membership.toStdString(), space().toStdString(),
        { { "function", function.toStdString() } } } });
}

void GroupViewModel::setFacilitator(const QString& membership)
{
    std::vector<std::pair<Id, bool>> members;
    for (const store::Row& row : m_members.rows())
        members.emplace_back(row.text("id"), row.text("role") == "tovholder");
    m_services->write(makeFacilitator(members, space().toStdString(), membership.toStdString()));
}

void GroupViewModel::moveSeat(const QString& membership, int places)
{
    std::vector<SeatedMember> members;
    for (const store::Row& row : m_members.rows())
        members.push_back({ row.text("id"), row.integer("seat") });
    m_services->write(viewmodels::moveSeat(members, space().toStdString(), membership.toStdString(), places));
}

} // namespace tovholder::viewmodels
