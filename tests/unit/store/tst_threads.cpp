// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/storethread.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

class ThreadsTest : public QObject {
    Q_OBJECT
private slots:
    void aPersonsWork_goesBeforeWhatMayWait()
    {
        TestDevice device;
        StoreThread thread(std::move(device.store));
        std::promise<void> started;
        std::promise<void> release;
        std::vector<int> order;
        thread.post([&](Store&) {
            started.set_value();
            release.get_future().wait();
        });
        started.get_future().wait();
        thread.postLater([&](Store&) { order.push_back(3); });
        thread.post([&](Store&) { order.push_back(1); });
        thread.post([&](Store&) { order.push_back(2); });
        release.set_value();
        thread.run([](Store&) {});
        std::promise<void> done;
        thread.postLater([&](Store&) { done.set_value(); });
        done.get_future().wait();
        QCOMPARE(order, (std::vector<int> { 1, 2, 3 }));
    }

    void longWork_letsAPersonInBetweenItsSteps()
    {
        TestDevice device;
        StoreThread thread(std::move(device.store));
        std::vector<std::string> order;
        thread.run([&](Store& store) {
            order.emplace_back("first step");
            QVERIFY(!thread.isAwaited());
            thread.post([&](Store&) { order.emplace_back("person"); });
            QVERIFY(thread.isAwaited());
            thread.giveWay(store);
            QVERIFY(!thread.isAwaited());
            order.emplace_back("second step");
        });
        QCOMPARE(order, (std::vector<std::string> { "first step", "person", "second step" }));
    }

    void theLog_isCopiedBesideTheCommitsAndDoesNotGrowForEver()
    {
        TestDevice device;
        StoreThread thread(std::move(device.store));
        std::filesystem::path log = device.file();
        log += "-wal";
        const std::string content(256 * 1024, 'x');
        for (int i = 0; i < 400; ++i) { // 100 MiB
            thread.run([&](Store& store) {
                thread.giveWay(store);
                QVERIFY(store.write({ "playbook", store.makeId(), areaSpace, { { "course", std::string("kursus") },
                    { "version", std::int64_t { i + 1 } }, { "title", std::string("t") }, { "content", content } } }));
            });
        }
        QVERIFY2(std::filesystem::file_size(log) < 70u * 1024 * 1024, qPrintable(QString::number(std::filesystem::file_size(log))));
        QVERIFY(std::filesystem::file_size(device.file()) > 30u * 1024 * 1024);
    }

    void theLog_beginsAnewAlsoWhileSomebodyWritesOnAndOn()
    {
        TestDevice device;
        StoreThread thread(std::move(device.store));
        std::filesystem::path log = device.file();
        log += "-wal";
        for (int i = 0; i < 3000; ++i) { // 80 MiB of pages
            thread.run([&](Store& store) {
                QVERIFY(store.write({ "story", store.makeId(), areaSpace,
                    { { "group_id", derivedId("group", "x") }, { "text", std::string("t") } } }));
            });
        }
        QVERIFY2(std::filesystem::file_size(log) < 40u * 1024 * 1024, qPrintable(QString::number(std::filesystem::file_size(log))));
    }

    void listeners_hearWhichTablesChanged()
    {
        TestDevice device;
        StoreThread* target = nullptr;
        device.reopen({ .changed = [&](const std::set<std::string>& tables) { target->notify(tables); } });
        StoreThread thread(std::move(device.store));
        target = &thread;
        std::set<std::string> heard;
        const int key = thread.listen([&](const std::set<std::string>& tables) { heard = tables; });
        const auto write = [&](Store& store) {
            const Result<void> written = store.write({ "story", store.makeId(), areaSpace,
                { { "group_id", derivedId("group", "x") }, { "text", std::string("t") } } });
            QVERIFY(written);
        };
        thread.run(write);
        QCOMPARE(heard, (std::set<std::string> { "outbox", "story" }));
        thread.unlisten(key);
        heard.clear();
        thread.run(write);
        QVERIFY(heard.empty());
    }

    void endingTheThread_finishesWhatWasPosted()
    {
        TestDevice device;
        std::atomic<int> done = 0;
        {
            StoreThread thread(std::move(device.store));
            for (int i = 0; i < 100; ++i)
                thread.post([&](Store&) { ++done; });
        }
        QCOMPARE(done.load(), 100);
    }
};

TOVHOLDER_TEST(ThreadsTest)
#include "tst_threads.moc"
