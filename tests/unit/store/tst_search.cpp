// SPDX-License-Identifier: Apache-2.0
#include "testdevice.h"

#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

class SearchTest : public QObject {
    Q_OBJECT
private slots:
    void prefixes_findWhileTyping()
    {
        TestDevice device;
        device.addAgreement("Fællesarealer åbnes i maj");
        for (const char* typed : { "f", "fæ", "FÆLLES", "åb", "ÅBNES maj" })
            QCOMPARE(device.store->search(typed)->size(), 1u);
    }

    void danishLetters_areLettersOfTheirOwn()
    {
        TestDevice device;
        device.addAgreement("gård");
        QCOMPARE(device.store->search("gard")->size(), 0u);
        QCOMPARE(device.store->search("gård")->size(), 1u);
    }

    void whatAPersonTypes_isNeverSyntax()
    {
        TestDevice device;
        device.addAgreement("Tag \"kage\" med (AND ikke kaffe)");
        for (const char* typed : { "\"kage", "(AND", "kage OR", "NEAR(", "*", "\"", "^tag", "text:kage" })
            QVERIFY(device.store->search(typed).ok());
        QCOMPARE(device.store->search("\"kage\"")->size(), 1u);
    }

    void edits_moveWithTheIndex()
    {
        TestDevice device;
        const Id id = device.addAgreement("gammel tekst");
        QVERIFY(device.set(id, "text", std::string("nye ord")));
        QCOMPARE(device.store->search("gammel")->size(), 0u);
        QCOMPARE(device.store->search("nye")->size(), 1u);
        QVERIFY(device.store->remove("agreement", id));
        QCOMPARE(device.store->search("nye")->size(), 0u);
        QVERIFY(device.store->restore("agreement", id));
        QCOMPARE(device.store->search("nye")->size(), 1u);
    }

    void rowsThatComeInManyBatches_areAllFound()
    {
        TestDevice device;
        for (int i = 0; i < 25; ++i)
            device.addAgreement("kaffe");
        Result<bool> more = true;
        while (more && *more)
            more = device.store->indexWords(10);
        QVERIFY(more);
        QCOMPARE(device.store->search("kaffe", 100)->size(), 25u);
    }

    void aKeyThatIsGivenAgain_isFoundByItsNewWordsOnly()
    {
        for (const bool indexedBetween : { false, true }) {
            TestDevice device;
            const auto receive = [&](const std::string& text) {
                QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
                QVERIFY(device.sync().applyPull(
                    { { areaSpace, "agreement", device.store->makeId(), { { "text", text, { std::uint64_t { 1 } << 40, 7 }, {} } } } }, {}));
            };
            receive("gammel");
            QCOMPARE(device.store->search("gammel")->size(), 1u);
            QVERIFY(device.sync().setGrants({})); // the row is gone, and its key is free
            if (indexedBetween)
                QCOMPARE(device.store->search("gammel")->size(), 0u);
            receive("nye");
            QCOMPARE(device.store->search("gammel")->size(), 0u);
            QCOMPARE(device.store->search("nye")->size(), 1u);
        }
    }

    void partnersAndObservations_areFoundToo()
    {
        TestDevice device;
        QVERIFY(device.store->write({ "partner", device.store->makeId(), areaSpace,
            { { "name", std::string("Nabohuset") }, { "category", std::string("foreninger") } } }));
        QVERIFY(device.store->write({ "observation", device.store->makeId(), areaSpace,
            { { "text", std::string("Lampen blinker") }, { "place", std::string("Opgang 4") },
                { "status", std::string("ny") } } }));
        QCOMPARE(device.store->search("nabo")->at(0).entity, std::string("partner"));
        QCOMPARE(device.store->search("opgang")->at(0).entity, std::string("observation"));
    }
};

TOVHOLDER_TEST(SearchTest)
#include "tst_search.moc"
