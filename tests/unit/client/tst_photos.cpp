// SPDX-License-Identifier: Apache-2.0
#include "scripted.h"

#include "cpp/base/limits.h"
#include "tests/unit/runner.h"

#include <QCryptographicHash>
#include <QTest>

#include <fstream>

using namespace tovholder;
using test::codeOf;
using test::Device;

namespace {

std::string manyBytes() { return std::string(limits::photoChunkBytes * 3 + 17, 'x'); }

std::string hashOf(const std::string& bytes)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex().toStdString();
}

void writeFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

/// A photo taken on this device, its file holding the bytes.
std::string take(Device& device, const std::string& bytes)
{
    const std::string sha256 = hashOf(bytes);
    writeFile(device.store->photoFile(sha256), bytes);
    const auto written = device.store->write({ "photo", device.store->makeId(), test::area,
        { { "sha256", sha256 }, { "observation_id", device.store->makeId() },
            { "bytes", static_cast<std::int64_t>(bytes.size()) } } });
    if (!written)
        qFatal("photo: %s", written.error().detail.c_str());
    return sha256;
}

/// A photo that another device took, known here by its row.
std::string hearOf(Device& device, const std::string& bytes)
{
    const std::string sha256 = hashOf(bytes);
    const merge::Version version { merge::hybridTimeAt(test::startMs), 99 };
    const merge::RecordChange change { test::area, "photo", device.store->makeId(),
        { { "sha256", sha256, version, {} }, { "observation_id", device.store->makeId(), version, {} },
            { "bytes", static_cast<std::int64_t>(bytes.size()), version, {} } } };
    if (const auto applied = device.store->syncState().applyPull({ change }, {}); !applied)
        qFatal("pull: %s", applied.error().detail.c_str());
    return sha256;
}

} // namespace

class PhotosTest : public QObject {
    Q_OBJECT

private slots:
    void taken_arrivesWholeAndIsCounted()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = take(device, manyBytes());
        client::SyncProgress last;
        device.exchange.setProgressListener([&](const client::SyncProgress& progress) { last = progress; });
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.photos[sha256], manyBytes());
        QCOMPARE(device.waiting().photosSent, 1);
        QCOMPARE(last.photosSent, 1);
        QCOMPARE(last.photosToSend, 1);
    }

    void fileThatIsGone_isFetchedAgainAtTheNextStart()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string taken = take(device, manyBytes());
        device.server.photos[hashOf("fra en anden")] = "fra en anden";
        const std::string heardOf = hearOf(device, "fra en anden");
        QVERIFY(device.exchange.run());
        for (const std::string& sha256 : { taken, heardOf })
            std::filesystem::remove(device.store->photoFile(sha256));
        QCOMPARE(device.store->syncState().photosGone()->size(), 2u);
        QVERIFY(client::SyncExchange(device.gate, device.server, device.server, device.clock).run());
        QCOMPARE(device.waiting().photosMissing, 0);
        QCOMPARE(readFile(device.store->photoFile(taken)), manyBytes());
        QCOMPARE(readFile(device.store->photoFile(heardOf)), std::string("fra en anden"));
    }

    void folderThatIsAway_makesNoPhotoMissing()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string taken = take(device, manyBytes());
        QVERIFY(device.exchange.run());
        const std::filesystem::path folder = device.store->photoDirectory();
        std::filesystem::path elsewhere = folder;
        elsewhere += ".away";
        std::filesystem::rename(folder, elsewhere);
        QCOMPARE(device.store->syncState().photosGone()->size(), 0u);
        std::filesystem::rename(elsewhere, folder);
        std::filesystem::remove(device.store->photoFile(taken));
        QCOMPARE(device.store->syncState().photosGone()->size(), 1u);
    }

    void cutInTheMiddle_goesOnWhereItEnded()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = take(device, manyBytes());
        device.server.photoFaults = { ErrorCode::None, ErrorCode::None, ErrorCode::ServerUnreachable };
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::ServerUnreachable);
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.photos[sha256], manyBytes());
        QCOMPARE(device.server.chunkCalls, 5); // four chunks, and the one that was cut
    }

    void serverForgotTheUpload_startsAgain()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = take(device, manyBytes());
        device.server.photoFaults = { ErrorCode::None, ErrorCode::NotFound };
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.photos[sha256], manyBytes());
    }

    void fileThatWasChanged_isParkedAndTheNextGoesOn()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string spoilt = take(device, "billede");
        const std::string sound = take(device, "et andet billede");
        writeFile(device.store->photoFile(spoilt), "noget andet");
        QVERIFY(device.exchange.run());
        QVERIFY(!device.server.photos.contains(spoilt));
        QVERIFY(device.server.photos.contains(sound));
        QVERIFY(!device.store->syncState().nextUpload().value());
    }

    void fileThatIsGone_isParked()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = take(device, "billede");
        std::filesystem::remove(device.store->photoFile(sha256));
        QVERIFY(device.exchange.run());
        QVERIFY(!device.store->syncState().nextUpload().value());
    }

    void othersPhoto_isFetchedAndVerified()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = hearOf(device, manyBytes());
        device.server.photos[sha256] = manyBytes();
        QVERIFY(device.exchange.run());
        QCOMPARE(readFile(device.store->photoFile(sha256)), manyBytes());
        QCOMPARE(device.waiting().photosMissing, 0);
    }

    void downloadCut_goesOnFromThePart()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = hearOf(device, manyBytes());
        device.server.photos[sha256] = manyBytes();
        device.server.photoFaults = { ErrorCode::None, ErrorCode::None, ErrorCode::TimedOut };
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::TimedOut);
        QVERIFY(!std::filesystem::exists(device.store->photoFile(sha256)));
        QVERIFY(device.exchange.run());
        QCOMPARE(readFile(device.store->photoFile(sha256)), manyBytes());
        QVERIFY(device.server.chunkCalls <= 6);
    }

    void killedBeforeTheRename_needsNothingTwice()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = hearOf(device, manyBytes());
        device.server.photos[sha256] = manyBytes();
        std::filesystem::path part = device.store->photoFile(sha256);
        writeFile(part += ".part", manyBytes());
        QVERIFY(device.exchange.run());
        QCOMPARE(readFile(device.store->photoFile(sha256)), manyBytes());
        QCOMPARE(device.server.chunkCalls, 1);
    }

    void spoiltPart_isFetchedAgainFromTheStart()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = hearOf(device, manyBytes());
        device.server.photos[sha256] = manyBytes();
        std::filesystem::path part = device.store->photoFile(sha256);
        writeFile(part += ".part", "noget andet");
        QVERIFY(device.exchange.run());
        QCOMPARE(readFile(device.store->photoFile(sha256)), manyBytes());
    }

    void wrongBytesFromTheServer_areNeverKept()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string sha256 = hearOf(device, "billede");
        device.server.photos[sha256] = "et andet";
        QVERIFY(device.exchange.run());
        QVERIFY(!std::filesystem::exists(device.store->photoFile(sha256)));
        QVERIFY(!device.store->syncState().nextDownload().value());
    }

    void notAtTheServerYet_isAskedForNextTime()
    {
        Device device;
        QVERIFY(device.signIn());
        const std::string late = hearOf(device, "sent billede");
        const std::string ready = hearOf(device, "klart billede");
        device.server.photos[ready] = "klart billede";
        QVERIFY(device.exchange.run());
        QVERIFY(std::filesystem::exists(device.store->photoFile(ready)));
        device.server.photos[late] = "sent billede";
        QVERIFY(device.exchange.run());
        QVERIFY(std::filesystem::exists(device.store->photoFile(late)));
    }
};

TOVHOLDER_TEST(PhotosTest)
#include "tst_photos.moc"
