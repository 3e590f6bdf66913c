// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/phototaker.h"
#include "testservices.h"

#include "cpp/store/queries/observations.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QImage>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class PhotoTakerTest : public QObject {
    Q_OBJECT

    static inline const Id observation = derivedId("observation", "test");

    static std::unique_ptr<PhotoTaker> takerOf(TestServices& test)
    {
        auto taker = std::make_unique<PhotoTaker>();
        taker->setProperty("services", QVariant::fromValue(test.services.get()));
        taker->setProperty("observation", toQString(observation));
        taker->setProperty("space", toQString(areaSpace));
        taker->setProperty("initial", QVariantMap { { QStringLiteral("status"), QStringLiteral("ny") } });
        return taker;
    }

    static QUrl picture(const TestServices& test, const char* name)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(qRgb(static_cast<int>(qstrlen(name)), 90, 160));
        const QString file = test.folder.filePath(QString::fromLatin1(name));
        if (!image.save(file))
            qFatal("no picture");
        return QUrl::fromLocalFile(file);
    }

    static std::vector<store::Row> photos(TestServices& test)
    {
        return *test.inStore([](store::Store& store) { return store.query(store::queries::photosOf(observation)); });
    }

private slots:
    void theFirstPhoto_makesTheObservation()
    {
        TestServices test;
        const auto taker = takerOf(test);
        taker->addFile(picture(test, "a.png"));
        QVERIFY(taker->busy());
        QTRY_VERIFY(!taker->busy());
        QVERIFY(taker->problem().isEmpty());
        const auto record = test.inStore([](store::Store& store) { return store.read("observation", observation); });
        QVERIFY(record);
        QCOMPARE(std::get<std::string>(record->fields.at("status")), std::string("ny"));
        QCOMPARE(photos(test).size(), std::size_t { 1 });
        QVERIFY(QFile::exists(test.services->photoUrl(toQString(photos(test).front().text("sha256"))).toLocalFile()));
    }

    void severalPhotos_keepTheirOrder()
    {
        TestServices test;
        const auto taker = takerOf(test);
        taker->addFiles({ picture(test, "a.png"), picture(test, "bb.png"), picture(test, "ccc.png") });
        QCOMPARE(taker->total(), 3);
        QTRY_COMPARE(taker->done(), 3);
        QCOMPARE(photos(test).size(), std::size_t { 3 });
    }

    void leavingThePage_losesNothing()
    {
        TestServices test;
        takerOf(test)->addFile(picture(test, "a.png"));
        test.services.reset(); // the program ends
        QCOMPARE(photos(test).size(), std::size_t { 1 });
    }

    void whatIsNoPhoto_isToldAndLeavesNothing()
    {
        TestServices test;
        const auto taker = takerOf(test);
        QFile letter(test.folder.filePath(QStringLiteral("brev.jpg")));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Kære beboere");
        letter.close();
        taker->addFile(QUrl::fromLocalFile(letter.fileName()));
        QTRY_VERIFY(!taker->busy());
        QCOMPARE(taker->problem(), test.services->words()->sentence(QStringLiteral("PhotoUnreadable")));
        QVERIFY(!test.inStore([](store::Store& store) { return store.read("observation", observation); }));
    }

    void theCamerasOwnFile_isRemovedAPersonsIsNot()
    {
        TestServices test;
        const auto taker = takerOf(test);
        const QUrl own = picture(test, "a.png");
        const QUrl taken = picture(test, "bb.png");
        taker->addFile(own);
        taker->addTaken(taken);
        QTRY_COMPARE(taker->done(), 2);
        QVERIFY(QFile::exists(own.toLocalFile()));
        QVERIFY(!QFile::exists(taken.toLocalFile()));
    }
};

TOVHOLDER_TEST(PhotoTakerTest)
#include "tst_phototaker.moc"
