// SPDX-License-Identifier: Apache-2.0
#include "programs.h"
#include "samples.h"

#include "cpp/reports/odtwriter.h"
#include "cpp/reports/pdfwriter.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>

#include <filesystem>

using namespace tovholder;
using namespace tovholder::reports;

using namespace Qt::StringLiterals;

namespace {

MinutesData sample(const QString& language)
{
    return language == "da"_L1 ? samples::meetingFourDanish() : samples::meetingFourEnglish();
}

} // namespace

class MinutesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString source = qEnvironmentVariable("TOVHOLDER_SOURCE");
        QVERIFY(useFontsIn((source + u"/assets/fonts"_s).toStdString()));
    }

    void document_readsAsItsGoldenFile_data() { languages(); }
    void document_readsAsItsGoldenFile()
    {
        QFETCH(QString, language);
        const QString golden = sourceFile(u"golden/minutes_"_s + language + u".txt"_s);
        const QByteArray now = QByteArray::fromStdString(plainText(minutesDocument(sample(language))));
        QFile file(golden);
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(golden));
        QCOMPARE(QString::fromUtf8(now).split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
    }

    void otherPapers_holdOnlyTheirPart()
    {
        MinutesData data = samples::meetingFourDanish();
        const std::string ideas = plainText(paperDocument(data, Paper::IdeaCatalogue));
        QVERIFY(ideas.starts_with("Idékatalog · "));
        QVERIFY(ideas.find("Suppe på svalegangen") != std::string::npos);
        QVERIFY(ideas.find("Haveholdet") == std::string::npos);
        data.title = "Birkeparken";
        data.number = 0;
        const std::string picture = plainText(paperDocument(data, Paper::AreaPicture));
        QVERIFY(picture.find("# Birkeparken") != std::string::npos);
        QVERIFY(picture.find("Næste gang mødes I") == std::string::npos);
    }

    void pdf_isTaggedWithTitleAuthorAndLanguage_data() { languages(); }
    void pdf_isTaggedWithTitleAuthorAndLanguage()
    {
        QFETCH(QString, language);
        const MinutesData data = sample(language);
        const QString file = pdf(minutesDocument(data), language);
        const QString info = output(u"pdfinfo"_s, { file });
        QVERIFY2(info.contains(QRegularExpression(u"Tagged: +yes"_s)), qPrintable(info));
        QVERIFY2(info.contains(QString::fromStdString(data.title)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Author: +Mona Lyng"_s)), qPrintable(info));
        QPDF raw;
        raw.processFile(file.toUtf8().constData());
        QCOMPARE(QString::fromStdString(raw.getRoot().getKey("/Lang").getUTF8Value()), language);
    }

    void pdf_carriesItsFonts()
    {
        const QString file = pdf(minutesDocument(samples::meetingFourDanish()), u"fonts"_s);
        const QStringList fonts = output(u"pdffonts"_s, { file }).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) {
            QVERIFY2(font.contains(u"+Inter-"_s), qPrintable(font));
            QVERIFY2(font.contains(QRegularExpression(u" yes +yes +yes "_s)), qPrintable(font)); // embedded, a part, as text
        }
    }

    void pdf_readsInTheOrderOfTheDocument()
    {
        const QString file = pdf(minutesDocument(samples::meetingFourDanish()), u"order"_s);
        const QString structure = output(u"pdfinfo"_s, { u"-struct-text"_s, file });
        const QStringList inOrder { u"Møde 4: Videre forløb"_s, u"/Scope /Row"_s, u"Til stede"_s, u"Det har I aftalt"_s,
            u"/Scope /Column"_s, u"Hvornår"_s, u"15. marts 2027"_s, u"Fællesarealer"_s, u"LBody"_s,
            u"Øvelse 2: Eksterne samarbejdspartnere"_s, u"Beboernetværk"_s, u"Kvindecaféen"_s, u"Fortalt af Kaj Brink"_s };
        qsizetype at = 0;
        for (const QString& text : inOrder) {
            at = structure.indexOf(text, at);
            QVERIFY2(at >= 0, qPrintable(text + u'\n' + structure));
        }
        for (const QString& kind : { u"H1 "_s, u"H2 "_s, u"H3 "_s, u"Table "_s, u"TH:"_s, u"TD"_s, u"L "_s, u"LI "_s })
            QVERIFY2(structure.contains(kind), qPrintable(kind));
    }

    void partnersOfOtherFunctions_andOfNone_haveRowsOfTheirOwn()
    {
        MinutesData data = samples::meetingFourDanish();
        data.partners.push_back({ "Boldklubben", "foreninger", "ledelse", "", "", false });
        data.partners.push_back({ "Biblioteket", "institutioner", "", "", "", false });
        const QString text = QString::fromStdString(plainText(minutesDocument(data)));
        QVERIFY(text.contains(u"| Ledelse | Ingen endnu | Boldklubben |"_s));
        QVERIFY(text.contains(u"| Ingen har taget den endnu | Ingen endnu | Ingen endnu | Biblioteket |"_s));
    }
    void pdf_losesNothingOfALongText()
    {
        MinutesData data = samples::meetingFourDanish();
        QString words;
        for (int i = 0; i < 2000; ++i)
            words += u" ord%1"_s.arg(i);
        data.agreements.front().text += words.toStdString();
        data.notes = words.toStdString();
        data.cases.front().text = std::string(5000, 'x'); // no place to break
        const QString text = output(u"pdftotext"_s, { pdf(minutesDocument(data), u"long"_s), u"-"_s });
        for (int i = 0; i < 2000; ++i)
            QVERIFY2(text.count(u"ord%1"_s.arg(i)) >= 2, qPrintable(u"ord%1"_s.arg(i)));
        QCOMPARE(text.count(u'x') >= 5000, true);
    }

    void pdf_ofTheLongestTexts_isWrittenInAMoment()
    {
        // As one layout each, they kept Pango busy for minutes.
        MinutesData data = samples::meetingFourDanish();
        data.notes = std::string(256 * 1024, 'x');
        data.cases.front().text = QStringLiteral("ø😀").repeated(10'000).toStdString();
        data.agreements.front().text = std::string(20'000, '\n') + "slut på aftalen";
        const QString text = output(u"pdftotext"_s, { pdf(minutesDocument(data), u"longest"_s), u"-"_s });
        QVERIFY(text.count(u'x') >= 256 * 1024);
        QVERIFY(text.count(u'ø') >= 10'000);
        QVERIFY(text.contains(u"slut på aftalen"_s));
    }

    void pdf_ofColouredLettersOverSeveralPages_isWritten()
    {
        MinutesData data = samples::meetingFourDanish();
        data.notes = QStringLiteral("😀🥳").repeated(2000).toStdString();
        const Result<std::string> written = pdfBytes(minutesDocument(data));
        QVERIFY(written.ok());
        QVERIFY(written->starts_with("%PDF"));
    }

    void document_canHoldAnyBytes()
    {
        MinutesData data = samples::meetingFourDanish();
        data.notes = std::string("\xff\xfe\x01 <b>&amp; \u202eםולש\u202c 😀 ") + std::string(1, '\0') + "slut";
        const QString text = output(u"pdftotext"_s, { pdf(minutesDocument(data), u"bytes"_s), u"-"_s });
        QVERIFY2(text.contains(u"<b>&amp;"_s) && text.contains(u"slut"_s), qPrintable(text.right(200)));
    }

    void odt_hasRealHeadingsListsAndTables()
    {
        const QString file = m_folder.filePath(u"minutes.odt"_s);
        QVERIFY(writeOdt(minutesDocument(samples::meetingFourDanish()), file.toStdString()).ok());
        const QString found = output(python, { sourceFile(u"check_odt.py"_s), file });
        for (const QString& line : { u"title: Møde 4: Videre forløb\n"_s, u"author: Mona Lyng, Boligforeningen Fjordby\n"_s,
                 u"language: da da\n"_s, u"h1 Møde 4: Videre forløb\n"_s, u"h2 Det har I aftalt\n"_s,
                 u"h3 Hvornår fungerer samarbejdet godt?\n"_s, u"table header: Hvad | Hvem | Hvornår\nnames its rows: False\n"_s,
                 u"table header: Funktion | Myndigheder | Foreninger | Institutioner | Beboernetværk\nnames its rows: True\n"_s,
                 u"in their colour: Boligsocial Drift Byggeteknisk Genhusning Udlejning\n"_s, u"list items: 9\n"_s })
            QVERIFY2(found.contains(line), qPrintable(line + found));
    }

    void odt_canHoldAnyBytes()
    {
        MinutesData data = samples::meetingFourDanish();
        data.title = "<&\"'>";
        data.notes = std::string("\xff\x01 <b> \t to  mellemrum 😀\n\nnyt afsnit");
        const QString file = m_folder.filePath(u"bytes.odt"_s);
        QVERIFY(writeOdt(minutesDocument(data), file.toStdString()).ok());
        const QString found = output(python, { sourceFile(u"check_odt.py"_s), file });
        QVERIFY2(found.contains(u"title: Møde 4: <&\"'>\n"_s), qPrintable(found));
    }

    void odt_ofTheSameMinutesIsTheSameFile()
    {
        const Document document = minutesDocument(samples::meetingFourDanish());
        QCOMPARE(*odtBytes(document), *odtBytes(document));
    }

    void file_isWrittenWholeOrNotAtAll()
    {
        const auto missing = std::filesystem::path(m_folder.path().toStdString()) / "missing" / "minutes.pdf";
        const auto written = writePdf(minutesDocument(samples::meetingFourDanish()), missing);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!std::filesystem::exists(missing));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("da") << "da";
        QTest::newRow("en") << "en";
    }

    QString pdf(const Document& document, const QString& name)
    {
        const QString file = m_folder.filePath(name + ".pdf"_L1);
        const auto written = writePdf(document, file.toStdString());
        if (!written)
            qFatal("%s", written.error().detail.c_str());
        return file;
    }

    QTemporaryDir m_folder;
};

TOVHOLDER_TEST(MinutesTest)
#include "tst_minutes.moc"
