// SPDX-License-Identifier: Apache-2.0
#include "httppeer.h"

#include "cpp/base/limits.h"
#include "sync/client/httptransport.h"
#include "sync/client/serveraddress.h"
#include "sync/wire/codec.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tovholder;
using client::HttpTransport;
using test::HttpPeer;
using test::PeerRequest;

namespace {

const QByteArray protobufHeader = "Content-Type: application/x-protobuf\r\n";

QByteArray encoded(const google::protobuf::Message& message)
{
    return QByteArray::fromStdString(wire::encode(message, wire::Encoding::Protobuf));
}

QByteArray failure(int status, const std::string& code)
{
    v1::Failure message;
    message.set_code(code);
    return HttpPeer::response(status, protobufHeader, encoded(message));
}

template<typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::None : result.error().code;
}

} // namespace

class HttpTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString inFolder(const char* file) const { return m_folder.filePath(QString::fromLatin1(file)); }

    std::unique_ptr<QTcpServer> tlsServer()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QFile key(inFolder("key.pem"));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(inFolder("certificate.pem")));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        return server;
    }

    static Result<v1::SyncReply> syncWith(HttpPeer& peer, client::HttpOptions options = {}, const char* scheme = "http")
    {
        HttpTransport transport(options);
        transport.setServer(peer.url(scheme));
        return transport.sync("hemmelig", {});
    }

private slots:
    void initTestCase()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            { QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                inFolder("key.pem"), QStringLiteral("-out"), inFolder("certificate.pem") });
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    void message_goesAndComesBack()
    {
        HttpPeer peer;
        v1::SyncReply sent;
        sent.set_epoch(5);
        peer.answer = [&](const PeerRequest&) { return HttpPeer::response(200, protobufHeader, encoded(sent)); };
        const auto reply = syncWith(peer);
        QVERIFY(reply);
        QCOMPARE(reply->epoch(), std::uint64_t { 5 });
        QCOMPARE(peer.requests.first().path, QByteArray("/v1/sync"));
        QCOMPARE(peer.requests.first().headers["authorization"], QByteArray("Bearer hemmelig"));
        QCOMPARE(peer.requests.first().headers["user-agent"], QByteArray("Tovholder"));
        QCOMPARE(peer.requests.first().headers["accept-language"], QByteArray("*")); // not the machine's
    }

    void largeMessage_isPackedBothWays()
    {
        HttpPeer peer;
        v1::SyncRequest received;
        peer.answer = [&](const PeerRequest& request) {
            const auto bytes = wire::unpack(request.body.toStdString());
            if (bytes)
                (void)wire::decode(*bytes, wire::Encoding::Protobuf, received);
            v1::SyncReply reply;
            reply.mutable_acknowledgement()->set_counter(received.counter());
            const std::string packed = wire::pack(wire::encode(reply, wire::Encoding::Protobuf));
            return HttpPeer::response(200, protobufHeader + "Content-Encoding: zstd\r\n", QByteArray::fromStdString(packed));
        };
        HttpTransport transport;
        transport.setServer(peer.url());
        v1::SyncRequest request;
        request.set_counter(9);
        request.add_push()->set_space(std::string(10'000, 'x'));
        const auto reply = transport.sync("hemmelig", request);
        QVERIFY(reply);
        QCOMPARE(reply->acknowledgement().counter(), std::uint64_t { 9 });
        QCOMPARE(peer.requests.first().headers["content-encoding"], QByteArray("zstd"));
        QVERIFY(peer.requests.first().body.size() < 1'000);
    }

    void howLongToWait_isTakenFromTheAnswer()
    {
        HttpPeer peer;
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(503, "Retry-After: 7\r\n", {}); };
        HttpTransport transport;
        transport.setServer(peer.url());
        QCOMPARE(codeOf(transport.sync("hemmelig", {})), ErrorCode::ServerUnavailable);
        QCOMPARE(transport.retryAfterMs(), 7'000);
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(200, protobufHeader, {}); };
        QVERIFY(transport.sync("hemmelig", {}));
        QCOMPARE(transport.retryAfterMs(), 0);
    }

    void refusal_carriesTheServersCode_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& answer, ErrorCode code) {
            QTest::newRow(name) << answer << static_cast<int>(code);
        };
        row("named", failure(409, "IdentityReused"), ErrorCode::IdentityReused);
        row("revoked", failure(403, "DeviceRevoked"), ErrorCode::DeviceRevoked);
        row("unknown name", failure(401, "SomethingNew"), ErrorCode::TokenExpired);
        row("a proxy's page", HttpPeer::response(502, "Content-Type: text/html\r\n", "<html>"), ErrorCode::ServerFailed);
        row("a proxy without a server", HttpPeer::response(503, "Content-Type: text/html\r\n", "<html>"), ErrorCode::ServerUnavailable);
        row("a network's sign-in", HttpPeer::response(401, "WWW-Authenticate: Basic\r\n", {}), ErrorCode::MessageMalformed);
        row("a proxy's ban", HttpPeer::response(403, "Content-Type: text/html\r\n", "<html>"), ErrorCode::MessageMalformed);
        row("another site", HttpPeer::response(404, "Content-Type: text/html\r\n", "<html>"), ErrorCode::HostUnknown);
        row("no such path", failure(404, "NotFound"), ErrorCode::HostUnknown);
        row("an answer that swells", HttpPeer::response(200, protobufHeader + "Content-Encoding: zstd\r\n",
                QByteArray::fromStdString(wire::pack(std::string(limits::bodyUnpackedBytesMax + 1, '\0')))),
            ErrorCode::MessageMalformed);
        row("too large", HttpPeer::response(413, {}, {}), ErrorCode::BodyTooLarge);
        row("a sign-in page", HttpPeer::response(200, "Content-Type: text/html\r\n", "<html>"), ErrorCode::MessageMalformed);
        row("elsewhere", HttpPeer::response(302, "Location: http://127.0.0.1:1/\r\n", {}), ErrorCode::MessageMalformed);
        row("random bytes", HttpPeer::response(200, protobufHeader, "\xff\xfe\x00\x01"), ErrorCode::MessageMalformed);
        row("not zstd", HttpPeer::response(200, protobufHeader + "Content-Encoding: zstd\r\n", "abc"), ErrorCode::MessageMalformed);
        row("cut short", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n" + protobufHeader + "\r\nabc",
            ErrorCode::ServerUnreachable);
    }

    void refusal_carriesTheServersCode()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        HttpPeer peer;
        peer.answer = [&](const PeerRequest&) { return answer; };
        QCOMPARE(codeOf(syncWith(peer)), static_cast<ErrorCode>(code));
    }

    void replyBeyondTheLimit_isGivenUp()
    {
        HttpPeer peer;
        const QByteArray body(static_cast<qsizetype>(limits::bodyBytesMax) + 1, 'x');
        peer.answer = [&](const PeerRequest&) { return HttpPeer::response(200, protobufHeader, body); };
        QCOMPARE(codeOf(syncWith(peer)), ErrorCode::MessageMalformed);
    }

    void unknownHost()
    {
        HttpTransport transport;
        transport.setServer("http://findes-ikke.invalid");
        QCOMPARE(codeOf(transport.sync("hemmelig", {})), ErrorCode::HostUnknown);
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            HttpPeer gone;
            port = gone.port();
        }
        HttpTransport transport;
        transport.setServer("http://127.0.0.1:" + std::to_string(port));
        QCOMPARE(codeOf(transport.sync("hemmelig", {})), ErrorCode::ServerUnreachable);
    }

    void noAnswer_timesOut()
    {
        HttpPeer peer;
        QCOMPARE(codeOf(syncWith(peer, { .timeoutMs = 100 })), ErrorCode::TimedOut);
    }

    void cancelled_endsAtOnceAndForGood()
    {
        HttpPeer peer;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [&](const PeerRequest&) {
            transport.cancel();
            return QByteArray();
        };
        QCOMPARE(codeOf(transport.sync("hemmelig", {})), ErrorCode::Cancelled);
        QCOMPARE(codeOf(transport.sync("hemmelig", {})), ErrorCode::Cancelled);
        QCOMPARE(peer.requests.size(), 1);
    }

    void certificateNobodyVouchesFor_isRefused()
    {
        HttpPeer peer(tlsServer());
        QCOMPARE(codeOf(syncWith(peer, {}, "https")), ErrorCode::CertificateRefused);
        QVERIFY(peer.requests.isEmpty());
    }

    void certificateInTheExtraFile_isBelieved()
    {
        HttpPeer peer(tlsServer());
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(200, protobufHeader, {}); };
        const client::HttpOptions options { .certificates = inFolder("certificate.pem").toStdString() };
        QCOMPARE(codeOf(syncWith(peer, options, "https")), ErrorCode::None);
    }

    void certificateFileThatIsNone_isToldAndNothingIsSent()
    {
        HttpPeer peer;
        const client::HttpOptions options { .certificates = inFolder("key.pem").toStdString() };
        QCOMPARE(codeOf(syncWith(peer, options)), ErrorCode::FileUnreadable);
        QVERIFY(peer.requests.isEmpty());
    }

    void upload_startsThenSendsThenAsksWhereItIs()
    {
        HttpPeer peer;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [](const PeerRequest& request) {
            if (request.method == "POST")
                return HttpPeer::response(201, "Location: /v1/files/uploads/7\r\n", {});
            if (request.method == "HEAD")
                return QByteArray("HTTP/1.1 200 OK\r\nUpload-Offset: 3\r\n\r\n");
            if (request.headers["upload-offset"] == "9")
                return failure(409, "");
            return HttpPeer::response(204, "Upload-Offset: 4\r\n", {});
        };
        std::string uploadUrl;
        const auto sent = transport.sendChunk("hemmelig", "space", "abc", 10, 0, "1234", uploadUrl);
        QCOMPARE(sent ? *sent : 0, std::uint64_t { 4 });
        QCOMPARE(uploadUrl, peer.url() + "/v1/files/uploads/7");
        QCOMPARE(peer.requests[0].headers["upload-metadata"], QByteArray("sha256 YWJj,space c3BhY2U="));
        QCOMPARE(peer.requests[0].headers["upload-length"], QByteArray("10"));
        QCOMPARE(peer.requests[1].body, QByteArray("1234"));
        const auto moved = transport.sendChunk("hemmelig", "space", "abc", 10, 9, "0", uploadUrl);
        QCOMPARE(moved ? *moved : 0, std::uint64_t { 3 });
    }

    void photoThatTheServerHas_isNotSent()
    {
        HttpPeer peer;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(200, {}, {}); };
        std::string uploadUrl;
        const auto sent = transport.sendChunk("hemmelig", "space", "abc", 10, 0, "1234", uploadUrl);
        QCOMPARE(sent ? *sent : 0, std::uint64_t { 10 });
        QCOMPARE(peer.requests.size(), 1);
    }

    void uploadAddressElsewhere_getsNoToken()
    {
        HttpPeer peer;
        HttpPeer stranger;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [&](const PeerRequest&) {
            return HttpPeer::response(201, "Location: " + QByteArray::fromStdString(stranger.url()) + "/x\r\n", {});
        };
        std::string uploadUrl;
        QCOMPARE(codeOf(transport.sendChunk("hemmelig", "space", "abc", 10, 0, "1234", uploadUrl)),
            ErrorCode::MessageMalformed);
        QVERIFY(stranger.requests.isEmpty());
    }

    void download_asksForARangeAndLearnsTheLength()
    {
        HttpPeer peer;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(206, "Content-Range: bytes 4-6/10\r\n", "efg"); };
        std::uint64_t bytesTotal = 0;
        const auto chunk = transport.fetchChunk("hemmelig", "abc", 4, 3, bytesTotal);
        QCOMPARE(chunk ? *chunk : std::string(), std::string("efg"));
        QCOMPARE(bytesTotal, std::uint64_t { 10 });
        QCOMPARE(peer.requests.first().headers["range"], QByteArray("bytes=4-6"));
    }

    void downloadBeyondTheEnd_bringsNothingButTheLength()
    {
        HttpPeer peer;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(416, "Content-Range: bytes */10\r\n", ""); };
        std::uint64_t bytesTotal = 0;
        const auto chunk = transport.fetchChunk("hemmelig", "abc", 12, 3, bytesTotal);
        QVERIFY(chunk);
        QVERIFY(chunk->empty());
        QCOMPARE(bytesTotal, std::uint64_t { 10 });
    }

    void downloadOfAnotherRange_isRefused()
    {
        HttpPeer peer;
        HttpTransport transport;
        transport.setServer(peer.url());
        peer.answer = [](const PeerRequest&) { return HttpPeer::response(206, "Content-Range: bytes 0-2/10\r\n", "abc"); };
        std::uint64_t bytesTotal = 0;
        QCOMPARE(codeOf(transport.fetchChunk("hemmelig", "abc", 4, 3, bytesTotal)), ErrorCode::MessageMalformed);
    }

    void typedAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << "sync.bolig.example" << "https://sync.bolig.example";
        QTest::newRow("spaces and slash") << "  https://sync.bolig.example/ " << "https://sync.bolig.example";
        QTest::newRow("path") << "bolig.example/sync/" << "https://bolig.example/sync";
        QTest::newRow("this machine") << "localhost:8443" << "http://localhost:8443";
        QTest::newRow("plain, as typed") << "http://bolig.example" << "http://bolig.example";
        QTest::newRow("empty") << " " << "ValueMissing";
        QTest::newRow("other scheme") << "ftp://bolig.example" << "ValueInvalid";
        QTest::newRow("password in it") << "https://a:b@bolig.example" << "ValueInvalid";
        QTest::newRow("words") << "vores server" << "ValueInvalid";
    }

    void typedAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto read = client::serverAddress(typed.toStdString());
        const std::string got = read ? *read : std::string(name(read.error().code));
        QCOMPARE(QString::fromStdString(got), address);
    }
};

TOVHOLDER_TEST(HttpTest)
#include "tst_http.moc"
