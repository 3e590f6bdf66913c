// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "cpp/base/limits.h"
#include "sync/server/check.h"
#include "sync/server/http/tus.h"
#include "tests/unit/runner.h"

#include <QFile>

using namespace tovholder;
using namespace tovholder::server;

namespace {

const QByteArray photo = QByteArray("a picture, or nearly so ").repeated(20'000);
const QByteArray tus = "Tus-Resumable: 1.0.0";
const QByteArray octets = "Content-Type: application/offset+octet-stream";

QByteArray metadata(const QByteArray& sha256, const Id& space)
{
    return "Upload-Metadata: sha256 " + sha256.toBase64() + ",space " + QByteArray::fromStdString(space).toBase64();
}

QByteArray length(qsizetype bytes) { return "Upload-Length: " + QByteArray::number(bytes); }
QByteArray offset(qsizetype bytes) { return "Upload-Offset: " + QByteArray::number(bytes); }

} // namespace

class TestPhotos : public QObject {
    Q_OBJECT

private slots:
    void upload_goesOnWhereTheServerWasKilled()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        const QByteArray who = bearer(anne.account().token());
        QByteArray location;
        {
            RunningServer server(office);
            HttpCaller caller(server.port());
            const HttpAnswer started
                = caller.call("POST", "/v1/files", { tus, who, length(photo.size()), metadata(sha256(photo), office.area) });
            QCOMPARE(started.status, 201);
            location = started.headers.value("location");
            // Half of what the PATCH announced, then the line is cut.
            HttpCaller cut(server.port());
            cut.sendRaw("PATCH " + location + " HTTP/1.1\r\nHost: t\r\n" + tus + "\r\n" + who + "\r\n" + octets + "\r\n" + offset(0)
                + "\r\nContent-Length: " + QByteArray::number(photo.size()) + "\r\n\r\n" + photo.left(200'000));
            QTRY_VERIFY(caller.call("HEAD", location, { tus, who }).headers.value("upload-offset").toLongLong() > 60'000);
        }
        RunningServer server(office);
        HttpCaller caller(server.port());
        const HttpAnswer state = caller.call("HEAD", location, { tus, who });
        QCOMPARE(state.status, 200);
        const qsizetype there = state.headers.value("upload-offset").toLongLong();
        QCOMPARE(state.headers.value("upload-length").toLongLong(), photo.size());
        const HttpAnswer wrong = caller.call("PATCH", location, { tus, who, octets, offset(there + 1) }, photo.mid(there + 1));
        QCOMPARE(wrong.status, 409);
        const HttpAnswer done = caller.call("PATCH", location, { tus, who, octets, offset(there) }, photo.mid(there));
        QCOMPARE(done.status, 204);
        QCOMPARE(done.headers.value("upload-offset").toLongLong(), photo.size());
        QCOMPARE(caller.call("GET", "/v1/files/" + sha256(photo), { who }).body, photo);
        QCOMPARE(caller.call("POST", "/v1/files", { tus, who, length(photo.size()), metadata(sha256(photo), office.area) }).status, 200);
    }

    void range_bringsThatPart()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArray who = bearer(anne.account().token());
        const HttpAnswer started
            = caller.call("POST", "/v1/files", { tus, who, length(photo.size()), metadata(sha256(photo), office.area) });
        QCOMPARE(caller.call("PATCH", started.headers.value("location"), { tus, who, octets, offset(0) }, photo).status, 204);
        const QByteArray path = "/v1/files/" + sha256(photo);
        const HttpAnswer part = caller.call("GET", path, { who, "Range: bytes=100-199" });
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, photo.mid(100, 100));
        QCOMPARE(part.headers.value("content-range"), "bytes 100-199/" + QByteArray::number(photo.size()));
        QCOMPARE(caller.call("GET", path, { who, "Range: bytes=" + QByteArray::number(photo.size() - 5) + "-" }).body, photo.right(5));
        QCOMPARE(caller.call("GET", path, { who, "Range: bytes=-7" }).body, photo.right(7));
        QCOMPARE(caller.call("GET", path, { who, "Range: bytes=99999999-" }).status, 416);
        QCOMPARE(caller.call("HEAD", path, { who }).headers.value("content-length").toLongLong(), photo.size());
    }

    void wrongHash_isThrownAway()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArray who = bearer(anne.account().token());
        const QByteArray location = caller.call("POST", "/v1/files", { tus, who, length(5), metadata(sha256("right"), office.area) })
                                        .headers.value("location");
        const HttpAnswer answer = caller.call("PATCH", location, { tus, who, octets, offset(0) }, "wrong");
        QCOMPARE(answer.status, 460);
        QCOMPARE(answer.failureCode(), std::string("HashMismatch"));
        QCOMPARE(caller.call("HEAD", location, { tus, who }).status, 404);
        QCOMPARE(caller.call("GET", "/v1/files/" + sha256("right"), { who }).status, 404);
    }

    void upload_isRefusedToStrangersAndWhenTooLarge()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        office.addUser("udefra");
        TestDevice stranger(office, "udefra");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArray hash = sha256(photo);
        const auto start = [&](const TestDevice& device, qsizetype bytes) {
            return caller.call("POST", "/v1/files", { tus, bearer(device.account().token()), length(bytes), metadata(hash, office.area) });
        };
        QCOMPARE(start(stranger, photo.size()).status, 403);
        QCOMPARE(start(anne, qsizetype(limits::photoBytesMax) + 1).failureCode(), std::string("PhotoTooLarge"));
        const HttpAnswer started = start(anne, photo.size());
        const QByteArray location = started.headers.value("location");
        QCOMPARE(caller.call("HEAD", location, { tus, bearer(stranger.account().token()) }).status, 404);
        const QByteArray who = bearer(anne.account().token());
        QCOMPARE(caller.call("PATCH", location, { tus, who, octets, offset(0) }, photo + "x").status, 400);
        QCOMPARE(caller.call("DELETE", location, { tus, who }).status, 204);
        QCOMPARE(caller.call("HEAD", location, { tus, who }).status, 404);
    }

    void photo_isReadOnlyWhereItsSpaceIs()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        TestDevice bo = office.deviceOf("bo", "leder");
        office.addUser("udefra");
        TestDevice stranger(office, "udefra");
        PhotoFiles files(office.folder.filePath(QStringLiteral("photos")).toStdString());
        PhotoService photos(*office.storage, office.service.accounts(), office.clock, office.random, files);
        std::string uploadUrl;
        const std::string hash = sha256("picture").toStdString();
        QCOMPARE(*photos.sendChunk(anne.account().token(), office.area, hash, 7, 0, "pict", uploadUrl), std::uint64_t { 4 });
        QCOMPARE(*photos.sendChunk(anne.account().token(), office.area, hash, 7, 2, "cture", uploadUrl), std::uint64_t { 4 });
        QCOMPARE(*photos.sendChunk(anne.account().token(), office.area, hash, 7, 4, "ure", uploadUrl), std::uint64_t { 7 });
        std::uint64_t bytesTotal = 0;
        QCOMPARE(*photos.fetchChunk(bo.account().token(), hash, 3, 100, bytesTotal), std::string("ture"));
        QCOMPARE(bytesTotal, std::uint64_t { 7 });
        QCOMPARE(photos.fetchChunk(stranger.account().token(), hash, 0, 100, bytesTotal).error().code, ErrorCode::NotFound);
        const auto transaction = office.storage->begin();
        QVERIFY(photoFaults(*transaction, files).empty());
        QVERIFY(sequenceFaults(*transaction).empty());
        QFile damaged(QString::fromStdString(files.photo(hash).string()));
        QVERIFY(damaged.open(QIODevice::Append));
        damaged.write("x");
        damaged.close();
        QCOMPARE(photoFaults(*transaction, files).size(), std::size_t { 1 });
    }

    void uploadsThatNobodyGoesOnWith_areRemovedAfterAWeek()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        PhotoFiles files(office.folder.filePath(QStringLiteral("photos")).toStdString());
        PhotoService photos(*office.storage, office.service.accounts(), office.clock, office.random, files);
        const auto started = photos.start(anne.account().token(), office.area, std::string(64, 'a'), 10);
        QVERIFY(started.ok());
        QVERIFY(photos.removeStaleUploads().ok());
        QVERIFY(photos.state(anne.account().token(), started->upload).ok());
        office.clock.advance(8LL * 86'400'000);
        QVERIFY(photos.removeStaleUploads().ok());
        QCOMPARE(photos.state(anne.account().token(), started->upload).error().code, ErrorCode::NotFound);
    }

    void startedAgain_goesOnWithTheOpenUpload()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArrayList start { tus, bearer(anne.account().token()), length(5), metadata(sha256("right"), office.area) };
        const QByteArray location = caller.call("POST", "/v1/files", start).headers.value("location");
        QCOMPARE(caller.call("PATCH", location, { tus, start[1], octets, offset(0) }, "rig").status, 204);
        const HttpAnswer again = caller.call("POST", "/v1/files", start);
        QCOMPARE(again.headers.value("location"), location);
        QCOMPARE(again.headers.value("upload-offset"), QByteArray("3"));
    }

    void tusHeaders_areAskedForAndAnnounced()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const HttpAnswer options = caller.call("OPTIONS", "/v1/files");
        QCOMPARE(options.status, 204);
        QCOMPARE(options.headers.value("tus-version"), QByteArray("1.0.0"));
        QCOMPARE(options.headers.value("tus-extension"), QByteArray("creation,checksum,expiration,termination"));
        QCOMPARE(options.headers.value("tus-checksum-algorithm"), QByteArray("sha1,sha256"));
        QCOMPARE(options.headers.value("tus-max-size").toULongLong(), qulonglong(limits::photoBytesMax));

        const QByteArray who = bearer(anne.account().token());
        const QByteArrayList start { tus, who, length(5), metadata(sha256("right"), office.area) };
        const HttpAnswer withoutVersion = HttpCaller(server.port()).call("POST", "/v1/files", start.mid(1));
        QCOMPARE(withoutVersion.status, 412);
        QCOMPARE(withoutVersion.headers.value("tus-version"), QByteArray("1.0.0"));
        const HttpAnswer started = caller.call("POST", "/v1/files", start);
        const QByteArray location = started.headers.value("location");
        const QByteArray asPatch = "X-HTTP-Method-Override: PATCH";
        QCOMPARE(HttpCaller(server.port()).call("PATCH", location, { tus, who, jsonType, offset(0) }, "right").status, 415);
        QCOMPARE(HttpCaller(server.port()).call("PATCH", location, { tus, who, octets }, "right").status, 400);
        const HttpAnswer asked = caller.call("HEAD", location, { tus, who });
        QCOMPARE(asked.headers.value("cache-control"), QByteArray("no-store"));
        QCOMPARE("Upload-Metadata: " + asked.headers.value("upload-metadata"), start[3]);
        QCOMPARE(HttpCaller(server.port()).call("HEAD", location, { tus }).headers.value("tus-resumable"), QByteArray("1.0.0"));
        QCOMPARE(caller.call("POST", location, { tus, who, octets, offset(0), asPatch }, "right").status, 204);
    }

    void checksum_isLookedAtBeforeAnythingIsKept()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArray who = bearer(anne.account().token());
        const QByteArray location
            = caller.call("POST", "/v1/files", { tus, who, length(photo.size()), metadata(sha256(photo), office.area) })
                  .headers.value("location");
        const auto send = [&](const QByteArray& algorithm, const QByteArray& sum, qsizetype from, const QByteArray& bytes) {
            return caller.call("PATCH", location,
                { tus, who, octets, offset(from), "Upload-Checksum: " + algorithm + ' ' + sum.toBase64() }, bytes);
        };
        const QByteArray half = photo.left(photo.size() / 2);
        const QByteArray sum = QCryptographicHash::hash(half, QCryptographicHash::Sha1);
        QCOMPARE(send("md5", sum, 0, half).status, 400);
        QCOMPARE(send("sha1", sum, 0, half + "x").status, 460);
        QCOMPARE(caller.call("HEAD", location, { tus, who }).headers.value("upload-offset"), QByteArray("0"));
        QCOMPARE(send("sha1", sum, 0, half).status, 204);
        const QByteArray rest = photo.mid(half.size());
        QCOMPARE(send("sha256", QCryptographicHash::hash(rest, QCryptographicHash::Sha256), half.size(), rest).status, 204);
        QCOMPARE(caller.call("GET", "/v1/files/" + sha256(photo), { who }).body, photo);
    }

    void upload_saysWhenItExpiresAndIsGoneThen()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArrayList start { tus, bearer(anne.account().token()), length(5), metadata(sha256("right"), office.area) };
        const HttpAnswer started = caller.call("POST", "/v1/files", start);
        const QByteArray location = started.headers.value("location");
        const QByteArray expires = "Fri, 22 Jan 2027 08:00:00 GMT"; // a week after the test's clock
        QCOMPARE(started.headers.value("upload-expires"), expires);
        const HttpAnswer part = caller.call("PATCH", location, { tus, start[1], octets, offset(0) }, "rig");
        QCOMPARE(part.headers.value("upload-expires"), expires);
        QCOMPARE(caller.call("HEAD", location, start.mid(0, 2)).headers.value("upload-expires"), expires);
        office.clock.advance(7LL * 86'400'000);
        QCOMPARE(caller.call("HEAD", location, start.mid(0, 2)).status, 404);
        QCOMPARE(caller.call("PATCH", location, { tus, start[1], octets, offset(3) }, "ht").status, 404);
    }

    void openUploads_areCountedPerDeviceAndUserAndExpire()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        PhotoFiles files(office.folder.filePath(QStringLiteral("photos")).toStdString());
        PhotoService photos(*office.storage, office.service.accounts(), office.clock, office.random, files);
        const auto start = [&](const TestDevice& device, int number) {
            const std::string hash = sha256(QByteArray::number(number)).toStdString();
            return photos.start(device.account().token(), office.area, hash, 10);
        };
        TestDevice tablet(office, "anne");
        TestDevice phone(office, "anne");
        for (int i = 0; i < 20; ++i) {
            QVERIFY(start(anne, i).ok());
            QVERIFY(start(tablet, i).ok());
        }
        QCOMPARE(start(anne, 20).error().code, ErrorCode::TooManyAttempts);
        for (int i = 0; i < 10; ++i)
            QVERIFY(start(phone, i).ok());
        QCOMPARE(start(phone, 10).error().code, ErrorCode::TooManyAttempts);
        TestDevice bo = office.deviceOf("bo", "registrant");
        QVERIFY(start(bo, 50).ok());
        office.clock.advance(8LL * 86'400'000);
        QVERIFY(start(anne, 50).ok());
    }

    void copy_holdsWhatItsNameSays()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "registrant");
        PhotoFiles files(office.folder.filePath(QStringLiteral("photos")).toStdString());
        PhotoFiles copy(office.folder.filePath(QStringLiteral("copy")).toStdString());
        PhotoService photos(*office.storage, office.service.accounts(), office.clock, office.random, files);
        std::string uploadUrl;
        const std::string hash = sha256("picture").toStdString();
        (void)photos.sendChunk(anne.account().token(), office.area, hash, 7, 0, "picture", uploadUrl);
        QVERIFY(files.copyTo(copy, hash));
        QCOMPARE(*copy.read(hash, 0, 100), std::string("picture"));
        QVERIFY(!files.copyTo(copy, std::string(64, 'a')));
        const auto damage = [&](const PhotoFiles& where) {
            QFile file(QString::fromStdString(where.photo(hash).string()));
            return file.open(QIODevice::Append) && file.write("x") == 1;
        };
        QVERIFY(damage(copy));
        QVERIFY(files.copyTo(copy, hash)); // mended
        QCOMPARE(*copy.read(hash, 0, 100), std::string("picture"));
        QVERIFY(damage(files));
        QVERIFY(files.copyTo(copy, hash)); // the copy is good already
        QVERIFY(damage(copy));
        QVERIFY(!files.copyTo(copy, hash));
    }

    void headers_areReadOrRefused()
    {
        using namespace tovholder::server::http;
        QVERIFY(!wholeNumber("-1") && !wholeNumber("") && !wholeNumber("1x") && !wholeNumber("99999999999999999999"));
        QCOMPARE(metadataValue("a YQ==, sha256 c2hh", "sha256"), std::string("sha"));
        QCOMPARE(metadataValue("sha256 !!!", "sha256"), std::string());
        QCOMPARE(metadataValue("sha256x YQ==", "sha256"), std::string());
        QVERIFY(!byteRange("bytes=5-2", 10) && !byteRange("bytes=1-2,4-5", 10) && !byteRange("rows=1-2", 10) && !byteRange("bytes=-", 10));
        QCOMPARE(byteRange("bytes=8-99", 10)->count, std::uint64_t { 2 });
        QCOMPARE(byteRange("bytes=10-", 10)->count, std::uint64_t { 0 });
    }
};

TOVHOLDER_TEST(TestPhotos)
#include "tst_photos.moc"
