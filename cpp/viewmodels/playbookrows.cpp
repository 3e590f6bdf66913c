// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/playbookrows.h"

#include "cpp/viewmodels/variants.h"

#include "cpp/domain/codes.h"

#include <algorithm>
#include <array>

namespace tovholder::viewmodels {
namespace {

    using playbook::Draft;
    using playbook::FormKind;
    using playbook::FormRow;
    using playbook::Problem;

    /// In the order of playbook::FormPart.
    constexpr std::array formPartCodes { "about", "questions", "seeds", "pages", "cards" };
    /// In the order of playbook::FormKind.
    constexpr std::array formKindCodes { "heading", "texts", "number", "choice", "codes", "flag", "file", "from", "item", "add" };

    QString problemAt(const std::vector<Problem>& problems, const std::string& place, domain::Language language)
    {
        const auto found = std::ranges::find(problems, place, &Problem::pointer);
        return found == problems.end() ? QString() : toQString(playbook::formReason(*found, language));
    }

    int problemsBelow(const std::vector<Problem>& problems, const std::string& place, const Draft& draft, domain::Language language)
    {
        return static_cast<int>(std::ranges::count_if(problems, [&](const Problem& problem) {
            return playbook::formPlace(draft, problem.pointer, language).place == place;
        }));
    }

    /// The meeting's blocks before that one, to take notes from.
    QVariantList earlierBlocks(const Draft& draft, const std::string& block, domain::Language language)
    {
        QVariantList choices;
        const std::string list = block.substr(0, block.rfind('/'));
        const std::string end = block.substr(list.size() + 1);
        for (std::size_t i = 0; i < draft.count(list) && std::to_string(i) != end; ++i) {
            const std::string at = list + '/' + std::to_string(i);
            choices.append(QVariantMap { { QStringLiteral("code"), toQString(draft.code(at + "/id")) },
                { QStringLiteral("word"), toQString(draft.text(at + "/title").in(language)) } });
        }
        return choices;
    }

    QVariantList choicesOfField(const Draft& draft, const FormRow& row, const std::string& block, domain::Language language)
    {
        if (row.kind == FormKind::From)
            return earlierBlocks(draft, block, language);
        QVariantList choices = wordedChoices(row.choices, language);
        if (row.kind == FormKind::Choice && row.optional)
            choices.prepend(QVariantMap { { QStringLiteral("code"), QString() },
                { QStringLiteral("word"), language == domain::Language::Danish ? QStringLiteral("Ingen") : QStringLiteral("None") } });
        return choices;
    }

    QVariant valueOf(const Draft& draft, const FormRow& row)
    {
        switch (row.kind) {
        case FormKind::Number:
            return draft.number(row.place);
        case FormKind::Flag:
            return draft.flag(row.place);
        case FormKind::Choice: {
            // The first choice is what a file means that says nothing.
            const std::string code = draft.code(row.place);
            return toQString(code.empty() && !row.optional && !row.choices.empty() ? std::string(row.choices.front()) : code);
        }
        default:
            return toQString(draft.code(row.place));
        }
    }

    QVariantMap outlineRow(const Draft& draft, const std::string& place, int level, const std::vector<Problem>& problems, domain::Language language)
    {
        const std::size_t slash = place.empty() ? 0 : place.rfind('/');
        const std::string list = place.substr(0, slash);
        const QString kind = level == 2
            ? toQString(domain::word(domain::blockKinds, playbook::code(draft.kind(place)), language))
            : QString();
        return { { QStringLiteral("key"), toQString(place) }, { QStringLiteral("level"), level },
            { QStringLiteral("title"), toQString(draft.text(place + "/title").in(language)) }, { QStringLiteral("kindWord"), kind },
            { QStringLiteral("minutes"), draft.number(place + "/minutes") },
            { QStringLiteral("minutesOfBlocks"), level == 1 ? draft.minutesOfBlocks(place) : 0 },
            { QStringLiteral("problems"), problemsBelow(problems, place, draft, language) },
            { QStringLiteral("list"), toQString(list) },
            { QStringLiteral("index"), place.empty() ? 0 : toQString(place.substr(slash + 1)).toInt() },
            { QStringLiteral("count"), static_cast<int>(draft.count(list)) } };
    }

    QVariantMap fieldRow(const Draft& draft, const FormRow& row, const std::string& block, const std::vector<Problem>& problems, domain::Language language)
    {
        const char* kind = formKindCodes.at(static_cast<std::size_t>(row.kind));
        const playbook::Text text = row.kind == FormKind::Texts ? draft.text(row.place) : playbook::Text {};
        QVariantList codes;
        if (row.kind == FormKind::Codes) {
            for (const std::string& code : draft.codes(row.place))
                codes.append(toQString(code));
        }
        QString label = toQString(row.label.in(language));
        if (!row.list.empty())
            label += QLatin1Char(' ') + QString::number(row.index + 1);
        if (row.kind == FormKind::Add) // in a sentence
            label[0] = label.at(0).toLower();
        return { { QStringLiteral("key"), QLatin1String(kind) + toQString(row.place) }, { QStringLiteral("kind"), QLatin1String(kind) },
            { QStringLiteral("place"), toQString(row.place) }, { QStringLiteral("label"), label },
            { QStringLiteral("list"), toQString(row.list) }, { QStringLiteral("index"), static_cast<int>(row.index) },
            { QStringLiteral("count"), static_cast<int>(row.count) }, { QStringLiteral("max"), static_cast<int>(row.max) },
            { QStringLiteral("optional"), row.optional }, { QStringLiteral("danish"), toQString(text.danish) },
            { QStringLiteral("english"), toQString(text.english) }, { QStringLiteral("value"), valueOf(draft, row) },
            { QStringLiteral("codes"), codes }, { QStringLiteral("choices"), choicesOfField(draft, row, block, language) },
            { QStringLiteral("problem"), problemAt(problems, row.place, language) },
            { QStringLiteral("problemDanish"), problemAt(problems, row.place + "/da", language) },
            { QStringLiteral("problemEnglish"), problemAt(problems, row.place + "/en", language) } };
    }

} // namespace

QVariantList outlineRows(const Draft& draft, const std::vector<Problem>& problems, domain::Language language)
{
    QVariantList rows { outlineRow(draft, {}, 0, problems, language) };
    for (std::size_t meeting = 0; meeting < draft.count("/meetings"); ++meeting) {
        const std::string at = "/meetings/" + std::to_string(meeting);
        rows.append(outlineRow(draft, at, 1, problems, language));
        for (std::size_t block = 0; block < draft.count(at + "/blocks"); ++block)
            rows.append(outlineRow(draft, at + "/blocks/" + std::to_string(block), 2, problems, language));
    }
    return rows;
}

QVariantList fieldRows(const Draft& draft, const std::string& place, playbook::FormPart part, const std::vector<Problem>& problems,
    domain::Language language)
{
    QVariantList rows;
    for (const FormRow& row : playbook::form(draft, place, part))
        rows.append(fieldRow(draft, row, place, problems, language));
    return rows;
}

QVariantList problemRows(const Draft& draft, const std::vector<Problem>& problems, domain::Language language)
{
    QVariantList rows;
    for (const Problem& problem : problems) {
        const playbook::FormPlace place = playbook::formPlace(draft, problem.pointer, language);
        rows.append(QVariantMap { { QStringLiteral("place"), toQString(place.place) }, { QStringLiteral("part"), codeOf(place.part) },
            { QStringLiteral("words"), toQString(place.words) },
            { QStringLiteral("sentence"), toQString(playbook::formReason(problem, language)) } });
    }
    return rows;
}

QString codeOf(playbook::FormPart part) { return QLatin1String(formPartCodes.at(static_cast<std::size_t>(part))); }

playbook::FormPart formPartOf(const QString& code)
{
    const auto found = std::ranges::find(formPartCodes, code.toStdString());
    return found == formPartCodes.end() ? playbook::FormPart::About : static_cast<playbook::FormPart>(found - formPartCodes.begin());
}

QVariantList partChoices(const Draft& draft, const std::string& place, domain::Language language)
{
    QVariantList choices;
    for (const playbook::FormPart part : playbook::formParts(draft, place))
        choices.append(QVariantMap { { QStringLiteral("code"), codeOf(part) }, { QStringLiteral("word"), toQString(playbook::word(part).in(language)) } });
    return choices;
}

QVariantList wordedChoices(std::span<const std::string_view> codes, domain::Language language)
{
    QVariantList choices;
    for (const std::string_view code : codes)
        choices.append(QVariantMap { { QStringLiteral("code"), toQString(code) }, { QStringLiteral("word"), toQString(domain::word(codes, code, language)) } });
    return choices;
}

} // namespace tovholder::viewmodels
