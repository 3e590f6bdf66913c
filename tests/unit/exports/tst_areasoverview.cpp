// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/overview.h"
#include "tests/unit/exports/heldmeeting.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>

using namespace tovholder;
using namespace tovholder::exports::test;

namespace {

const Id otherArea = derivedId("area", "other");
constexpr const char* overviewDay = "2026-11-24";

/// Besides Søparken with its held meetings an area with a group, agreements, partners and input.
struct TwoAreas : HeldMeeting {
    TwoAreas()
    {
        inOther("area", otherArea, { { "name", std::string("Fugleparken") } });
        inOther("group", derivedId("group", "other"), { { "kind", std::string("workshop") }, { "area_id", otherArea }, { "name", std::string("Værkstedet") } });
        agreed("a", "faellesarealer", "aftalt", "2026-11-23");
        agreed("b", "faellesarealer", "gennemfoert", "2026-11-20");
        agreed("c", "genhusning", "aftalt", "2026-11-24");
        inOther("recommendation", derivedId("recommendation", otherArea, "3"),
            { { "area_id", otherArea }, { "number", std::string("3") }, { "stands", std::string("Vi kender dem") } });
        const Id partner = derivedId("partner", "p");
        inOther("partner", partner, { { "name", std::string("Biblioteket") }, { "category", std::string("institutioner") } });
        for (const char* function : { "drift", "boligsocial" })
            inOther("partner_link", derivedId("partner_link", partner, function), { { "partner_id", partner }, { "function", std::string(function) } });
        inOther("observation", derivedId("observation", "o"), { { "text", std::string("Lyset er gået") }, { "status", std::string("ny") } });
    }

    void inOther(const char* entity, const Id& id, store::FieldValues fields)
    {
        if (!store->write(store::Edit { entity, id, otherArea, std::move(fields) }))
            qFatal("%s was not written", entity);
    }
    void agreed(const char* id, const char* theme, const char* status, const char* due)
    {
        inOther("agreement", derivedId("agreement", id), { { "group_id", derivedId("group", "other") }, { "text", std::string(id) },
            { "theme", std::string(theme) }, { "status", std::string(status) }, { "due_on", std::string(due) } });
    }

    reports::OverviewData overview() { return *exports::overviewData(*store, overviewDay, domain::Language::Danish); }
};

/// What stands in the table under a column, from the first area to all of them.
std::vector<std::string> under(const reports::CsvTable& table, const std::string& column)
{
    const auto at = std::ranges::find(table.header, column) - table.header.begin();
    std::vector<std::string> cells;
    for (const std::vector<std::string>& row : table.rows)
        cells.push_back(row.at(static_cast<std::size_t>(at)));
    return cells;
}

} // namespace

class AreasOverviewTest : public QObject {
    Q_OBJECT

private slots:
    void everyArea_isCounted_andAllOfThemTogether()
    {
        TwoAreas two;
        const reports::CsvTable table = reports::overviewTable(two.overview());
        using Cells = std::vector<std::string>;
        QCOMPARE(under(table, "Område"), (Cells { "Fugleparken", "Søparken", "Alle områder" }));
        QCOMPARE(under(table, "Grupper"), (Cells { "1", "1", "2" }));
        QCOMPARE(under(table, "Møder holdt"), (Cells { "0", "2", "2" }));
        QCOMPARE(under(table, "Aftaler: Aftalt"), (Cells { "2", "0", "2" }));
        QCOMPARE(under(table, "Aftaler: Over tiden"), (Cells { "1", "0", "1" })); // due today is not late
        QCOMPARE(under(table, "Tema: Fællesarealer"), (Cells { "2", "0", "2" }));
        QCOMPARE(under(table, "Anbefaling 3: Her står vi"), (Cells { "1", "0", "1" }));
        QCOMPARE(under(table, "Anbefaling 3: Det gør vi"), (Cells { "0", "0", "0" }));
        QCOMPARE(under(table, "Deles af flere"), (Cells { "1", "0", "1" }));
        for (const std::vector<std::string>& row : table.rows)
            QCOMPARE(row.size(), table.header.size());
    }
    void whatLiesInTheBin_isNotCounted()
    {
        TwoAreas two;
        QVERIFY(two.store->remove("agreement", derivedId("agreement", "a")));
        QCOMPARE(under(reports::overviewTable(two.overview()), "Aftaler: Aftalt").back(), std::string("1"));
    }
    void document_showsTheAreasBesideEachOther_andEachByItself()
    {
        TwoAreas two;
        const std::string text = reports::plainText(reports::overviewDocument(two.overview()));
        QVERIFY2(text.find("| Fugleparken | 2 | 0 | 1 | 0 | 0 | 1 |") != std::string::npos, text.c_str());
        QVERIFY2(text.find("| Fællesarealer | 1 | 0 | 1 | 0 | 0 |") != std::string::npos, text.c_str());
        QVERIFY(text.find("| 1 af 2 | 0 af 2 | 0 |") != std::string::npos);
        QVERIFY(text.find("Her er ingen aftaler endnu.") != std::string::npos);
    }
    void anAgreementWithoutATheme_hasARowAndAColumn()
    {
        TwoAreas two;
        two.agreed("d", "", "i_gang", "");
        const std::string text = reports::plainText(reports::overviewDocument(two.overview()));
        QVERIFY2(text.find("| Uden tema | 0 | 1 | 0 | 0 | 0 |") != std::string::npos, text.c_str());
        QCOMPARE(under(reports::overviewTable(two.overview()), "Tema: Uden tema"), (std::vector<std::string> { "1", "0", "1" }));
    }
    void files_areNamedByTheDay()
    {
        TwoAreas two;
        const QTemporaryDir folder;
        const auto papers = exports::writeOverview(two.overview(), folder.path().toStdString() + "/ny");
        QVERIFY(papers.ok());
        QCOMPARE(papers->files.size(), std::size_t { 3 });
        QCOMPARE(papers->files.back().filename().string(), std::string("overblik-2026-11-24.csv"));
        for (const std::filesystem::path& file : papers->files)
            QVERIFY(std::filesystem::file_size(file) > 300);
    }
};

TOVHOLDER_TEST(AreasOverviewTest)
#include "tst_areasoverview.moc"
