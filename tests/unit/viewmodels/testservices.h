// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include <QTemporaryDir>
#include <QTest>

namespace tovholder::viewmodels::test {

inline const Id areaSpace = "018f0000-0000-7000-8000-0000000000a1";
inline const Id groupId = derivedId("group", "test");

/// Services over a store of their own.
struct TestServices {
    TestServices()
    {
        store::Options options;
        options.changed = [this](const std::set<std::string>& tables) {
            if (thread)
                thread->notify(tables);
        };
        auto opened = store::Store::open(folder.path().toStdString() + "/t.sqlite", clock, random, std::move(options));
        if (!opened)
            qFatal("the store does not open");
        thread = std::make_unique<store::StoreThread>(std::move(*opened));
        services = std::make_unique<AppServices>(*thread, clock, random);
    }

    /// Runs on the store thread and waits.
    template<typename Work>
    auto inStore(Work work)
    {
        using Answer = std::invoke_result_t<Work, store::Store&>;
        std::optional<Answer> answer;
        thread->run([&](store::Store& store) { answer.emplace(work(store)); });
        return std::move(*answer);
    }

    Id addAgreement(const std::string& text)
    {
        const Id id = newId(clock, random);
        const auto written = inStore([&](store::Store& store) {
            return store.write({ "agreement", id, areaSpace,
                { { "group_id", groupId }, { "text", text }, { "status", std::string("aftalt") } } });
        });
        if (!written)
            qFatal("not written");
        clock.advance(1);
        return id;
    }

    QTemporaryDir folder;
    ManualClock clock { 1'700'000'000'000 };
    SystemRandom random;
    std::unique_ptr<store::StoreThread> thread;
    std::unique_ptr<AppServices> services;
};

} // namespace tovholder::viewmodels::test
