// SPDX-License-Identifier: Apache-2.0
// Input from on site: by touch, on the real screen, with a camera that the test holds.
#include "onsite.h"

#include "cpp/viewmodels/captureviewmodel.h"

using namespace tovholder;
using namespace tovholder::test;

class CaptureTest : public QObject {
    Q_OBJECT

    /// The page with the area remembered, as on every day but the first.
    static void openCapture(Touchscreen& phone, const QString& picture)
    {
        phone.services().settings()->setArea(QString::fromStdString(kometparken()));
        phone.openPage(QStringLiteral("capture"), {});
        QQuickItem* screen = withProperty(phone, "cameraSource");
        QVERIFY(screen);
        screen->setProperty("cameraSource", QUrl::fromLocalFile(QStringLiteral(FAKE_CAMERA)).toString());
        QTRY_VERIFY(phone.find(QStringLiteral("fakeCamera"), false));
        phone.find(QStringLiteral("fakeCamera"), false)->setProperty("picture", QUrl::fromLocalFile(picture));
        phone.settle();
    }

    static QQuickItem* withProperty(Touchscreen& phone, const char* name)
    {
        QList<QQuickItem*> items { phone.window()->contentItem() };
        while (!items.isEmpty()) {
            QQuickItem* item = items.takeFirst();
            if (item->property(name).isValid())
                return item;
            items.append(item->childItems());
        }
        return nullptr;
    }

    static std::vector<store::Row> mine(Touchscreen& phone)
    {
        return rowsOf(phone, store::queries::observationsBy(phone.services().login().toStdString(),
            viewmodels::CaptureViewModel::deviceName().toStdString()));
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void threeTaps_fromOpeningToSaved()
    {
        Touchscreen phone(file("taps.db"), settingAsked());
        openCapture(phone, pictureIn(m_folder, QStringLiteral("stair.jpg")));
        phone.picture(QStringLiteral("capture-1-new"));
        QVERIFY(phone.tap(QStringLiteral("shutter")));
        QTRY_COMPARE(mine(phone).size(), std::size_t { 1 });
        phone.settle();
        phone.picture(QStringLiteral("capture-2-photo"));
        QVERIFY(phone.tap(word(phone, "theme", "bygning")));
        QVERIFY(phone.tap(QStringLiteral("finish")));

        const auto rows = mine(phone);
        QCOMPARE(rows.size(), std::size_t { 1 });
        QCOMPARE(rows.front().text("theme"), std::string("bygning"));
        QCOMPARE(rows.front().text("area_id"), kometparken());
        QCOMPARE(rows.front().text("status"), std::string("ny"));
        QCOMPARE(rows.front().integer("photos"), std::int64_t { 1 });
        QVERIFY(rows.front().integer("seen_at") > 0);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("stair.jpg")))); // the camera's own, with its place and time
        phone.picture(QStringLiteral("capture-3-finished"));
    }

    void withoutAnArea_itIsAskedOnce()
    {
        Touchscreen phone(file("area.db"), settingAsked());
        phone.openPage(QStringLiteral("capture"), {});
        QVERIFY(!phone.find(QStringLiteral("shutter")));
        phone.picture(QStringLiteral("capture-0-area"));
        const QQuickItem* chip = phone.find(QStringLiteral("Urtegården"));
        const QQuickItem* heading = phone.find(QStringLiteral("Mine registreringer"), false);
        QVERIFY(chip && heading);
        QVERIFY2(chip->mapToScene({ 0, chip->height() }).y() <= heading->mapToScene({}).y(), "the areas hang out of their card");
        QVERIFY(phone.tap(QStringLiteral("Kometparken")));
        QVERIFY(phone.find(QStringLiteral("shutter")));
        QCOMPARE(phone.services().settings()->area(), QString::fromStdString(kometparken()));
    }

    void aFileThatIsNoPhoto_isToldAndLeavesNothing()
    {
        const QString letter = file("letter.jpg");
        QFile written(letter);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("Kære beboere");
        written.close();
        Touchscreen phone(file("nophoto.db"), settingAsked());
        openCapture(phone, letter);
        QVERIFY(phone.tap(QStringLiteral("shutter")));
        QTRY_VERIFY(phone.find(QStringLiteral("photoProblem"), false));
        const QString sentence = phone.find(QStringLiteral("photoProblem"), false)->property("text").toString();
        QCOMPARE(sentence, phone.services().words()->sentence(QStringLiteral("PhotoUnreadable")));
        QVERIFY(mine(phone).empty());
        QVERIFY(QFile::exists(letter));
        phone.picture(QStringLiteral("capture-4-no-photo"));
    }

    void textThatIsTyped_isSavedWithPlaceAndRemembered()
    {
        Touchscreen phone(file("text.db"), settingAsked());
        openCapture(phone, {});
        QVERIFY(phone.type(textLabel(phone), QStringLiteral("Lampen er gået")));
        QVERIFY(phone.type(placeLabel(phone), QStringLiteral("Opgang 4")));
        QTRY_COMPARE(mine(phone).size(), std::size_t { 1 });
        QTRY_COMPARE(mine(phone).front().text("place"), std::string("Opgang 4"));
        phone.picture(QStringLiteral("capture-5-text"));
        QVERIFY(phone.tap(QStringLiteral("finish")));
        QVERIFY(phone.tap(word(phone, "urgency", "haster")));
        QTRY_COMPARE(mine(phone).size(), std::size_t { 2 });
        QCOMPARE(mine(phone).front().text("place"), std::string("Opgang 4"));
        phone.picture(QStringLiteral("capture-6-remembered"));
    }

    void aCprNumber_keepsTheFormOpen()
    {
        Touchscreen phone(file("cpr.db"), settingAsked());
        openCapture(phone, {});
        QVERIFY(phone.tap(word(phone, "theme", "bygning")));
        QVERIFY(phone.type(textLabel(phone), QStringLiteral("Spørg 010190-1234")));
        QVERIFY(phone.tap(QStringLiteral("finish")));
        QTRY_COMPARE(mine(phone).size(), std::size_t { 1 });
        QVERIFY(mine(phone).front().text("text").find("1234") == std::string::npos);
        QVERIFY(phone.find(phone.services().words()->sentence(QStringLiteral("CprNumber")), false));
        phone.picture(QStringLiteral("capture-7-cpr"));
    }

    void aPhotoThatIsRemoved_comesBackOnUndo()
    {
        Touchscreen phone(file("undo.db"), settingAsked());
        openCapture(phone, pictureIn(m_folder, QStringLiteral("cellar.jpg")));
        QVERIFY(phone.tap(QStringLiteral("shutter")));
        QTRY_COMPARE(mine(phone).size(), std::size_t { 1 });
        phone.settle();
        QVERIFY(phone.tap(phone.english() ? QStringLiteral("Remove photo 1") : QStringLiteral("Fjern billede 1")));
        QTRY_COMPARE(mine(phone).front().integer("photos"), std::int64_t { 0 });
        phone.picture(QStringLiteral("capture-8-removed"));
        QVERIFY(phone.tap(phone.english() ? QStringLiteral("Undo") : QStringLiteral("Fortryd")));
        QTRY_COMPARE(mine(phone).front().integer("photos"), std::int64_t { 1 });
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QString word(Touchscreen& phone, const char* field, const char* code)
    {
        return phone.services().words()->of(QStringLiteral("observation"), QString::fromLatin1(field), QString::fromLatin1(code));
    }
    static QString textLabel(Touchscreen& phone)
    {
        return phone.english() ? QStringLiteral("What did you see? (optional)") : QStringLiteral("Hvad så du? (kan undværes)");
    }
    static QString placeLabel(Touchscreen& phone) { return phone.english() ? QStringLiteral("Place") : QStringLiteral("Sted"); }

    QTemporaryDir m_folder;
};

TOVHOLDER_SCREEN_TEST(CaptureTest)

#include "tst_capture.moc"
