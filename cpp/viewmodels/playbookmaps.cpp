// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/playbookmaps.h"

#include "cpp/viewmodels/variants.h"

#include "cpp/domain/codes.h"
#include "cpp/domain/recommendations.h"

namespace tovholder::viewmodels {
namespace {

    QString in(domain::Language language, const playbook::Text& text) { return toQString(text.in(language)); }

    QVariantList seedList(const std::vector<playbook::Seed>& seeds, domain::Language language)
    {
        QVariantList list;
        for (const playbook::Seed& seed : seeds)
            list.append(QVariantMap { { QStringLiteral("id"), toQString(seed.id) },
                { QStringLiteral("function"), toQString(seed.function) },
                { QStringLiteral("competence"), toQString(seed.competence) }, { QStringLiteral("text"), in(language, seed.text) } });
        return list;
    }

    /// Two lists hold prompts: a block's questions and its criteria.
    QVariantMap promptIn(const std::vector<playbook::Prompt>& prompts, const playbook::Prompt& prompt, domain::Language language)
    {
        return { { QStringLiteral("id"), toQString(prompt.id) }, { QStringLiteral("text"), in(language, prompt.text) },
            { QStringLiteral("hint"), in(language, prompt.hint) }, { QStringLiteral("part"), in(language, prompt.part) },
            { QStringLiteral("mode"), toQString(playbook::code(prompt.mode)) },
            { QStringLiteral("writtenInPrivate"), prompt.writtenInPrivate },
            { QStringLiteral("number"), static_cast<int>(&prompt - prompts.data()) + 1 },
            { QStringLiteral("count"), static_cast<int>(prompts.size()) } };
    }

    QVariantList promptsIn(const std::vector<playbook::Prompt>& prompts, domain::Language language)
    {
        QVariantList list;
        for (const playbook::Prompt& prompt : prompts)
            list.append(promptIn(prompts, prompt, language));
        return list;
    }

    QVariantList pageList(const std::vector<playbook::Page>& pages, domain::Language language)
    {
        QVariantList list;
        for (const playbook::Page& page : pages)
            list.append(QVariantMap { { QStringLiteral("id"), toQString(page.id) },
                { QStringLiteral("title"), in(language, page.title) },
                { QStringLiteral("paragraphs"), textList(page.paragraphs, language) },
                { QStringLiteral("picture"), toQString(page.picture) },
                { QStringLiteral("pictureText"), in(language, page.pictureText) },
                { QStringLiteral("film"), toQString(page.film) } });
        return list;
    }

    QVariantList recommendationList(const std::vector<std::string>& codes, domain::Language language)
    {
        QVariantList list;
        for (const std::string& code : codes) {
            const domain::Recommendation* recommendation = domain::recommendationWith(code);
            if (!recommendation)
                continue;
            QVariantList questions;
            for (const domain::Words& question : recommendation->questions)
                questions.append(toQString(question.in(language)));
            list.append(QVariantMap { { QStringLiteral("code"), toQString(code) },
                { QStringLiteral("title"), toQString(domain::word(domain::recommendations, code, language)) },
                { QStringLiteral("about"), toQString(recommendation->about.in(language)) },
                { QStringLiteral("questions"), questions } });
        }
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
    return prompt ? promptIn(block.prompts, *prompt, language) : QVariantMap();
}

QVariantList promptList(const playbook::Block& block, domain::Language language)
{
    return promptsIn(block.prompts, language);
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
        { QStringLiteral("openingCases"), block.recap.openingCases }, { QStringLiteral("pages"), pageList(block.pages, language) },
        { QStringLiteral("criteria"), promptsIn(block.criteria, language) }, { QStringLiteral("toTheBoard"), block.toTheBoard },
        { QStringLiteral("recommendations"), recommendationList(block.recommendations, language) },
        { QStringLiteral("from"), toQString(block.from) }, { QStringLiteral("each"), block.each } };
}

QVariantList allRecommendations(domain::Language language)
{
    return recommendationList({ domain::recommendations.begin(), domain::recommendations.end() }, language);
}

} // namespace tovholder::viewmodels
