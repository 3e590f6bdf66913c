// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/random.h"
#include "sync/merge/textmerge.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tovholder;
using namespace tovholder::merge;

namespace {

using Words = std::map<std::string, int>;

/// How often each word stands in the text.
Words wordsOf(std::string_view text)
{
    Words words;
    for (const std::string_view piece : piecesOf(text))
        ++words[std::string(piece)];
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// Some words taken out, and words put in that nobody else writes.
std::string edited(std::vector<std::string> words, Random& random, const std::string& author)
{
    for (std::uint64_t i = 0; i <= random.next() % 3; ++i) {
        const auto place = static_cast<std::ptrdiff_t>(random.next() % (words.size() + 1));
        if (random.next() % 3 == 0 && place < static_cast<std::ptrdiff_t>(words.size()))
            words.erase(words.begin() + place);
        else
            words.insert(words.begin() + place, author + std::to_string(i));
    }
    return joined(words);
}

struct Texts {
    std::string base;
    std::string one;
    std::string other;

    explicit Texts(std::uint64_t seed)
    {
        SeededRandom random(seed);
        std::vector<std::string> words;
        for (std::uint64_t i = 0; i < random.next() % 30; ++i)
            words.push_back("ord" + std::to_string(random.next() % 8));
        base = joined(words);
        one = edited(words, random, "anne");
        other = edited(words, random, "bo");
    }
};

} // namespace

class TestTextMerge : public QObject {
    Q_OBJECT

private slots:
    void changesInDifferentPlaces_areBothThere()
    {
        const MergedText merged = mergeTexts("Vi maler opgang 3 i foråret.\nAnne ringer til maleren.",
            "Vi maler opgang 3 og 4 i foråret.\nAnne ringer til maleren.",
            "Vi maler opgang 3 i foråret.\nAnne skriver til maleren.");
        QVERIFY(merged.isClean);
        QCOMPARE(merged.text, std::string("Vi maler opgang 3 og 4 i foråret.\nAnne skriver til maleren."));
    }

    void sameChangeByBoth_standsOnce()
    {
        const MergedText merged = mergeTexts("Vi maler opgang 3", "Vi maler opgang 4", "Vi maler opgang 4");
        QVERIFY(merged.isClean);
        QCOMPARE(merged.text, std::string("Vi maler opgang 4"));
    }

    void sameWordChangedByBoth_keepsBothAndIsNotClean()
    {
        const MergedText merged = mergeTexts("Vi maler opgang 3 nu", "Vi maler opgang 4 nu", "Vi maler opgang 5 nu");
        QVERIFY(!merged.isClean);
        QCOMPARE(merged.text, std::string("Vi maler opgang 4 5 nu"));
    }

    void neighbouringWords_areOnePlace()
    {
        QVERIFY(!mergeTexts("det koster 300 kr", "det koster 500 kr", "det koster 300 euro").isClean);
    }

    void insertionsInTheSamePlace_areNotClean()
    {
        QVERIFY(!mergeTexts("Mal opgangen.", "Mal opgangen. Ring til Bo.", "Mal opgangen. Skriv til Eva.").isClean);
    }

    void deletedByOneEditedByTheOther_isNotClean()
    {
        const MergedText merged = mergeTexts("et to tre fire", "et fire", "et to TRE fire");
        QVERIFY(!merged.isClean);
        QVERIFY(merged.text.find("TRE") != std::string::npos);
    }

    void dates_areWholeWords() { QVERIFY(!mergeTexts("2026-11-22", "2026-12-22", "2026-11-23").isClean); }

    void piecesJoined_areTheText()
    {
        const std::string text = "Hej,  du!\n\nMød op... æøå \t kl. 9:30?";
        std::string again;
        for (const std::string_view piece : piecesOf(text))
            again += piece;
        QCOMPARE(again, text);
    }

    void textsWithLittleInCommon_areNotMerged()
    {
        std::string base;
        std::string other;
        for (int i = 0; i < 5000; ++i) {
            base += "a" + std::to_string(i) + ' ';
            other += "b" + std::to_string(i) + ' ';
        }
        const MergedText merged = mergeTexts(base, base + "x", other);
        QVERIFY(!merged.isClean);
    }

    void cleanMerge_isTheSameFromBothSides()
    {
        int clean = 0;
        for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
            const Texts texts(seed);
            const MergedText merged = mergeTexts(texts.base, texts.one, texts.other);
            const MergedText turned = mergeTexts(texts.base, texts.other, texts.one);
            QVERIFY2(merged.isClean == turned.isClean, std::to_string(seed).c_str());
            if (merged.isClean)
                QVERIFY2(merged.text == turned.text, std::to_string(seed).c_str());
            clean += merged.isClean ? 1 : 0;
        }
        QVERIFY(clean > 500 && clean < 2900); // both kinds were tried
    }

    void nothingThatEitherInserted_isLost()
    {
        for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
            const Texts texts(seed);
            const Words merged = wordsOf(mergeTexts(texts.base, texts.one, texts.other).text);
            for (const std::string& text : { texts.one, texts.other }) {
                for (const auto& [word, count] : wordsOf(text)) {
                    const bool isTheirs = word.starts_with("anne") || word.starts_with("bo");
                    const auto found = merged.find(word);
                    QVERIFY2(!isTheirs || (found != merged.end() && found->second >= count), std::to_string(seed).c_str());
                }
            }
        }
    }

    void cleanMerge_hasBothSidesChangesAndNoMore()
    {
        for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
            const Texts texts(seed);
            const MergedText merged = mergeTexts(texts.base, texts.one, texts.other);
            if (!merged.isClean)
                continue;
            Words base = wordsOf(texts.base);
            Words one = wordsOf(texts.one);
            Words other = wordsOf(texts.other);
            for (const auto& [word, count] : wordsOf(merged.text)) {
                const bool both = one[word] != base[word] && other[word] != base[word];
                if (both || word == " ") // both may have made the same change
                    continue;
                QVERIFY2(count == one[word] + other[word] - base[word], std::to_string(seed).c_str());
            }
        }
    }

    void unchangedSide_givesTheOther()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            const Texts texts(seed);
            const MergedText merged = mergeTexts(texts.base, texts.base, texts.other);
            QVERIFY(merged.isClean);
            QCOMPARE(merged.text, texts.other);
        }
    }
};

TOVHOLDER_TEST(TestTextMerge)
#include "tst_textmerge.moc"
