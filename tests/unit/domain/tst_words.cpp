// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"
#include "cpp/domain/entities.h"
#include "cpp/domain/words.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace tovholder;
using namespace tovholder::domain;

namespace {

constexpr Language languages[] = { Language::Danish, Language::English };

/// Every list of codes.h.
const std::vector<std::span<const std::string_view>> allCodes { functions, matrixFunctions, partnerCategories,
    partnerLinkStates, groupKinds, membershipRoles, accessRoles, meetingStatuses, attendances, blockStatuses,
    agreementStatuses, followupKinds, agreementThemes, observationThemes, urgencies, observationStatuses,
    meetingFrequencies, contributionMarks, criterionMarks, competenceKinds, recommendations, evidenceEntities,
    boardProposalKinds, boardProposalStatuses, blockKinds, promptModes, recapScopes, conflictKinds, conflictResolutions };

QByteArray bytes(std::string_view text) { return { text.data(), static_cast<qsizetype>(text.size()) }; }

bool isWord(std::string_view text, std::string_view code) { return !text.empty() && text != code; }

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyCode_hasAWordInBothLanguages();
    void everyChoiceOfAField_hasAWordInBothLanguages();
    void everyEntityAndField_hasAWordInBothLanguages();
    void everyErrorCode_hasItsOwnSentenceInBothLanguages();
    void noSentence_blamesOrNamesACode();
    void codeFromANewerProgram_isItsOwnWord();
    void languageTag_isReadBothWays();
};

void WordsTest::everyCode_hasAWordInBothLanguages()
{
    for (const auto& choices : allCodes) {
        for (const std::string_view code : choices) {
            for (const Language language : languages)
                QVERIFY2(isWord(word(choices, code, language), code), bytes(code).constData());
        }
    }
}

void WordsTest::everyChoiceOfAField_hasAWordInBothLanguages()
{
    for (const Entity& entity : entities()) {
        for (const Field& field : entity.fields) {
            for (const std::string_view code : field.choices) {
                for (const Language language : languages)
                    QVERIFY2(isWord(word(field.choices, code, language), code), bytes(field.name).constData());
            }
        }
    }
}

void WordsTest::everyEntityAndField_hasAWordInBothLanguages()
{
    for (const Language language : languages) {
        for (const Entity& entity : entities()) {
            QVERIFY2(isWord(entityWord(entity.name, language), entity.name), bytes(entity.name).constData());
            for (const Field& field : entity.fields) {
                const QByteArray place = bytes(entity.name) + '.' + bytes(field.name);
                QVERIFY2(isWord(fieldWord(entity.name, field.name, language), field.name), place.constData());
            }
            QVERIFY(isWord(fieldWord(entity.name, deletedAtField, language), deletedAtField));
        }
    }
}

void WordsTest::everyErrorCode_hasItsOwnSentenceInBothLanguages()
{
    for (const Language language : languages) {
        std::set<std::string_view> seen;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const std::string_view text = sentence(code, language);
            QVERIFY2(text.ends_with('.'), bytes(name(code)).constData());
            QVERIFY2(seen.insert(text).second, bytes(name(code)).constData());
        }
    }
    QVERIFY(sentence(ErrorCode::CprNumber, Language::Danish).find("CPR-nummer") != std::string_view::npos);
    QVERIFY(sentence(ErrorCode::Cancelled, Language::English).find("asked") != std::string_view::npos);
}

void WordsTest::noSentence_blamesOrNamesACode()
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QByteArray danish = bytes(sentence(code, Language::Danish)).toLower();
        const QByteArray english = bytes(sentence(code, Language::English)).toLower();
        QVERIFY2(!danish.contains("fejl"), danish.constData());
        QVERIFY2(!english.contains("error") && !english.contains("fail"), english.constData());
    }
}

void WordsTest::codeFromANewerProgram_isItsOwnWord()
{
    QCOMPARE(word(functions, "drone_pilot", Language::Danish), std::string_view("drone_pilot"));
    QCOMPARE(entityWord("hologram", Language::English), std::string_view("hologram"));
    QCOMPARE(fieldWord("agreement", "colour", Language::English), std::string_view("colour"));
}

void WordsTest::languageTag_isReadBothWays()
{
    QCOMPARE(languageTagged("en_GB"), Language::English);
    QCOMPARE(languageTagged("da"), Language::Danish);
    QCOMPARE(languageTagged("kl"), Language::Danish);
    for (const Language language : languages)
        QCOMPARE(languageTagged(tag(language)), language);
}

TOVHOLDER_TEST(WordsTest)
#include "tst_words.moc"
