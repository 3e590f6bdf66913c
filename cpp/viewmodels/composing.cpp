// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/composing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tovholder::viewmodels {

ComposingAnswers composingAnswersFrom(std::string_view json)
{
    ComposingAnswers answers;
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto question = object.begin(); question != object.end(); ++question) {
        for (const auto& person : question.value().toArray())
            answers[question.key().toStdString()].push_back(person.toString().toStdString());
    }
    return answers;
}

std::string toJson(const ComposingAnswers& answers)
{
    QJsonObject object;
    for (const auto& [question, persons] : answers) {
        QJsonArray list;
        for (const Id& person : persons)
            list.append(QString::fromStdString(person));
        object.insert(QString::fromStdString(question), list);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<store::Edit> moveSeat(
    std::span<const SeatedMember> members, const Id& space, const Id& membership, int places)
{
    std::vector<SeatedMember> table(members.begin(), members.end());
    const auto found = std::ranges::find(table, membership, &SeatedMember::membership);
    if (found == table.end())
        return {};
    const auto from = std::distance(table.begin(), found);
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(table) - 1);
    const SeatedMember moved = *found;
    table.erase(found);
    table.insert(table.begin() + to, moved);
    std::vector<store::Edit> edits;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto seat = static_cast<std::int64_t>(i + 1);
        if (table[i].seat != seat)
            edits.push_back({ "membership", table[i].membership, space, { { "seat", seat } } });
    }
    return edits;
}

std::vector<store::Edit> makeFacilitator(
    std::span<const std::pair<Id, bool>> members, const Id& space, const Id& membership)
{
    std::vector<store::Edit> edits;
    for (const auto& [id, facilitates] : members) {
        if (facilitates != (id == membership))
            edits.push_back({ "membership", id, space,
                { { "role", std::string(id == membership ? "tovholder" : "medlem") } } });
    }
    return edits;
}

} // namespace tovholder::viewmodels
