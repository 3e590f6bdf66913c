// SPDX-License-Identifier: Apache-2.0
#include "httppeer.h"
#include "scripted.h"

#include "sync/client/syncworker.h"
#include "tests/unit/runner.h"

#include <QElapsedTimer>
#include <QTest>

#include <semaphore>

using namespace tovholder;
using client::SyncStatus;
using client::SyncWorker;

namespace {

constexpr int waitMs = 10'000;

QByteArray message(const google::protobuf::Message& reply)
{
    return test::HttpPeer::response(
        200, "Content-Type: application/x-protobuf\r\n", QByteArray::fromStdString(reply.SerializeAsString()));
}

/// A worker on a real store thread, and what it said.
class Worker {
public:
    Worker()
        : store(std::move(store::Store::open(folder.filePath(QStringLiteral("store.sqlite")).toStdString(), clock, random)).value())
        , worker(store, clock, random, {}, [this](const SyncStatus& status) {
            const std::lock_guard lock(m_mutex);
            m_seen.push_back(status);
        })
    {
    }

    bool waitFor(SyncStatus::State state)
    {
        return QTest::qWaitFor([&] { return last().state == state; }, waitMs);
    }

    SyncStatus last()
    {
        const std::lock_guard lock(m_mutex);
        return m_seen.empty() ? SyncStatus { .state = SyncStatus::State::Syncing } : m_seen.back();
    }

    SystemClock clock;
    SystemRandom random;
    QTemporaryDir folder;
    store::StoreThread store;

private:
    std::mutex m_mutex;
    std::vector<SyncStatus> m_seen;

public:
    SyncWorker worker; ///< last, so that it stops before what it uses goes
};

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT

private slots:
    void withoutASignIn_saysSo()
    {
        Worker it;
        it.worker.start();
        QVERIFY(it.waitFor(SyncStatus::State::NotSignedIn));
    }

    void signedIn_syncsAtOnceAndAfterAChange()
    {
        Worker it;
        test::HttpPeer peer;
        peer.answer = [](const test::PeerRequest& request) {
            if (request.path == "/v1/signin")
                return message(test::ScriptedServer::signInReply(1, "token"));
            v1::SyncRequest asked;
            asked.ParseFromString(request.body.toStdString());
            return message(test::ScriptedServer::acceptingReply(asked));
        };
        it.worker.start();
        Result<void> answer = ErrorCode::Cancelled;
        std::binary_semaphore answered { 0 };
        it.worker.signIn({ peer.url(), "anne", "hemmelig", "Tablet" }, [&](const Result<void>& result) {
            answer = result;
            answered.release();
        });
        QVERIFY(QTest::qWaitFor([&] { return answered.try_acquire(); }, waitMs));
        QVERIFY(answer);
        QVERIFY(it.waitFor(SyncStatus::State::Idle));

        Result<void> written = ErrorCode::Cancelled;
        it.store.run([&](store::Store& store) {
            written = store.write({ "story", store.makeId(), test::area, { { "group_id", store.makeId() }, { "text", std::string("Naboen") } } });
        });
        QVERIFY(written);
        it.worker.notifyLocalChange();
        const auto sent = [&] {
            store::Waiting waiting { .records = 1 };
            it.store.run([&](store::Store& store) { waiting = store.syncState().waiting().value(); });
            return waiting.records == 0;
        };
        QVERIFY(QTest::qWaitFor(sent, waitMs));
    }

    void newsAtHeadOffice_isFetchedAtOnce()
    {
        Worker it;
        test::HttpPeer peer;
        int asked = 0;
        int exchanges = 0;
        peer.answer = [&](const test::PeerRequest& request) {
            v1::NewsReply news;
            news.set_news(true);
            if (request.path == "/v1/news")
                return ++asked == 1 ? message(news) : QByteArray {}; // the second time it has none, and waits
            ++exchanges;
            v1::SyncRequest sent;
            sent.ParseFromString(request.body.toStdString());
            return message(test::ScriptedServer::acceptingReply(sent));
        };
        it.store.run([&](store::Store& store) {
            (void)store.syncState().setAccount({ peer.url(), "anne", "token", 1, test::organisation, "Anne" });
        });
        QElapsedTimer timer;
        timer.start();
        it.worker.start();
        QVERIFY(QTest::qWaitFor([&] { return asked == 2; }, waitMs));
        QVERIFY(exchanges >= 2);
        QVERIFY(timer.elapsed() < client::SyncScheduler::pollMs);
        it.worker.stop();
    }

    void newsThatIsNone_isSoonNoLongerBelieved()
    {
        Worker it;
        test::HttpPeer peer;
        int asked = 0;
        peer.answer = [&](const test::PeerRequest& request) {
            v1::NewsReply news;
            news.set_news(true);
            if (request.path == "/v1/news")
                return ++asked, message(news);
            v1::SyncRequest sent;
            sent.ParseFromString(request.body.toStdString());
            return message(test::ScriptedServer::acceptingReply(sent));
        };
        it.store.run([&](store::Store& store) {
            (void)store.syncState().setAccount({ peer.url(), "anne", "token", 1, test::organisation, "Anne" });
        });
        it.worker.start();
        QVERIFY(QTest::qWaitFor([&] { return asked == 6; }, waitMs));
        QVERIFY(!QTest::qWaitFor([&] { return asked > 6; }, 300));
        it.worker.stop();
    }

    void serverThatIsGone_isOfflineAndTriedAgain()
    {
        Worker it;
        quint16 port = 0;
        {
            test::HttpPeer gone;
            port = gone.port();
        }
        const std::string server = "http://127.0.0.1:" + std::to_string(port);
        it.store.run([&](store::Store& store) {
            (void)store.syncState().setAccount({ server, "anne", "token", 1, test::organisation, "Anne" });
        });
        it.worker.start();
        QVERIFY(it.waitFor(SyncStatus::State::Offline));
        QCOMPARE(it.last().error, ErrorCode::ServerUnreachable);
    }

    void stoppedInTheMiddleOfARequest_endsWithinASecond()
    {
        Worker it;
        test::HttpPeer silent;
        it.store.run([&](store::Store& store) {
            (void)store.syncState().setAccount({ silent.url(), "anne", "token", 1, test::organisation, "Anne" });
        });
        it.worker.start();
        QVERIFY(QTest::qWaitFor([&] { return !silent.requests.isEmpty(); }, waitMs));
        QElapsedTimer timer;
        timer.start();
        it.worker.stop();
        QVERIFY(timer.elapsed() < 1'000);
    }
};

TOVHOLDER_TEST(WorkerTest)
#include "tst_worker.moc"
