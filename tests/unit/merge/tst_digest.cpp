// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/value.h" // moc 6.4 trips over <compare> unless <variant> came before it
#include "sync/merge/digest.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::merge;

class TestDigest : public QObject {
    Q_OBJECT

private slots:
    /// Reckoned by another program from what the protocol's page says; whoever changes them changes the contract.
    void field_hasTheNumberThatTheProtocolSays()
    {
        RecordDigest digest("agreement", "0190a0a0-0000-7000-8000-000000000001");
        const Version version { 0x0123456789abcdefULL, 42 };
        QCOMPARE(digest.of("text", std::string("Vi maler opgang 3 på lørdag"), version), Digest { 0xf00602d9b5de56dcULL });
        QCOMPARE(digest.of("due_on", std::int64_t { -7 }, version), Digest { 0x230229d5d6f4c633ULL });
        QCOMPARE(digest.of("deleted_at", {}, version), Digest { 0xd206b6852097a90eULL });
    }

    void grant_hasANumberOfItsSpaceAndItsRole()
    {
        QVERIFY(grantDigest("a", "medlem") != grantDigest("b", "medlem"));
        QVERIFY(grantDigest("a", "medlem") != grantDigest("a", "tovholder"));
        QVERIFY(grantDigest("a", "b") != grantDigest("ab", ""));
    }

    void anythingOther_isAnotherNumber()
    {
        const Value text { std::string("a") };
        const Digest first = RecordDigest("story", "1").of("text", text, { 5, 6 });
        QVERIFY(first != RecordDigest("vote", "1").of("text", text, { 5, 6 }));
        QVERIFY(first != RecordDigest("story", "2").of("text", text, { 5, 6 }));
        RecordDigest story("story", "1");
        QCOMPARE(story.of("text", text, { 5, 6 }), first);
        QVERIFY(first != story.of("title", text, { 5, 6 }));
        QVERIFY(first != story.of("text", text, { 6, 6 }));
        QVERIFY(first != story.of("text", text, { 5, 7 }));
        QVERIFY(first != story.of("text", std::string("b"), { 5, 6 }));
        QVERIFY(first != story.of("text", {}, { 5, 6 }));
        QVERIFY(story.of("text", std::string(), { 5, 6 }) != story.of("text", {}, { 5, 6 }));
    }

    void part_isTheLastThreeDigitsModuloTheirNumber()
    {
        QCOMPARE(partOf("0190a0a0-0000-7000-8000-000000000abc", partsMax), std::size_t { 0xabc });
        QCOMPARE(partOf("0190a0a0-0000-7000-8000-000000000abc", 16), std::size_t { 0xc });
        QCOMPARE(partOf("0190a0a0-0000-7000-8000-000000000abc", 1), std::size_t { 0 });
    }
};

TOVHOLDER_TEST(TestDigest)
#include "tst_digest.moc"
