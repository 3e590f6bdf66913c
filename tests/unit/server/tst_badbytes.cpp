// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "cpp/base/limits.h"
#include "tests/unit/runner.h"

using namespace tovholder;
using namespace tovholder::server;

namespace {

const QByteArray smallPhoto = "a picture, or nearly so";

/// A request as it should be, in parts, so that each part can be spoilt.
struct Call {
    QByteArray name;
    QByteArray line;
    QByteArrayList headers;
    QByteArray type; ///< empty: its body has no form
    QByteArray body;

    [[nodiscard]] bool isHead() const { return line.startsWith("HEAD"); }
    [[nodiscard]] bool takesBody() const { return line.startsWith("POST") || line.startsWith("PATCH"); }
    [[nodiscard]] QByteArray raw(const QByteArray& contentLength, const QByteArray& contentType, const QByteArray& bytes,
        const QByteArray& more = {}) const
    {
        QByteArray text = line + " HTTP/1.1\r\nHost: t\r\n" + more;
        for (const QByteArray& header : headers)
            text += header + "\r\n";
        if (!contentType.isEmpty())
            text += "Content-Type: " + contentType + "\r\n";
        if (!contentLength.isEmpty())
            text += "Content-Length: " + contentLength + "\r\n";
        return text + "\r\n" + bytes;
    }
    [[nodiscard]] QByteArray raw() const
    {
        return raw(takesBody() ? QByteArray::number(body.size()) : QByteArray(), type, body);
    }
};

/// A server with a photo and an upload that is open, and every endpoint's right request.
class Site {
public:
    explicit Site(const char* encoding)
        : m_server(office)
        , m_encoding(qstrcmp(encoding, "json") == 0 ? wire::Encoding::Json : wire::Encoding::Protobuf)
    {
        TestDevice anne = office.deviceOf("anne", "medlem");
        m_who = bearer(anne.account().token());
        (void)upload(smallPhoto);
        fill(anne);
    }

    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] bool isAlive() const { return HttpCaller(port()).call("GET", "/healthz").status == 200; }

    TestOffice office;

private:
    QByteArray upload(const QByteArray& bytes)
    {
        HttpCaller caller(port());
        const QByteArray metadata = "Upload-Metadata: sha256 " + sha256(bytes).toBase64() + ",space "
            + QByteArray::fromStdString(office.area).toBase64();
        const QByteArray location = caller.call("POST", "/v1/files", { tus, m_who, "Upload-Length: " + QByteArray::number(bytes.size()), metadata })
                                        .headers.value("location");
        (void)caller.call("PATCH", location, { tus, m_who, octets, "Upload-Offset: 0" }, bytes.left(smallPhoto.size()));
        return location;
    }

    QByteArray bytesOf(const google::protobuf::Message& message) const
    {
        return QByteArray::fromStdString(wire::encode(message, m_encoding));
    }

    void fill(TestDevice& anne)
    {
        v1::SignInRequest signIn;
        signIn.set_user("anne");
        signIn.set_password(testPassword);
        signIn.set_protocol(1);
        v1::NewsRequest news;
        news.set_protocol(1);
        const v1::SyncRequest sync = anne.request({ office.agreement(derivedId("a", "1"), "æøå", anne.now()) }, 1);
        const std::string_view media = wire::mediaType(m_encoding);
        const QByteArray type(media.data(), qsizetype(media.size()));
        const QByteArray open = upload(smallPhoto + " and more");
        const QByteArray start = "Upload-Metadata: sha256 " + sha256("new").toBase64() + ",space "
            + QByteArray::fromStdString(office.area).toBase64();
        m_calls = {
            { "signin", "POST /v1/signin", {}, type, bytesOf(signIn) },
            { "renew", "POST /v1/device/renew", { m_who }, type, m_encoding == wire::Encoding::Json ? "{}" : "" },
            { "sync", "POST /v1/sync", { m_who }, type, bytesOf(sync) },
            { "news", "POST /v1/news", { m_who }, type, bytesOf(news) },
            { "start upload", "POST /v1/files", { tus, m_who, "Upload-Length: 3", start }, {}, {} },
            { "upload state", "HEAD " + open, { tus, m_who }, {}, {} },
            { "append", "PATCH " + open, { tus, m_who, "Upload-Offset: " + QByteArray::number(smallPhoto.size()) }, octetType, " and" },
            { "photo", "GET /v1/files/" + sha256(smallPhoto), { m_who, "Range: bytes=2-5" }, {}, {} },
            { "photo head", "HEAD /v1/files/" + sha256(smallPhoto), { m_who }, {}, {} },
        };
    }

    static inline const QByteArray octetType = "application/offset+octet-stream";
    static inline const QByteArray tus = "Tus-Resumable: 1.0.0";
    static inline const QByteArray octets = "Content-Type: " + octetType;

    RunningServer m_server;
    wire::Encoding m_encoding;
    QByteArray m_who;
    std::vector<Call> m_calls;
};

HttpAnswer sent(const Site& site, const Call& call, const QByteArray& bytes)
{
    HttpCaller caller(site.port());
    caller.sendRaw(bytes);
    caller.closeWriting();
    return caller.receive(call.isHead());
}

/// The status that it must be, and a code, where an answer may have a body.
bool isRefused(const Call& call, const HttpAnswer& answer)
{
    const bool refused = answer.status >= 400 && answer.status < 500;
    const bool coded = call.isHead() || errorCodeNamed(answer.failureCode()) != ErrorCode::None;
    if (!refused || !coded)
        qWarning("%s: %d %s", call.name.constData(), answer.status, answer.body.constData());
    return refused && coded;
}

void inBothForms()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("binary") << QByteArray("binary");
    QTest::newRow("JSON") << QByteArray("json");
}

} // namespace

class TestBadBytes : public QObject {
    Q_OBJECT

private slots:
    void rightRequests_areAnswered_data() { inBothForms(); }
    void rightRequests_areAnswered()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        for (const Call& call : site.calls())
            QVERIFY2(sent(site, call, call.raw()).status / 100 == 2, call.name);
    }

    void requestCutAnywhere_isRefused_data() { inBothForms(); }
    void requestCutAnywhere_isRefused()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        constexpr qsizetype places = 24;
        for (const Call& call : site.calls()) {
            const QByteArray whole = call.raw();
            for (qsizetype place = 0; place < places; ++place) {
                const qsizetype length = 1 + (whole.size() - 2) * place / (places - 1);
                // A HEAD whose line was not read is not known as one.
                HttpCaller caller(site.port());
                caller.sendRaw(whole.left(length));
                caller.closeWriting();
                QVERIFY2(isRefused(call, caller.receive()), QByteArray::number(length) + " of " + QByteArray::number(whole.size()));
                HttpCaller(site.port()).sendRaw(whole.left(length)); // and gone
            }
        }
        QVERIFY(site.isAlive());
    }

    void pathThatIsNoText_isRefused_data() { inBothForms(); }
    void pathThatIsNoText_isRefused()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        for (const Call& call : site.calls()) {
            Call spoilt = call;
            spoilt.line += "\xff\xfe";
            QVERIFY(isRefused(spoilt, sent(site, spoilt, spoilt.raw())));
        }
        QVERIFY(site.isAlive());
    }

    void wrongLength_isRefused_data() { inBothForms(); }
    void wrongLength_isRefused()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        for (const Call& call : site.calls()) {
            for (const QByteArray& length : { QByteArray("-1"), QByteArray("x"), QByteArray("99999999999999999999999"), QByteArray("1\r\nContent-Length: 2") })
                QVERIFY(isRefused(call, sent(site, call, call.raw(length, call.type, call.body))));
            if (call.takesBody())
                QVERIFY(isRefused(call, sent(site, call, call.raw(QByteArray::number(call.body.size() + 7), call.type, call.body))));
        }
        QVERIFY(site.isAlive());
    }

    void bytesByChance_areRefusedOrHarmless_data() { inBothForms(); }
    void bytesByChance_areRefusedOrHarmless()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        SeededRandom random(11);
        for (const Call& call : site.calls()) {
            for (int i = 0; call.takesBody() && i < 12; ++i) {
                const QByteArray bytes = randomBytes(random, 1 + random.next() % 400);
                const QByteArray packed = i % 2 ? "Content-Encoding: zstd\r\n" : "";
                const HttpAnswer answer = sent(site, call, call.raw(QByteArray::number(bytes.size()), call.type, bytes, packed));
                QVERIFY2(answer.status / 100 == 2 || isRefused(call, answer), call.name);
            }
            const HttpAnswer garbled = sent(site, call, randomBytes(random, 300) + "\r\n\r\n");
            QVERIFY2(garbled.status == 400, call.name);
        }
        QVERIFY(site.isAlive());
    }

    void wrongContentType_isRefused_data() { inBothForms(); }
    void wrongContentType_isRefused()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        for (const Call& call : site.calls()) {
            if (call.type.isEmpty() || call.body.isEmpty())
                continue;
            for (const QByteArray& type : { QByteArray(), QByteArray("text/html"), QByteArray("multipart/form-data; boundary=x"), QByteArray(";;;") })
                QVERIFY(isRefused(call, sent(site, call, call.raw(QByteArray::number(call.body.size()), type, call.body))));
        }
        QVERIFY(site.isAlive());
    }

    void hugeHeaders_areRefused_data() { inBothForms(); }
    void hugeHeaders_areRefused()
    {
        QFETCH(QByteArray, form);
        const Site site(form.constData());
        for (const Call& call : site.calls()) {
            for (const QByteArray& more : { "X-Long: " + QByteArray(20'000, 'x') + "\r\n", QByteArray("X-Many: x\r\n").repeated(3'000) }) {
                HttpCaller caller(site.port());
                caller.sendRaw(call.raw({}, {}, {}, more));
                const HttpAnswer answer = caller.receive();
                QCOMPARE(answer.status, 431);
                QCOMPARE(answer.failureCode(), std::string("BodyTooLarge"));
            }
        }
        QVERIFY(site.isAlive());
    }
};

TOVHOLDER_TEST(TestBadBytes)
#include "tst_badbytes.moc"
