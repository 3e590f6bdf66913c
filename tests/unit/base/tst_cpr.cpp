// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/cpr.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <rapidcheck.h>

#include <cstdio>
#include <string>

using namespace tovholder;

class TestCpr : public QObject {
    Q_OBJECT

private slots:
    // None of these belongs to a person: the dates are plausible, the rest is made up.
    void findCpr_tellsNumbersFromOtherDigits_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* what, std::string text, bool expected) { QTest::newRow(what) << text << expected; };
        row("hyphen", "Beboer 010203-1234 har ringet", true);
        row("space", "010203 1234", true);
        row("together", "0102031234.", true);
        row("after æøå", "Æblegård: 311299-0000", true);
        row("two numbers, the second one counts", "nr. 123456 og 010203-1234", true);
        row("six digits, then a CPR number", "010203 010203-1234", true);
        row("glued to letters", "cpr010203-1234x", true);
        row("leap day", "290200-1234", true);
        row("leap day of an odd year", "290201-1234", false);
        row("30 February", "300200-1234", false);
        row("31 April", "310400-1234", false);
        row("month 13", "011300-1234", false);
        row("month 0", "010000-1234", false);
        row("day 0", "000100-1234", false);
        row("day 32", "320100-1234", false);
        row("phone number", "tlf. 20 30 40 50", false);
        row("eleven digits", "01020312345", false);
        row("five digits after the hyphen", "010203-12345", false);
        row("three digits after the hyphen", "010203-123", false);
        row("seven digits before the hyphen", "1010203-1234", false);
        row("two hyphens", "010203--1234", false);
        row("another kind of gap", "010203/1234", false);
        row("ends at the hyphen", "010203-", false);
        row("a date", "01.02.2003", false);
        row("en dash", "010203–1234", true);
        row("em dash", "010203—1234", true);
        row("minus sign", "010203−1234", true);
        row("hyphen that does not break", "010203\u20111234", true);
        row("soft hyphen", "010203\u00ad1234", true);
        row("space that does not break", "010203\u00a01234", true);
        row("thin space", "010203\u20091234", true);
        row("narrow space that does not break", "010203\u202f1234", true);
        row("space of no width", "010203\u200b1234", true);
        row("hyphen between spaces", "010203 - 1234", true);
        row("en dash between spaces that do not break", "010203\u00a0–\u00a01234", true);
        row("two spaces", "010203  1234", true);
        row("en dash after a CPR date, five digits", "010203–12345", false);
        row("two dates with an en dash", "010203–020304", false);
        row("phone number in thin spaces", "20\u200930\u200940\u200950", false);
        row("phone number with a country", "+45\u00a020304050", false);
        row("phone number in two halves", "2030 4050", false);
        row("date, then a room", "1.2.2003 – 1234", false);
        row("years with an en dash", "2003–2004", false);
        row("dash at the text's end", "010203\u00a0–", false);
        row("cut in the middle of a character", "010203\xe2\x80", false);
        row("a dash and a letter", "010203 – a1234", false);
        row("empty", "", false);
        row("an id", "019ab010-2031-7234-8000-ab0102031234", false);
        row("an id among others", "019ab010-2031-7234-8000-ab0102031234;ab010203-1234-7234-8000-000000000001", false);
        row("a hash", std::string(53, 'a') + "0102031234a", false);
        row("hex that is no hash", std::string(52, 'a') + "0102031234a", true);
        row("after an id", "019ab010-2031-7234-8000-ab0102031234 010203-1234", true);
    }
    void findCpr_tellsNumbersFromOtherDigits()
    {
        QFETCH(std::string, text);
        QFETCH(bool, expected);
        QCOMPARE(findCpr(text).has_value(), expected);
    }

    void findCpr_saysWhereInBytes()
    {
        const auto match = findCpr("blå 010203-1234 og mere");
        QVERIFY(match);
        QCOMPARE(match->offset, std::size_t { 5 });
        QCOMPARE(match->length, std::size_t { 11 });
    }

    void findCpr_findsItWhereverItStands()
    {
        QVERIFY(rc::check("a plausible number is found between any texts without digits", [] {
            const auto words = rc::gen::container<std::string>(rc::gen::suchThat<char>([](char c) { return c < '0' || c > '9'; }));
            const std::string before = *words;
            const std::string after = *words;
            const int day = *rc::gen::inRange(1, 29);
            const int month = *rc::gen::inRange(1, 13);
            const int tail = *rc::gen::inRange(0, 10000);
            char digits[16];
            std::snprintf(digits, sizeof digits, "%02d%02d77-%04d", day, month, tail);
            const auto match = findCpr(before + digits + after);
            RC_ASSERT(match.has_value());
            RC_ASSERT(match->offset == before.size());
            RC_ASSERT(match->length == std::size_t { 11 });
        }));
    }

    void findCpr_takesAnyBytes()
    {
        QVERIFY(rc::check("a match lies inside the text", [](const std::string& text) {
            if (const auto match = findCpr(text))
                RC_ASSERT(match->offset + match->length <= text.size());
        }));
    }
};

TOVHOLDER_TEST(TestCpr)
#include "tst_cpr.moc"
