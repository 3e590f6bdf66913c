// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/playbookmaps.h"

#include "cpp/viewmodels/variants.h"

namespace tovholder::viewmodels {
namespace {

    QString in(domain::Language language, const playbook::Text& text) { return toQString(text.in(language)); }

    QVariantList seedList(const std::vector<playbook::Seed>& seeds, domain::Language language)
    {
        QVariantList list;
        for (const playbook::Seed& seed : seeds)
            list.append(QVariantMap { { QStringLiteral("id"), toQString(seed.id) },
                { QStringLiteral("function"), toQString(seed.function) }, { QStringLiteral("text"), in(language, seed.text) } });
        return list;
    }

    QVariantList codeList(const std::vector<std::string>& codes)
    {
        QVariantList list;
        for (const std::string& code : codes)
            list.append(toQString(code));
        return list;
    }

} // namespace

QVariantList textList(const std::vector<playbook::Text>& texts, domain::Language language)
{
    QVariantList list;
    for (const playbook::Text& text : texts)
        list.append(in(language, text));
    return list;
}

QVariantMap promptMap(const playbook::Block& block, std::string_view promptId, domain::Language language)
{
    const playbook::Prompt* prompt = block.prompt(promptId);
    if (!prompt)
        return {};
    return { { QStringLiteral("id"), toQString(prompt->id) }, { QStringLiteral("text"), in(language, prompt->text) },
        { QStringLiteral("hint"), in(language, prompt->hint) },
        { QStringLiteral("mode"), toQString(playbook::code(prompt->mode)) },
        { QStringLiteral("number"), static_cast<int>(prompt - block.prompts.data()) + 1 },
        { QStringLiteral("count"), static_cast<int>(block.prompts.size()) } };
}

QVariantList promptList(const playbook::Block& block, domain::Language language)
{
    QVariantList list;
    for (const playbook::Prompt& prompt : block.prompts)
        list.append(promptMap(block, prompt.id, language));
    return list;
}

QVariantMap blockMap(const playbook::Block& block, domain::Language language)
{
    return { { QStringLiteral("id"), toQString(block.id) }, { QStringLiteral("kind"), toQString(playbook::code(block.kind)) },
        { QStringLiteral("exercise"), in(language, block.exercise) }, { QStringLiteral("title"), in(language, block.title) },
        { QStringLiteral("purpose"), in(language, block.purpose) }, { QStringLiteral("minutes"), block.minutes },
        { QStringLiteral("say"), textList(block.cards.say, language) },
        { QStringLiteral("act"), textList(block.cards.act, language) },
        { QStringLiteral("watch"), textList(block.cards.watch, language) },
        { QStringLiteral("props"), textList(block.props, language) },
        { QStringLiteral("prompts"), promptList(block, language) },
        { QStringLiteral("seeds"), seedList(block.seeds, language) },
        { QStringLiteral("wanted"), block.agreements.wanted }, { QStringLiteral("theme"), toQString(block.agreements.theme) },
        { QStringLiteral("examples"), textList(block.agreements.examples, language) },
        { QStringLiteral("onlyOpen"), block.recap.onlyOpen }, { QStringLiteral("themes"), codeList(block.recap.themes) },
        { QStringLiteral("openingCases"), block.recap.openingCases } };
}

} // namespace tovholder::viewmodels
