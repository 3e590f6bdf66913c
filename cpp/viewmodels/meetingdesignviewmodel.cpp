// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingdesignviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/networkmeeting.h"
#include "cpp/meetings/course.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    using meetings::LaidOutBlock;
    using Blocks = std::vector<LaidOutBlock>;

    auto laid(Blocks& blocks, const QString& block) { return std::ranges::find(blocks, block.toStdString(), &LaidOutBlock::block); }

    domain::NetworkPart partOf(const playbook::Meeting& course, const LaidOutBlock& block)
    {
        const playbook::Block& planned = *course.block(block.block);
        return domain::networkPartOf(playbook::code(planned.kind), { .meal = planned.meal, .input = planned.input });
    }

    QString partName(domain::NetworkPart part)
    {
        switch (part) {
        case domain::NetworkPart::Workshop:
            return QStringLiteral("workshop");
        case domain::NetworkPart::Input:
            return QStringLiteral("input");
        case domain::NetworkPart::Result:
            return QStringLiteral("result");
        case domain::NetworkPart::Break:
            return QStringLiteral("break");
        case domain::NetworkPart::Meal:
            return QStringLiteral("meal");
        case domain::NetworkPart::Frame:
            break;
        }
        return QStringLiteral("welcome");
    }

    bool takesPart(const store::Row& member) { return member.text("state").empty() || member.text("state") == "til_stede"; }

} // namespace

Blocks MeetingDesignViewModel::blocks() const
{
    return ready() ? meetings::laidOut(meeting()->running(), *meeting()->course()) : Blocks();
}

QVariantList MeetingDesignViewModel::agenda() const
{
    QVariantList list;
    for (const LaidOutBlock& block : blocks()) {
        const playbook::Block& planned = *meeting()->course()->block(block.block);
        list.append(QVariantMap { { QStringLiteral("block"), toQString(block.block) },
            { QStringLiteral("title"), toQString(planned.title.in(meeting()->language())) },
            { QStringLiteral("exercise"), toQString(planned.exercise.in(meeting()->language())) },
            { QStringLiteral("part"), partName(partOf(*meeting()->course(), block)) },
            { QStringLiteral("minutes"), block.minutes } });
    }
    return list;
}

QVariantList MeetingDesignViewModel::leftOut() const
{
    QVariantList list;
    Blocks agenda = blocks();
    for (const playbook::Block& block : ready() ? meeting()->course()->blocks : std::vector<playbook::Block>()) {
        if (laid(agenda, toQString(block.id)) == agenda.end())
            list.append(QVariantMap { { QStringLiteral("block"), toQString(block.id) },
                { QStringLiteral("title"), toQString(block.title.in(meeting()->language())) },
                { QStringLiteral("minutes"), block.minutes } });
    }
    return list;
}

int MeetingDesignViewModel::minutes() const
{
    int sum = 0;
    for (const LaidOutBlock& block : blocks())
        sum += block.minutes;
    return sum;
}

QStringList MeetingDesignViewModel::warnings() const
{
    if (!ready())
        return {};
    std::vector<domain::NetworkBlock> agenda;
    for (const LaidOutBlock& block : blocks())
        agenda.push_back({ partOf(*meeting()->course(), block), block.minutes });
    const bool everyoneHasRole = std::ranges::all_of(meeting()->members()->rows(),
        [](const store::Row& member) { return !takesPart(member) || !member.text("task").empty(); });
    const std::string why = meeting()->info().value(QStringLiteral("why")).toString().trimmed().toStdString();
    QStringList sentences;
    for (const domain::NetworkWarning warning : domain::networkWarnings(agenda, why, everyoneHasRole))
        sentences.append(toQString(domain::sentence(warning, meeting()->language())));
    return sentences;
}

void MeetingDesignViewModel::store(const Blocks& blocks)
{
    services()->write(meetings::layOut(meeting()->running(), *meeting()->course(), blocks, meeting()->language(),
        static_cast<std::int64_t>(services()->nowMs())));
}

void MeetingDesignViewModel::giveTime(const QString& block, int minutes)
{
    Blocks agenda = blocks();
    const auto found = laid(agenda, block);
    if (found == agenda.end())
        return;
    found->minutes = std::max(1, found->minutes + minutes);
    store(agenda);
}

void MeetingDesignViewModel::move(const QString& block, int places)
{
    Blocks agenda = blocks();
    const auto found = laid(agenda, block);
    if (found == agenda.end())
        return;
    const LaidOutBlock moved = *found;
    const auto to = std::clamp<std::ptrdiff_t>(found - agenda.begin() + places, 0, std::ssize(agenda) - 1);
    agenda.erase(found);
    agenda.insert(agenda.begin() + to, moved);
    store(agenda);
}

void MeetingDesignViewModel::leaveOut(const QString& block)
{
    Blocks agenda = blocks();
    const auto found = laid(agenda, block);
    if (found == agenda.end() || agenda.size() == 1)
        return;
    agenda.erase(found);
    store(agenda);
}

void MeetingDesignViewModel::putIn(const QString& block)
{
    Blocks agenda = blocks();
    const playbook::Block* planned = ready() ? meeting()->course()->block(block.toStdString()) : nullptr;
    if (!planned || laid(agenda, block) != agenda.end())
        return;
    const auto isLater = [&](const LaidOutBlock& other) { return meeting()->course()->block(other.block) > planned; };
    agenda.insert(std::ranges::find_if(agenda, isLater), { planned->id, planned->minutes });
    store(agenda);
}

void MeetingDesignViewModel::repeat(const QString& block)
{
    Blocks agenda = blocks();
    const auto found = laid(agenda, block);
    if (found == agenda.end())
        return;
    const std::string first = meeting()->course()->block(found->block)->id;
    int number = 2;
    while (laid(agenda, toQString(first + '~' + std::to_string(number))) != agenda.end())
        ++number;
    agenda.insert(found + 1, { first + '~' + std::to_string(number), found->minutes });
    store(agenda);
}

void MeetingDesignViewModel::giveRole(const QString& membership, const QString& task)
{
    const auto& members = meeting()->members()->rows();
    const auto member = std::ranges::find_if(members, [&](const store::Row& row) { return row.text("id") == membership.toStdString(); });
    if (member == members.end())
        return;
    const std::string state = member->text("state").empty() ? "til_stede" : member->text("state");
    store::Edit edit = meetings::noteAttendance(meeting()->running().meeting, meeting()->running().space, membership.toStdString(), state);
    edit.fields["task"] = toValue("task", task.trimmed());
    services()->write({ edit });
}

} // namespace tovholder::viewmodels
