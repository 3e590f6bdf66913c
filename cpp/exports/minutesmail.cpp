// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/minutesmail.h"

#include "cpp/reports/danishtime.h"

namespace tovholder::exports {
namespace {

    std::string line(const reports::MinutesAgreement& agreement, domain::Language language)
    {
        std::string text = "– " + agreement.text;
        std::string rest = agreement.owner.name;
        if (!agreement.dueOn.empty())
            rest += (rest.empty() ? "" : ", ") + reports::shortDate(agreement.dueOn, language);
        return rest.empty() ? text : text + " (" + rest + ")";
    }

} // namespace

std::string minutesMail(const reports::MinutesData& data)
{
    const bool danish = data.language == domain::Language::Danish;
    std::string text = danish ? "Kære alle\n\nTak for mødet. Her er referatet.\n" : "Dear all\n\nThank you for the meeting. Here are the minutes.\n";
    if (!data.agreements.empty())
        text += danish ? "\nDet aftalte vi:\n" : "\nWe agreed:\n";
    for (const reports::MinutesAgreement& agreement : data.agreements)
        text += line(agreement, data.language) + '\n';
    text += danish ? "\nVenlig hilsen" : "\nKind regards";
    if (!data.facilitator.empty())
        text += '\n' + data.facilitator;
    return text;
}

} // namespace tovholder::exports
