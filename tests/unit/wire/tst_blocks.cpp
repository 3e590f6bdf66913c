// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/random.h"
#include "sync/wire/blocks.h"
#include "sync/wire/codec.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <tuple>

using namespace tovholder;
using namespace tovholder::wire;
using merge::FieldChange;
using merge::RecordChange;
using merge::Version;

namespace {

const Id spaceA = derivedId("space", "a");
const Id spaceB = derivedId("space", "b");

std::string describe(const RecordChange& change)
{
    std::string text = change.space + ' ' + change.entity + ' ' + change.id;
    auto fields = change.fields;
    std::ranges::sort(fields, {}, &FieldChange::field);
    for (const FieldChange& field : fields) {
        text += '|' + field.field + '=';
        if (const auto* number = std::get_if<std::int64_t>(&field.value))
            text += std::to_string(*number);
        else if (const auto* value = std::get_if<std::string>(&field.value))
            text += '"' + *value + '"';
        for (const Version version : { field.version, field.base })
            text += '@' + std::to_string(version.clock) + ':' + std::to_string(version.device);
    }
    return text;
}

std::vector<std::string> describe(const std::vector<RecordChange>& changes)
{
    std::vector<std::string> texts;
    for (const RecordChange& change : changes)
        texts.push_back(describe(change));
    std::ranges::sort(texts);
    return texts;
}

Value randomValue(Random& random)
{
    switch (random.next() % 3) {
    case 0:
        return {};
    case 1:
        return static_cast<std::int64_t>(random.next());
    default:
        return "text " + std::to_string(random.next() % 100);
    }
}

std::vector<RecordChange> randomChanges(Random& random)
{
    std::vector<RecordChange> changes;
    const auto count = random.next() % 40;
    for (std::uint64_t i = 0; i < count; ++i) {
        RecordChange change { random.next() % 2 ? spaceA : spaceB, random.next() % 2 ? "agreement" : "story",
            derivedId("r", std::to_string(i)), {} };
        for (const char* field : { "text", "theme", "position", "deleted_at" }) {
            if (random.next() % 3 == 0)
                continue;
            const Version version { 1000 + random.next() % 3, 7 };
            const Version base = random.next() % 2 ? Version { 900, 8 } : Version {};
            change.fields.push_back({ field, randomValue(random), version, base });
        }
        changes.push_back(change);
    }
    return changes;
}

v1::RecordBlock goodBlock()
{
    v1::RecordBlock block;
    block.set_space(spaceA);
    block.set_entity("story");
    for (const char* name : { "1", "2", "3" }) {
        block.add_ids(derivedId("story", name));
        block.add_clocks(100);
        block.add_devices(7);
    }
    v1::Column* column = block.add_columns();
    column->set_field("title");
    for (const char* text : { "en", "to", "tre" })
        column->add_texts(text);
    return block;
}

using Damage = std::function<void(v1::RecordBlock&)>;

const std::vector<std::pair<const char*, Damage>> damages {
    { "space is no id", [](auto& block) { block.set_space("x"); } },
    { "entity without name", [](auto& block) { block.clear_entity(); } },
    { "entity with a quote", [](auto& block) { block.set_entity("a\"b"); } },
    { "id in upper case", [](auto& block) { block.set_ids(0, "0190A000-0000-7000-8000-000000000001"); } },
    { "clock missing", [](auto& block) { block.mutable_clocks()->RemoveLast(); } },
    { "device missing", [](auto& block) { block.mutable_devices()->RemoveLast(); } },
    { "clock of 64 bits", [](auto& block) { block.set_clocks(1, ~0ULL); } },
    { "device of 64 bits", [](auto& block) { block.set_devices(1, 1ULL << 63); } },
    { "clock of nothing", [](auto& block) { block.set_clocks(2, 0); } },
    { "field name too long", [](auto& block) { block.mutable_columns(0)->set_field(std::string(65, 'a')); } },
    { "value missing", [](auto& block) { block.mutable_columns(0)->mutable_texts()->RemoveLast(); } },
    { "value too many", [](auto& block) { block.mutable_columns(0)->add_texts("fire"); } },
    { "texts and integers", [](auto& block) { block.mutable_columns(0)->mutable_texts()->RemoveLast(); block.mutable_columns(0)->add_integers(1); } },
    { "row beyond the last", [](auto& block) { for (const unsigned row : { 0U, 1U, 3U }) block.mutable_columns(0)->add_rows(row); } },
    { "row of 32 bits", [](auto& block) { for (const unsigned row : { 0U, 1U, 0xffffffffU }) block.mutable_columns(0)->add_rows(row); } },
    { "rows that fall", [](auto& block) { for (const unsigned row : { 0U, 2U, 1U }) block.mutable_columns(0)->add_rows(row); } },
    { "null beyond the last", [](auto& block) { block.mutable_columns(0)->mutable_texts()->RemoveLast(); block.mutable_columns(0)->add_nulls(3); } },
    { "null twice", [](auto& block) { block.mutable_columns(0)->mutable_texts()->RemoveLast(); block.mutable_columns(0)->mutable_texts()->RemoveLast(); block.mutable_columns(0)->add_nulls(1); block.mutable_columns(0)->add_nulls(1); } },
    { "versions too few", [](auto& block) { block.mutable_columns(0)->add_versions()->set_clock(5); } },
    { "bases too few", [](auto& block) { block.mutable_columns(0)->add_bases()->set_clock(5); } },
    { "base of 64 bits", [](auto& block) { for (int i = 0; i < 3; ++i) block.mutable_columns(0)->add_bases()->set_clock(~0ULL); } },
    { "field twice in a row", [](auto& block) { *block.add_columns() = block.columns(0); } },
    { "too many columns", [](auto& block) { for (int i = 0; i < 200; ++i) { auto* column = block.add_columns(); *column = block.columns(0); column->set_field("f" + std::to_string(i)); } } },
};

} // namespace

class TestBlocks : public QObject {
    Q_OBJECT

private slots:
    void anyChanges_comeBackAsTheyWere()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            SeededRandom random(seed);
            const auto changes = randomChanges(random);
            Blocks blocks;
            writeBlocks(changes, blocks);
            const auto back = readBlocks(blocks);
            QVERIFY2(back.ok(), std::to_string(seed).c_str());
            QVERIFY2(describe(*back) == describe(changes), std::to_string(seed).c_str());
        }
    }

    void insertsOfOneEntity_shareABlockAndListNeitherRowsNorVersions()
    {
        std::vector<RecordChange> changes;
        for (int i = 0; i < 3; ++i)
            changes.push_back({ spaceA, "story", derivedId("story", std::to_string(i)),
                { { "title", "t", { 100U + unsigned(i), 7 }, {} }, { "position", std::int64_t { i }, { 100U + unsigned(i), 7 }, {} } } });
        Blocks blocks;
        writeBlocks(changes, blocks);
        QCOMPARE(blocks.size(), 1);
        for (const v1::Column& column : blocks[0].columns()) {
            QCOMPARE(column.rows_size(), 0);
            QCOMPARE(column.versions_size(), 0);
            QCOMPARE(column.bases_size(), 0);
        }
    }

    void damagedBlock_isMalformed_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < damages.size(); ++i)
            QTest::newRow(damages[i].first) << int(i);
    }
    void damagedBlock_isMalformed()
    {
        QFETCH(int, index);
        Blocks blocks;
        *blocks.Add() = goodBlock();
        QVERIFY(readBlocks(blocks).ok());
        damages[std::size_t(index)].second(blocks[0]);
        const auto read = readBlocks(blocks);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::MessageMalformed);
    }

    void moreRecordsThanAnExchangeMayHold_areMalformed()
    {
        Blocks blocks;
        v1::RecordBlock& block = *blocks.Add();
        block.set_space(spaceA);
        block.set_entity("story");
        for (std::size_t i = 0; i <= limits::recordsPerExchangeMax; ++i) {
            block.add_ids(spaceA);
            block.add_clocks(1);
            block.add_devices(1);
        }
        QCOMPARE(readBlocks(blocks).error().code, ErrorCode::MessageMalformed);
    }
};

TOVHOLDER_TEST(TestBlocks)
#include "tst_blocks.moc"
