// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "tests/unit/runner.h"

#include <QElapsedTimer>

#include <sys/resource.h>

using namespace tovholder;
using namespace tovholder::server;

namespace {

Id newsId(int i) { return derivedId("news", std::to_string(i)); }

/// One who asks for news over a connection of their own.
class Asker {
public:
    Asker(const RunningServer& server, const TestDevice& device)
        : m_caller(std::make_unique<HttpCaller>(server.port()))
        , m_token(device.account().token())
    {
    }

    /// Asks from where the reply ended, and does not wait for the answer.
    void ask(const v1::SyncReply& from, std::uint32_t waitS = 40)
    {
        v1::NewsRequest request;
        request.set_protocol(wire::protocolVersion);
        request.set_epoch(from.epoch());
        for (const v1::SpaceCursor& cursor : from.cursors())
            *request.add_cursors() = cursor;
        request.set_wait_s(waitS);
        const QByteArray body = QByteArray::fromStdString(request.SerializeAsString());
        m_caller->sendRaw("POST /v1/news HTTP/1.1\r\nHost: test\r\n" + bearer(m_token) + "\r\n" + protobufType
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// Whether there was news; nothing when it was no answer.
    std::optional<bool> hear()
    {
        const HttpAnswer answer = m_caller->receive();
        v1::NewsReply reply;
        if (answer.status != 200 || !reply.ParseFromString(answer.body.toStdString()))
            return std::nullopt;
        return reply.news();
    }

private:
    std::unique_ptr<HttpCaller> m_caller;
    std::string m_token;
};

/// Everything that the device may see, as far as it is there now.
v1::SyncReply everything(TestOffice& office, TestDevice& device)
{
    v1::SyncRequest request = device.request({}, device.counter());
    for (const Id& space : { office.organisation, office.area })
        request.add_cursors()->set_space(space);
    return *device.send(request);
}

bool untilWaiting(const RunningServer& server, int count)
{
    const QByteArray wanted = "\ntovholder_waiting " + QByteArray::number(count) + "\n";
    return QTest::qWaitFor([&] { return HttpCaller(server.port()).call("GET", "/metrics").body.contains(wanted); }, 60'000);
}

} // namespace

class TestNews : public QObject {
    Q_OBJECT

private slots:
    void whatIsThereAlready_isToldAtOnce()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        RunningServer server(office);
        Asker asker(server, anne);
        const v1::SyncReply before = everything(office, anne);
        asker.ask({}); // no cursors: two spaces are new
        QCOMPARE(asker.hear(), std::optional(true));
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)bo.push({ office.agreement(newsId(1), "Mal opgang 3", bo.now()) });
        asker.ask(before);
        QCOMPARE(asker.hear(), std::optional(true));
    }

    void anothersPush_endsTheWait_andOnesOwnDoesNot()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        RunningServer server(office);
        Asker asker(server, anne);
        asker.ask(everything(office, anne));
        QVERIFY(untilWaiting(server, 1));
        (void)anne.push({ office.agreement(newsId(1), "min egen", anne.now()) });
        QVERIFY(untilWaiting(server, 1));
        QElapsedTimer timer;
        timer.start();
        (void)bo.push({ office.agreement(newsId(2), "en andens", bo.now()) });
        QCOMPARE(asker.hear(), std::optional(true));
        QVERIFY(timer.elapsed() < 1'000);
    }

    void grantsAndRevocations_endTheWait()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        RunningServer server(office);
        Asker asker(server, anne);
        const v1::SyncReply before = everything(office, anne);
        asker.ask(before);
        QVERIFY(untilWaiting(server, 1));
        QVERIFY(office.administration.grantArea("anne", "none", "Birkeparken").ok());
        QCOMPARE(asker.hear(), std::optional(true));
        asker.ask(before); // with a space that is not theirs any more
        QCOMPARE(asker.hear(), std::optional(true));
        asker.ask(everything(office, anne));
        QVERIFY(untilWaiting(server, 1));
        QVERIFY(office.administration.revokeDevice(anne.number()).ok());
        QCOMPARE(asker.hear(), std::optional(true));
    }

    void timeThatIsUp_isNoNews()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        http::ServerOptions options;
        options.limits.news = std::chrono::milliseconds(50);
        RunningServer server(office, options);
        Asker asker(server, anne);
        asker.ask(everything(office, anne));
        QCOMPARE(asker.hear(), std::optional(false));
        asker.ask(everything(office, anne), 0); // only a look
        QCOMPARE(asker.hear(), std::optional(false));
    }

    void whoLeaves_waitsNoLonger()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        RunningServer server(office);
        auto asker = std::make_unique<Asker>(server, anne);
        asker->ask(everything(office, anne));
        QVERIFY(untilWaiting(server, 1));
        asker.reset();
        QVERIFY(untilWaiting(server, 0));
    }

    void serverThatStops_answersThoseWhoWait()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        RunningServer server(office);
        Asker asker(server, anne);
        asker.ask(everything(office, anne));
        QVERIFY(untilWaiting(server, 1));
        QElapsedTimer timer;
        timer.start();
        server.stop();
        QVERIFY(timer.elapsed() < 5'000);
        QCOMPARE(asker.hear(), std::optional(false));
    }

    void withoutAToken_nobodyWaits()
    {
        TestOffice office;
        RunningServer server(office);
        const HttpAnswer answer = HttpCaller(server.port()).call("POST", "/v1/news", { protobufType });
        QCOMPARE(answer.status, 401);
    }

    void thousandsWait_andAllHear()
    {
        rlimit limit {};
        getrlimit(RLIMIT_NOFILE, &limit);
        const int callers = static_cast<int>(std::min<rlim_t>(2'000, (limit.rlim_cur - 500) / 2)); // both ends are here
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        http::ServerOptions options;
        options.connectionsPerAddressMax = 10'000;
        RunningServer server(office, options);
        const v1::SyncReply reply = everything(office, anne);
        std::vector<std::unique_ptr<Asker>> askers;
        for (int i = 0; i < callers; ++i) {
            askers.push_back(std::make_unique<Asker>(server, anne));
            askers.back()->ask(reply);
        }
        QVERIFY(untilWaiting(server, callers));
        QElapsedTimer timer;
        timer.start();
        (void)bo.push({ office.agreement(newsId(1), "til alle", bo.now()) });
        for (const auto& asker : askers)
            QCOMPARE(asker->hear(), std::optional(true));
        qInfo("%d waiting connections heard within %lld ms", callers, timer.elapsed());
    }
};

TOVHOLDER_TEST(TestNews)
#include "tst_news.moc"
