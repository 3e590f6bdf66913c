// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "cpp/base/limits.h"
#include "tests/unit/runner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslSocket>

#include <memory>

using namespace tovholder;
using namespace tovholder::server;

namespace {

QByteArray signInJson(const char* password)
{
    return QByteArray(R"({"user":"chef","deviceName":"t","protocol":1,"password":")") + password + "\"}";
}

struct Target {
    const char* method;
    const char* path;
};

constexpr Target targets[] = { { "POST", "/v1/signin" }, { "POST", "/v1/signout" }, { "POST", "/v1/device/renew" },
    { "POST", "/v1/sync" }, { "POST", "/v1/files" }, { "PATCH", "/v1/files/uploads/x" }, { "DELETE", "/v1/files/uploads/x" },
    { "GET", "/v1/files/%2e%2e%2fserver.db" }, { "GET", "/v1/files/../../server.db" }, { "PUT", "/healthz" }, { "GET", "//" } };

} // namespace

class TestHttp : public QObject {
    Q_OBJECT

private slots:
    void signInAndSync_workInBothFormsAndPacked()
    {
        TestOffice office;
        RunningServer server(office);
        HttpCaller caller(server.port());
        const HttpAnswer signedIn = caller.call("POST", "/v1/signin", { jsonType }, signInJson(testPassword));
        QCOMPARE(signedIn.status, 200);
        v1::SignInReply account;
        QVERIFY(wire::decode(signedIn.body.toStdString(), wire::Encoding::Json, account).ok());
        v1::SyncRequest request;
        request.set_protocol(1);
        v1::SpaceCursor& cursor = *request.add_cursors();
        cursor.set_space(office.organisation);
        const auto packed = QByteArray::fromStdString(wire::pack(request.SerializeAsString()));
        const HttpAnswer synced = caller.call("POST", "/v1/sync",
            { protobufType, "Content-Encoding: zstd", "Accept-Encoding: zstd", bearer(account.token()) }, packed);
        QCOMPARE(synced.status, 200);
        QCOMPARE(synced.headers.value("content-encoding"), QByteArray("zstd"));
        v1::SyncReply reply;
        QVERIFY(reply.ParseFromString(*wire::unpack(synced.body.toStdString())));
        QVERIFY(reply.pull_size() > 0);
        QCOMPARE(caller.call("POST", "/v1/device/renew", { jsonType, bearer(account.token()) }, "{}").status, 200);
        QCOMPARE(caller.call("POST", "/v1/signout", { bearer(account.token()) }).status, 204);
        QCOMPARE(caller.call("POST", "/v1/sync", { jsonType, bearer(account.token()) }, "{\"protocol\":1}").failureCode(),
            std::string("NotSignedIn"));
    }

    void guessing_isToldHowLongToWait()
    {
        TestOffice office;
        RunningServer server(office);
        HttpCaller caller(server.port());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(caller.call("POST", "/v1/signin", { jsonType }, signInJson("guess")).status, 401);
        const HttpAnswer answer = caller.call("POST", "/v1/signin", { jsonType }, signInJson(testPassword));
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.failureCode(), std::string("TooManyAttempts"));
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    }

    void comparingOnAndOn_isToldHowLongToWait()
    {
        TestOffice office;
        RunningServer server(office);
        const std::string token = office.signIn("chef").token();
        v1::CompareRequest request;
        request.set_protocol(wire::protocolVersion);
        request.mutable_cursor()->set_space(office.area);
        request.add_parts(0);
        for (int i = 0; i < Service::comparisonsFree; ++i)
            QVERIFY(office.service.compare(token, request).ok());
        const HttpAnswer answer = HttpCaller(server.port()).call("POST", "/v1/compare", { protobufType, bearer(token) },
            QByteArray::fromStdString(request.SerializeAsString()));
        QCOMPARE(answer.status, 429);
        v1::Failure failure;
        QVERIFY(failure.ParseFromString(answer.body.toStdString()));
        QVERIFY(failure.retry_after_s() > 0);
        QCOMPARE(answer.headers.value("retry-after").toUInt(), failure.retry_after_s());
    }

    void randomBytes_onEveryEndpoint_areRefused()
    {
        TestOffice office;
        RunningServer server(office);
        const std::string token = office.signIn("chef").token();
        SeededRandom random(5);
        auto caller = std::make_unique<HttpCaller>(server.port());
        for (const Target& target : targets) {
            for (const QByteArray& type : { jsonType, protobufType, protobufType + "\r\nContent-Encoding: zstd" }) {
                // Signing out needs no body and revoking our own token would end the test.
                const QByteArray who = qstrcmp(target.path, "/v1/signout") == 0 ? bearer("nobody") : bearer(token);
                const HttpAnswer answer = caller->call(target.method, target.path, { type, who }, randomBytes(random, random.next() % 300));
                QVERIFY2(answer.status != 0, target.path);
                if (answer.headers.value("connection") == "close")
                    caller = std::make_unique<HttpCaller>(server.port());
                if (qstrcmp(target.path, "/v1/signout") == 0 || answer.status == 200)
                    continue;
                QVERIFY2(answer.status >= 400 && answer.status < 500, target.path);
                QVERIFY2(answer.failureCode() != "(no Failure)" || answer.body.isEmpty(), target.path);
            }
        }
        QCOMPARE(HttpCaller(server.port()).call("GET", "/healthz").status, 200);
    }

    void cutMessages_areRefused()
    {
        TestOffice office;
        RunningServer server(office);
        TestDevice chef(office, "chef");
        const QByteArray whole = QByteArray::fromStdString(
            chef.request({ office.agreement(derivedId("a", "1"), "x", chef.now()) }, 1).SerializeAsString());
        HttpCaller caller(server.port());
        const QByteArrayList headers { protobufType, bearer(chef.account().token()) };
        for (qsizetype length = 1; length < whole.size(); ++length) {
            const HttpAnswer answer = caller.call("POST", "/v1/sync", headers, whole.left(length));
            QVERIFY(answer.status == 400 || answer.status == 200); // a cut between fields is a message, too
        }
        QCOMPARE(caller.call("POST", "/v1/sync", headers, whole).status, 200);
    }

    void whatIsNotHttp_isRefused()
    {
        TestOffice office;
        RunningServer server(office);
        SeededRandom random(9);
        for (int i = 0; i < 20; ++i) {
            HttpCaller caller(server.port());
            caller.sendRaw(randomBytes(random, 200) + "\r\n\r\n");
            const HttpAnswer answer = caller.receive();
            QVERIFY(answer.status == 400 || answer.status == 0);
            QVERIFY(caller.isClosedByServer());
        }
        HttpCaller caller(server.port());
        QCOMPARE(caller.call("GET", "/healthz", { "X-Long: " + QByteArray(20'000, 'x') }).status, 431);
    }

    void bodyCodedInAnotherWay_isNotTheNextRequest()
    {
        TestOffice office;
        RunningServer server(office);
        for (const char* coding : { "xchunked", "chunked, identity", "identity" }) {
            HttpCaller caller(server.port());
            caller.sendRaw(QByteArray("POST /v1/signin HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: ") + coding
                + "\r\n\r\nGET /healthz HTTP/1.1\r\nHost: t\r\n\r\n");
            const HttpAnswer answer = caller.receive();
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
            QCOMPARE(caller.receive().status, 0);
        }
    }

    void bodyOnAPathThatIsNot_isToldThatItIsNot()
    {
        TestOffice office;
        RunningServer server(office);
        const QByteArray body(1000, 'x');
        QCOMPARE(HttpCaller(server.port()).call("POST", "/app/v1/signin", { jsonType }, body).status, 404);
        QCOMPARE(HttpCaller(server.port()).call("POST", "/healthz", { jsonType }, body).status, 405);
        HttpCaller kept(server.port());
        QCOMPARE(kept.call("GET", "/nowhere").status, 404);
        QCOMPARE(kept.call("GET", "/healthz").status, 200);
    }

    void bodyTooLarge_isRefusedBeforeItIsRead()
    {
        TestOffice office;
        RunningServer server(office);
        HttpCaller announced(server.port());
        announced.sendRaw("POST /v1/sync HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(qulonglong(limits::bodyBytesMax + 1)) + "\r\n\r\n");
        const HttpAnswer answer = announced.receive();
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.failureCode(), std::string("BodyTooLarge"));

        HttpCaller chunked(server.port());
        const QByteArray chunk = "5000\r\n" + QByteArray(0x5000, 'x') + "\r\n";
        chunked.sendRaw("POST /v1/signin HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
        QCOMPARE(chunked.receive().status, 413);

        HttpCaller bomb(server.port());
        const QByteArray packed = QByteArray::fromStdString(wire::pack(std::string(100'000'000, '\0')));
        const HttpAnswer exploded
            = bomb.call("POST", "/v1/sync", { protobufType, "Content-Encoding: zstd", bearer(office.signIn("chef").token()) }, packed);
        QCOMPARE(exploded.status, 413);
        QCOMPARE(exploded.failureCode(), std::string("BodyTooLarge"));
    }

    void slowCaller_isCutOff()
    {
        TestOffice office;
        http::ServerOptions options;
        options.limits.request = std::chrono::milliseconds(150);
        options.limits.piece = std::chrono::milliseconds(150);
        RunningServer server(office, options);
        const QByteArray who = bearer(office.signIn("chef").token());
        for (const QByteArray& start : { QByteArray(), QByteArray("POST /v1/sync HTT"),
                 QByteArray("POST /v1/signin HTTP/1.1\r\nHost: t\r\nContent-Length: 100\r\n\r\nabc"),
                 "PATCH /v1/files/uploads/x HTTP/1.1\r\nHost: t\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                     "Content-Type: application/offset+octet-stream\r\n"
                     + who + "\r\nContent-Length: 100\r\n\r\nabc" }) {
            HttpCaller slow(server.port());
            slow.sendRaw(start);
            const HttpAnswer answer = slow.receive();
            QVERIFY2(answer.status == 408, start);
            QCOMPARE(answer.failureCode(), std::string("TimedOut"));
            QVERIFY(slow.isClosedByServer());
        }
        // A connection that was kept just ends: an answer would be taken for the next request's.
        HttpCaller idle(server.port());
        QCOMPARE(idle.call("GET", "/healthz").status, 200);
        QCOMPARE(idle.receive().status, 0);
        QVERIFY(idle.isClosedByServer());
    }

    void oneAddress_takesNotThePlacesOfAll()
    {
        TestOffice office;
        http::ServerOptions options;
        options.connectionsPerAddressMax = 2;
        RunningServer server(office, options);
        auto first = std::make_unique<HttpCaller>(server.port());
        QCOMPARE(first->call("GET", "/metrics").status, 200);
        HttpCaller second(server.port());
        QCOMPARE(second.call("GET", "/metrics").status, 200);
        QCOMPARE(HttpCaller(server.port()).call("GET", "/metrics").status, 0);
        first.reset();
        const auto isLetIn = [&] { return HttpCaller(server.port()).call("GET", "/metrics").status == 200; };
        QVERIFY(QTest::qWaitFor(isLetIn, 20'000));
    }

    void tokenIsLookedAt_beforeTheBodyIsTaken()
    {
        TestOffice office;
        RunningServer server(office);
        for (const QByteArray& line : { QByteArray("POST /v1/sync"), QByteArray("PATCH /v1/files/uploads/x"), QByteArray("POST /v1/device/renew") }) {
            HttpCaller caller(server.port());
            caller.sendRaw(line + " HTTP/1.1\r\nHost: t\r\nExpect: 100-continue\r\n" + bearer("nobody") + "\r\nContent-Length: 10000\r\n\r\n");
            const HttpAnswer answer = caller.receive();
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.failureCode(), std::string("NotSignedIn"));
        }
    }

    void largeBodyWithoutAGoodToken_stillGetsItsAnswer()
    {
        TestOffice office;
        RunningServer server(office);
        HttpCaller caller(server.port());
        const QByteArray body(qsizetype(limits::bodyBytesMax), 'x');
        QCOMPARE(caller.call("POST", "/v1/sync", { jsonType, bearer("nobody") }, body).status, 401);
    }

    void bodyThatEndsEarly_isToldToWhoStillListens()
    {
        TestOffice office;
        RunningServer server(office);
        const QByteArray who = bearer(office.signIn("chef").token());
        for (const QByteArray& start : { QByteArray("GET /heal"), QByteArray("POST /v1/signin HTTP/1.1\r\nHost: t\r\nContent-Length: 100\r\n\r\nabc"),
                 "POST /v1/sync HTTP/1.1\r\nHost: t\r\n" + who + "\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc" }) {
            HttpCaller caller(server.port());
            caller.sendRaw(start);
            caller.closeWriting();
            const HttpAnswer answer = caller.receive();
            QVERIFY2(answer.status == 400, start);
            QCOMPARE(answer.failureCode(), std::string("MessageMalformed"));
        }
    }

    void stop_endsIdleConnectionsAndReturns()
    {
        TestOffice office;
        RunningServer server(office);
        HttpCaller idle(server.port());
        QCOMPARE(idle.call("GET", "/healthz").status, 200);
        server.stop();
        QVERIFY(idle.isClosedByServer());
    }

    void health_isNotOkWithoutItsFolderOrWithADamagedStore()
    {
        TestOffice office(sqliteFile);
        QDir photos(office.folder.filePath(QStringLiteral("photos")));
        {
            RunningServer server(office);
            QCOMPARE(HttpCaller(server.port()).call("GET", "/healthz").body, QByteArray("ok\n"));
        }
        {
            RunningServer server(office);
            QVERIFY(photos.removeRecursively());
            const HttpAnswer answer = HttpCaller(server.port()).call("GET", "/healthz");
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.failureCode(), std::string("ServerFailed"));
        }
        RunningServer server(office);
        for (const char* suffix : { "", "-wal" }) {
            QFile file(QString::fromStdString(office.place + suffix));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
        }
        QCOMPARE(HttpCaller(server.port()).call("GET", "/healthz").status, 503);
    }

    void behindAProxy_whatTheCallerMadeUpIsNotTheirAddress()
    {
        TestOffice office;
        http::ServerOptions options;
        options.behindProxy = true;
        RunningServer server(office, options);
        HttpCaller caller(server.port());
        int status = 0;
        for (int i = 0; i <= 30; ++i) {
            const QByteArray number = QByteArray::number(i);
            status = caller.call("POST", "/v1/signin",
                { jsonType, "X-Forwarded-For: 192.0.2." + number, "X-Forwarded-For: 198.51.100.7" },
                R"({"user": "navn)" + number + R"(", "password": "gættet", "protocol": 1})").status;
        }
        QCOMPARE(status, 429);
    }

    void metrics_countRequestsByPatternWithoutIds()
    {
        TestOffice office;
        RunningServer server(office);
        HttpCaller caller(server.port());
        (void)caller.call("GET", "/v1/files/" + QByteArray(64, 'a'));
        const QByteArray text = caller.call("GET", "/metrics").body;
        QVERIFY(text.contains("tovholder_requests_total{method=\"GET\",path=\"/v1/files/*\",status=\"401\"} 1"));
        QVERIFY(!text.contains("aaaa"));
    }

    void certificate_givesHttps()
    {
        TestOffice office;
        const QString key = office.folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = office.folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            { QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), key,
                QStringLiteral("-out"), certificate });
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        http::ServerOptions options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        RunningServer server(office, options);
        QVERIFY(server.url().starts_with("https://"));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY(socket.waitForEncrypted(20'000));
        socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(20'000));
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("Strict-Transport-Security: max-age=31536000\r\n"));
        QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);

        options.keyFile = certificate.toStdString();
        PhotoFiles files(office.folder.filePath(QStringLiteral("p")).toStdString());
        PhotoService photos(*office.storage, office.service.accounts(), office.clock, office.random, files);
        QCOMPARE(http::Server(office.service, photos, options).listen().error().code, ErrorCode::CertificateRefused);
    }
};

TOVHOLDER_TEST(TestHttp)
#include "tst_http.moc"
