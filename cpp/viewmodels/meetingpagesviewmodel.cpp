// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingpagesviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include <algorithm>

namespace tovholder::viewmodels {

void MeetingPagesViewModel::heedMeeting()
{
    const playbook::Block* planned = meeting()->plannedBlock();
    const meetings::AgendaBlock* block = meeting()->running().current();
    if (!planned || !block)
        return;
    const auto open = std::ranges::find(planned->pages, block->currentPrompt, &playbook::Page::id);
    const auto index = static_cast<int>(open == planned->pages.end() ? 0 : open - planned->pages.begin());
    const QVariantMap page = meeting()->block().value(QStringLiteral("pages")).toList().value(index).toMap();
    const auto count = static_cast<int>(planned->pages.size());
    if (page == m_page && count == m_count)
        return;
    m_page = page;
    m_number = index + 1;
    m_count = count;
    emit changed();
}

QUrl MeetingPagesViewModel::mediaFile(const char* field) const
{
    const QString name = m_page.value(QLatin1String(field)).toString();
    if (name.isEmpty())
        return {};
    const std::filesystem::path file = services()->mediaFolder() / name.toStdU16String();
    std::error_code problem;
    return std::filesystem::is_regular_file(file, problem) ? QUrl::fromLocalFile(QString::fromStdU16String(file.u16string())) : QUrl();
}

void MeetingPagesViewModel::turnTo(int number)
{
    const playbook::Block* planned = meeting()->plannedBlock();
    const meetings::AgendaBlock* block = meeting()->running().current();
    if (!planned || !block || planned->pages.empty())
        return;
    const playbook::Page& page = planned->pages[static_cast<std::size_t>(std::clamp(number, 1, m_count) - 1)];
    services()->write({ meetings::blockEdit(meeting()->running(), *block, { { "current_prompt", page.id } }) });
}

} // namespace tovholder::viewmodels
