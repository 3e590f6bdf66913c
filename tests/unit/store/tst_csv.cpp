// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/import/csv.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cellsOf(std::string_view bytes)
{
    std::vector<Cells> cells;
    const Result<std::vector<CsvRow>> rows = readCsv(bytes);
    for (const CsvRow& row : *rows)
        cells.push_back(row.cells);
    return cells;
}

const std::vector<Cells> twoRows { { "Navn", "Sted" }, { "Æble", "Gård" } };

} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private slots:
    void encodings_areFound()
    {
        QCOMPARE(cellsOf("Navn;Sted\nÆble;Gård\n"), twoRows);
        QCOMPARE(cellsOf("\xef\xbb\xbfNavn;Sted\nÆble;Gård\n"), twoRows);
        QCOMPARE(cellsOf("Navn;Sted\n\xc6\x62le;G\xe5rd\n"), twoRows);
    }

    void separators_areFound()
    {
        QCOMPARE(cellsOf("Navn,Sted\nÆble,Gård"), twoRows);
        QCOMPARE(cellsOf("Navn\tSted\nÆble\tGård"), twoRows);
        QCOMPARE(cellsOf("a;b,c;d\n1;2,5;3"), (std::vector<Cells> { { "a", "b,c", "d" }, { "1", "2,5", "3" } }));
    }

    void lineEnds_mayBeMixed()
    {
        QCOMPARE(cellsOf("Navn;Sted\r\nÆble;Gård\r\r\n\n"), twoRows);
        QCOMPARE(cellsOf("Navn;Sted\rÆble;Gård"), twoRows);
    }

    void quotes_holdSeparatorsQuotesAndLines()
    {
        const Result<std::vector<CsvRow>> rows = readCsv("a;b\r\n\"x;\"\"y\"\"\";\"linje 1\r\nlinje 2\"\r\nsidst;nu");
        QCOMPARE(rows->size(), 3u);
        QCOMPARE((*rows)[1].cells, (Cells { "x;\"y\"", "linje 1\nlinje 2" }));
        QCOMPARE((*rows)[1].line, 2);
        QCOMPARE((*rows)[2].line, 4);
    }

    void quoteInsideAWord_isALetter()
    {
        QCOMPARE(cellsOf("a;b\n5\" rør;x")[1], (Cells { "5\" rør", "x" }));
    }

    void nothing_isNoRows()
    {
        QCOMPARE(readCsv("")->size(), 0u);
        QCOMPARE(readCsv("\n\r\n;;;\n  ;\t\n")->size(), 0u);
    }

    void binaryData_isRefused()
    {
        const std::string zip("PK\3\4\0\0\0\0", 8);
        QCOMPARE(readCsv(zip).error().code, ErrorCode::CsvMalformed);
        QCOMPARE(readCsv(std::string("\xff\xfeN\0a\0", 6)).error().code, ErrorCode::CsvMalformed);
    }

    void unclosedQuote_isRefusedWithItsLine()
    {
        const Error error = readCsv("a;b\nx;y\n\"z;w\nmere").error();
        QCOMPARE(error.code, ErrorCode::CsvMalformed);
        QCOMPARE(error.place, std::string("3"));
    }

    void tooMuch_isRefused()
    {
        QCOMPARE(readCsv(std::string(csvBytesMax + 1, 'a')).error().code, ErrorCode::CsvMalformed);
        QCOMPARE(readCsv(std::string(csvCellsMax, ';')).error().code, ErrorCode::CsvMalformed);
        std::string rows;
        for (std::size_t i = 0; i <= csvRowsMax; ++i)
            rows += "a\n";
        QCOMPARE(readCsv(rows).error().code, ErrorCode::CsvMalformed);
    }
};

TOVHOLDER_TEST(CsvTest)
#include "tst_csv.moc"
