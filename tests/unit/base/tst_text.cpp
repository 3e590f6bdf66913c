// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/text.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsUtf8_isTold_data();
    void whatIsUtf8_isTold();
    void windows1252_becomesUtf8();
    void everyByteOfWindows1252_givesUtf8();
    void folding_forgetsCaseAndWhiteSpaceAtTheEnds();
};

void TextTest::whatIsUtf8_isTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("nothing") << QByteArray("") << true;
    QTest::newRow("ascii") << QByteArray("abc") << true;
    QTest::newRow("danish") << QByteArray("\xc3\xa6\xc3\xb8\xc3\xa5") << true;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x8d\x8f") << true;
    QTest::newRow("right to left") << QByteArray("\xd7\xa9\xd9\x85") << true;
    QTest::newRow("cut in a character") << QByteArray("\xf0\x9f\x8d") << false;
    QTest::newRow("windows") << QByteArray("\xe6\xf8\xe5") << false;
    QTest::newRow("lonely continuation") << QByteArray("\x80") << false;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
}

void TextTest::whatIsUtf8_isTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, valid);
    QCOMPARE(isUtf8(bytes.toStdString()), valid);
}

void TextTest::windows1252_becomesUtf8()
{
    QCOMPARE(fromWindows1252("bl\xe5\x62\xe6rgr\xf8\x64 5 \x80"), std::string("blåbærgrød 5 €"));
}

void TextTest::everyByteOfWindows1252_givesUtf8()
{
    for (int byte = 0; byte < 256; ++byte)
        QVERIFY(isUtf8(fromWindows1252(std::string(1, static_cast<char>(byte)))));
}

void TextTest::folding_forgetsCaseAndWhiteSpaceAtTheEnds()
{
    QCOMPARE(folded("  ÆBLEØ Å \n"), std::string("æbleø å"));
    QCOMPARE(folded(" \t"), std::string());
    QVERIFY(folded("a×") == "a×");
}

TOVHOLDER_TEST(TextTest)
#include "tst_text.moc"
