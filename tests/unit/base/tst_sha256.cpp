// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/sha256.h"
#include "tests/unit/runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tovholder;

class Sha256Test : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path inFolder(const char* name) const { return m_folder.path().toStdString() + '/' + name; }

private slots:
    void fileOfKnownBytes_hasTheKnownHash()
    {
        std::ofstream(inFolder("abc")) << "abc";
        // FIPS 180-4, the example of one block.
        const std::string expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QCOMPARE(*sha256OfFile(inFolder("abc")), expected);
        QVERIFY(isSha256(expected));
    }

    void fileThatIsNotThere_isUnreadable()
    {
        const auto hash = sha256OfFile(inFolder("nowhere"));
        QVERIFY(!hash);
        QCOMPARE(hash.error().code, ErrorCode::FileUnreadable);
    }

    void otherTexts_areNoHashes()
    {
        QVERIFY(!isSha256(std::string(63, 'a')));
        QVERIFY(!isSha256(std::string(64, 'A')));
        QVERIFY(!isSha256("../" + std::string(61, 'a')));
    }
};

TOVHOLDER_TEST(Sha256Test)
#include "tst_sha256.moc"
