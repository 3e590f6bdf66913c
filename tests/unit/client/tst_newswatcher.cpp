// SPDX-License-Identifier: Apache-2.0
#include "httppeer.h"

#include "sync/client/newswatcher.h"
#include "sync/wire/codec.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <atomic>

using namespace tovholder;
using client::NewsWatcher;
using test::HttpPeer;

class NewsWatcherTest : public QObject {
    Q_OBJECT

    static QByteArray reply(bool isNews)
    {
        v1::NewsReply message;
        message.set_news(isNews);
        return HttpPeer::response(200, "Content-Type: application/x-protobuf\r\n",
            QByteArray::fromStdString(wire::encode(message, wire::Encoding::Protobuf)));
    }

private slots:
    void aServerThatDoesNotWait_isAskedOnce()
    {
        HttpPeer peer;
        peer.answer = [](const test::PeerRequest&) { return reply(false); };
        std::atomic<int> nothing = 0;
        NewsWatcher watcher({}, [&](NewsWatcher::Heard heard) { nothing += heard == NewsWatcher::Heard::Nothing; });
        watcher.start();
        watcher.watch(peer.url(), "token", {}, false);
        QTRY_COMPARE(nothing, 1);
        watcher.watch(peer.url(), "token", {}, false);
        QTRY_COMPARE(nothing, 2);
        QCOMPARE(peer.requests.size(), 2);
    }

    void aServerWithNewsThatBringsNothing_isBelievedFiveTimes()
    {
        HttpPeer peer;
        peer.answer = [](const test::PeerRequest&) { return reply(true); };
        std::atomic<int> news = 0;
        std::atomic<int> nothing = 0;
        NewsWatcher watcher({}, [&](NewsWatcher::Heard heard) { ++(heard == NewsWatcher::Heard::News ? news : nothing); });
        watcher.start();
        for (int time = 1; time <= 6; ++time) {
            watcher.watch(peer.url(), "token", {}, false);
            QTRY_COMPARE(news + nothing, time);
        }
        QCOMPARE(news, 5);
        watcher.watch(peer.url(), "token", {}, true);
        QTRY_COMPARE(news, 6);
    }
};

TOVHOLDER_TEST(NewsWatcherTest)
#include "tst_newswatcher.moc"
