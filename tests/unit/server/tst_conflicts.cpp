// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "tests/unit/runner.h"

#include <set>

using namespace tovholder;
using namespace tovholder::server;
using merge::RecordChange;
using merge::Version;

namespace {

const Id record = derivedId("agreement", "1");

/// Two members, and an agreement by Anne that both have seen.
struct Dispute : TestOffice {
    TestDevice anne = deviceOf("anne", "medlem");
    TestDevice bo = deviceOf("bo", "medlem");
    Version seen = anne.now();

    Dispute()
    {
        (void)anne.push({ agreement(record, "Mal opgang 3", seen) });
        clock.advance(1000);
    }

    /// The conflict records, as a third device finds them.
    std::vector<RecordChange> conflicts()
    {
        TestDevice chef(*this, "chef");
        std::vector<RecordChange> found = changesOf(chef.pull(area, 0).pull());
        std::erase_if(found, [](const RecordChange& change) { return change.entity != "conflict"; });
        return found;
    }

    /// The agreement's text as people write it.
    [[nodiscard]] RecordChange prose(const std::string& text, Version version, Version base) const
    {
        return { area, "agreement", record, { { "text", text, version, base, true } } };
    }

    /// Pushes the text a second later; returns its version.
    Version write(TestDevice& device, const std::string& text, Version base)
    {
        const Version version = device.now();
        (void)device.push({ prose(text, version, base) });
        clock.advance(1000);
        return version;
    }

    [[nodiscard]] RecordChange deletion(const TestDevice& device, Version base) const
    {
        return { area, "agreement", record, { { "deleted_at", clock.nowMs(), device.now(), base } } };
    }
};

std::string field(const RecordChange& change, std::string_view name)
{
    for (const auto& entry : change.fields) {
        if (entry.field != name)
            continue;
        if (const auto* number = std::get_if<std::int64_t>(&entry.value))
            return std::to_string(*number);
        const auto* text = std::get_if<std::string>(&entry.value);
        return text ? *text : "(null)";
    }
    return "(none)";
}

} // namespace

class TestConflicts : public QObject {
    Q_OBJECT

private slots:
    void editsThatHadNotSeenEachOther_makeOneConflictWithBothValues()
    {
        Dispute office;
        const Version annes = office.anne.now();
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", annes, office.seen) });
        office.clock.advance(1000);
        const Version bos = office.bo.now();
        (void)office.bo.push({ office.agreement(record, "Mal opgang 5", bos, office.seen) });
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(conflicts[0].space, office.area);
        QCOMPARE(field(conflicts[0], "entity"), std::string("agreement"));
        QCOMPARE(field(conflicts[0], "record_id"), record);
        QCOMPARE(field(conflicts[0], "field"), std::string("text"));
        QCOMPARE(field(conflicts[0], "kind"), std::string("felt"));
        QCOMPARE(field(conflicts[0], "lost_value"), std::string("Mal opgang 4"));
        QCOMPARE(field(conflicts[0], "lost_type"), std::string("text"));
        QCOMPARE(field(conflicts[0], "lost_by"), std::string("Frk. anne"));
        QCOMPARE(field(conflicts[0], "lost_at"), std::to_string(merge::millisecondsOf(annes.clock)));
        QCOMPARE(field(conflicts[0], "kept_value"), std::string("Mal opgang 5"));
        QCOMPARE(field(conflicts[0], "kept_by"), std::string("Frk. bo"));
        QCOMPARE(office.text("agreement", record, "text"), std::string("Mal opgang 5"));
    }

    void loserThatArrivesLater_isKeptJustTheSame()
    {
        Dispute office;
        const Version early = office.bo.now();
        office.clock.advance(1000);
        (void)office.anne.push({ office.agreement(record, "den sene", office.anne.now(), office.seen) });
        (void)office.bo.push({ office.agreement(record, "den tidlige", early, office.seen) });
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "lost_value"), std::string("den tidlige"));
        QCOMPARE(field(conflicts[0], "kept_value"), std::string("den sene"));
    }

    void sameConflictAgain_isMadeOnce()
    {
        Dispute office;
        const Version early = office.bo.now();
        office.clock.advance(1000);
        (void)office.anne.push({ office.agreement(record, "den sene", office.anne.now(), office.seen) });
        for (int i = 0; i < 3; ++i)
            (void)office.bo.push({ office.agreement(record, "den tidlige", early, office.seen) });
        QCOMPARE(office.conflicts().size(), std::size_t { 1 });
    }

    void baseEqualToTheOwnVersion_isBelievedInAnOfferOnly()
    {
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", office.anne.now(), office.seen) });
        office.clock.advance(1000);
        const Version bos = office.bo.now();
        (void)office.bo.offer({ office.agreement(record, "Mal opgang 5", bos, bos) });
        QVERIFY(office.conflicts().empty());
        office.clock.advance(1000);
        const Version annes = office.anne.now();
        (void)office.anne.push({ office.agreement(record, "Mal opgang 6", annes, annes) });
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "lost_value"), std::string("Mal opgang 5"));
    }

    void sameVersionWithAnotherValue_keepsBoth_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("the later to come wins") << "a" << "b";
        QTest::newRow("the first to come wins") << "b" << "a";
    }

    void sameVersionWithAnotherValue_keepsBoth()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        Dispute office;
        office.clock.advance(1000);
        const Version version = office.anne.now();
        (void)office.anne.push({ office.agreement(record, first.toStdString(), version, office.seen) });
        for (int i = 0; i < 2; ++i)
            (void)office.anne.push({ office.agreement(record, second.toStdString(), version, office.seen) });
        QCOMPARE(office.text("agreement", record, "text"), std::string("b"));
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "lost_value"), std::string("a"));
        QCOMPARE(field(conflicts[0], "kept_value"), std::string("b"));
    }

    void sameValueFromBoth_isNoConflict()
    {
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "ens", office.anne.now(), office.seen) });
        (void)office.bo.push({ office.agreement(record, "ens", office.bo.now(), office.seen) });
        QVERIFY(office.conflicts().empty());
    }

    void otherFieldsOfTheSameRecord_areNoConflict()
    {
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", office.anne.now(), office.seen) });
        (void)office.bo.push({ { office.area, "agreement", record, { { "theme", "andet", office.bo.now(), {} } } } });
        QVERIFY(office.conflicts().empty());
    }

    void deletionOverAnEditNotSeen_isAsked()
    {
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", office.anne.now(), office.seen) });
        office.clock.advance(1000);
        (void)office.bo.push({ office.deletion(office.bo, office.seen) });
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "kind"), std::string("slettet"));
        QCOMPARE(field(conflicts[0], "field"), std::string("text"));
        QCOMPARE(field(conflicts[0], "lost_value"), std::string("Mal opgang 4"));
        QCOMPARE(field(conflicts[0], "lost_by"), std::string("Frk. anne"));
        QCOMPARE(field(conflicts[0], "kept_type"), std::string("null"));
        QCOMPARE(field(conflicts[0], "kept_by"), std::string("Frk. bo"));
        QVERIFY(office.stored("agreement", record)->field("deleted_at")->value != Value {});
    }

    void editOfADeletedRecord_isAskedAndKept()
    {
        Dispute office;
        const Version edit = office.anne.now();
        office.clock.advance(1000);
        (void)office.bo.push({ office.deletion(office.bo, office.seen) });
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", edit, office.seen) });
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "kind"), std::string("slettet"));
        QCOMPARE(office.text("agreement", record, "text"), std::string("Mal opgang 4"));
        QVERIFY(office.stored("agreement", record)->field("deleted_at")->value != Value {});
    }

    void deletionThatSawTheEdit_isNoConflict()
    {
        Dispute office;
        const Version edit = office.anne.now();
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", edit, office.seen) });
        office.clock.advance(1000);
        (void)office.bo.push({ office.deletion(office.bo, edit) });
        QVERIFY(office.conflicts().empty());
    }

    void bothDelete_isNoConflict()
    {
        Dispute office;
        (void)office.anne.push({ office.deletion(office.anne, office.seen) });
        office.clock.advance(1000);
        (void)office.bo.push({ office.deletion(office.bo, office.seen) });
        QVERIFY(office.conflicts().empty());
    }

    void restoreBySomeoneWhoSawIt_isNoConflict()
    {
        Dispute office;
        (void)office.bo.push({ office.deletion(office.bo, office.seen) });
        const Version deleted = office.bo.now();
        office.clock.advance(1000);
        (void)office.anne.push({ { office.area, "agreement", record,
            { { "deleted_at", {}, office.anne.now(), deleted }, { "text", "igen", office.anne.now(), office.seen } } } });
        QVERIFY(office.conflicts().empty());
        QVERIFY(office.stored("agreement", record)->field("deleted_at")->value == Value {});
    }

    void rowsOfferedAgain_makeNoConflict()
    {
        Dispute office;
        const Version later = office.anne.now();
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", later, office.seen) });
        (void)office.bo.offer({ office.agreement(record, "Mal opgang 3", office.seen, office.seen) });
        QVERIFY(office.conflicts().empty());
        (void)office.anne.push({ office.deletion(office.anne, later) });
        (void)office.bo.offer({ office.agreement(record, "Mal opgang 4", later, later) });
        QVERIFY(office.conflicts().empty());
    }

    void deletedConflict_makesNoFurtherOne()
    {
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", office.anne.now(), office.seen) });
        (void)office.bo.push({ office.agreement(record, "Mal opgang 5", office.bo.now(1), office.seen) });
        const RecordChange conflict = office.conflicts().at(0);
        office.clock.advance(10);
        (void)office.anne.push({ { office.area, "conflict", conflict.id, { { "resolution", "behold", office.anne.now(), {} } } } });
        (void)office.bo.push({ { office.area, "conflict", conflict.id,
            { { "deleted_at", office.clock.nowMs(), office.bo.now(2), conflict.fields[0].version } } } });
        QCOMPARE(office.conflicts().size(), std::size_t { 1 });
    }

    void textsThatFit_areMergedByWords()
    {
        Dispute office;
        const Version base = office.write(office.anne, "Mal opgang 3, 5 og ring til Bo", office.seen);
        const Version annes = office.write(office.anne, "Mal opgang 3, 4, 5 og ring til Bo", base);
        const v1::SyncReply reply = office.bo.push({ office.prose("Mal opgang 3, 5 og skriv til Bo", office.bo.now(), base) });
        const std::string merged = "Mal opgang 3, 4, 5 og skriv til Bo";
        QCOMPARE(office.text("agreement", record, "text"), merged);
        QCOMPARE(field(changesOf(reply.corrections()).at(0), "text"), merged);
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "kind"), std::string("flettet"));
        QCOMPARE(field(conflicts[0], "base_value"), std::string("Mal opgang 3, 5 og ring til Bo"));
        QCOMPARE(field(conflicts[0], "lost_value"), std::string("Mal opgang 3, 4, 5 og ring til Bo"));
        QCOMPARE(field(conflicts[0], "lost_device"), std::string("annes tablet"));
        QCOMPARE(field(conflicts[0], "kept_value"), std::string("Mal opgang 3, 5 og skriv til Bo"));
        QCOMPARE(field(conflicts[0], "kept_by"), std::string("Frk. bo"));
        // Anne has not heard of it and writes on: that goes into the merged text, too.
        (void)office.write(office.anne, "Mal opgang 3, 4, 5 og ring til Bo i dag", annes);
        QCOMPARE(office.text("agreement", record, "text"), merged + " i dag");
    }

    void mergedTextSentAgain_changesNothing()
    {
        Dispute office;
        const Version base = office.write(office.anne, "et to tre fire", office.seen);
        (void)office.write(office.anne, "et to tre fire fem", base);
        const RecordChange bos = office.prose("nul et to tre fire", office.bo.now(), base);
        (void)office.bo.push({ bos });
        const std::uint64_t sequence = office.sequence();
        (void)office.bo.push({ bos });
        QCOMPARE(office.text("agreement", record, "text"), std::string("nul et to tre fire fem"));
        QCOMPARE(office.sequence(), sequence);
        QCOMPARE(office.conflicts().size(), std::size_t { 1 });
    }

    void secondEditBeforeTheFirstWasAnswered_standsOnTheFirst()
    {
        Dispute office;
        const Version base = office.write(office.anne, "et to tre fire", office.seen);
        (void)office.write(office.anne, "et to tre fire fem", base);
        (void)office.write(office.bo, "nul et to tre fire", base);
        (void)office.write(office.bo, "nul halv et to tre fire", base);
        QCOMPARE(office.text("agreement", record, "text"), std::string("nul halv et to tre fire fem"));
    }

    void sameWordsChanged_keepBothAsAQuestion()
    {
        Dispute office;
        const Version base = office.write(office.anne, "Mal opgang 2", office.seen);
        (void)office.write(office.anne, "Mal opgang 4", base);
        (void)office.write(office.bo, "Mal opgang 5", base);
        const auto conflicts = office.conflicts();
        QCOMPARE(conflicts.size(), std::size_t { 1 });
        QCOMPARE(field(conflicts[0], "kind"), std::string("felt"));
        QCOMPARE(field(conflicts[0], "base_value"), std::string("Mal opgang 2"));
    }

    void textsThatAreNotSaidToBeRunningText_areNotMerged()
    {
        Dispute office;
        const Version base = office.write(office.anne, "et to tre fire", office.seen);
        (void)office.write(office.anne, "et to tre fire fem", base);
        (void)office.bo.push({ office.agreement(record, "nul et to tre fire", office.bo.now(), base) });
        QCOMPARE(office.text("agreement", record, "text"), std::string("nul et to tre fire"));
        QCOMPARE(field(office.conflicts().at(0), "kind"), std::string("felt"));
    }

    void halvesThatMakeACprNumber_areNotMerged()
    {
        Dispute office;
        const Version base = office.write(office.anne, "fra 010203a - b1234", office.seen);
        (void)office.write(office.anne, "fra 010203 - b1234", base);
        (void)office.write(office.bo, "fra 010203a - 1234", base);
        QCOMPARE(office.text("agreement", record, "text"), std::string("fra 010203a - 1234"));
        QCOMPARE(field(office.conflicts().at(0), "kind"), std::string("felt"));
    }

    void settledOtherwiseByTwo_isAskedAgain_data()
    {
        QTest::addColumn<QString>("annes");
        QTest::addColumn<QString>("bos");
        QTest::addColumn<QString>("after");
        QTest::newRow("one let it stand") << "behold" << "vaelg_anden" << "(null)";
        QTest::newRow("the other did") << "gendan" << "behold" << "(null)";
        QTest::newRow("the same") << "behold" << "behold" << "behold";
        QTest::newRow("both wrote, which clashes by itself") << "vaelg_anden" << "begge" << "begge";
    }

    void settledOtherwiseByTwo_isAskedAgain()
    {
        QFETCH(QString, annes);
        QFETCH(QString, bos);
        QFETCH(QString, after);
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", office.anne.now(), office.seen) });
        (void)office.bo.push({ office.agreement(record, "Mal opgang 5", office.bo.now(1), office.seen) });
        const Id conflict = office.conflicts().at(0).id;
        const auto settle = [&](TestDevice& device, const QString& resolution) {
            office.clock.advance(1000);
            const RecordChange change { office.area, "conflict", conflict,
                { { "resolution", resolution.toStdString(), device.now(), {} } } };
            (void)device.push({ change });
            (void)device.push({ change }); // as when the answer was lost
        };
        settle(office.anne, annes);
        settle(office.bo, bos);
        QCOMPARE(field(office.conflicts().at(0), "resolution"), after.toStdString());
        QCOMPARE(office.conflicts().size(), std::size_t { 1 });
    }

    void resolution_isAnOrdinaryEdit()
    {
        Dispute office;
        (void)office.anne.push({ office.agreement(record, "Mal opgang 4", office.anne.now(), office.seen) });
        (void)office.bo.push({ office.agreement(record, "Mal opgang 5", office.bo.now(1), office.seen) });
        const Id conflict = office.conflicts().at(0).id;
        office.clock.advance(10);
        const auto reply = office.bo.push(
            { { office.area, "conflict", conflict, { { "resolution", "behold", office.bo.now(), {} } } } });
        QCOMPARE(reply.acknowledgement().accepted(), 1u);
        QCOMPARE(field(office.conflicts().at(0), "resolution"), std::string("behold"));
    }
};

TOVHOLDER_TEST(TestConflicts)
#include "tst_conflicts.moc"
