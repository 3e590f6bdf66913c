// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"
#include "cpp/store/syncstate.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <fstream>

namespace tovholder::store::test {

inline const Id areaSpace = "018f0000-0000-7000-8000-0000000000a1";
inline const Id organisationSpace = "018f0000-0000-7000-8000-000000000001";

/// A store in a folder of its own, with a clock that stands still.
class TestDevice {
public:
    explicit TestDevice(std::uint64_t seed = 1)
        : random(seed)
    {
        reopen();
    }

    void reopen(Options options = {})
    {
        store.reset();
        Result<std::unique_ptr<Store>> opened = Store::open(file(), clock, random, std::move(options));
        if (!opened)
            qFatal("the store does not open: %s", opened.error().detail.c_str());
        store = std::move(*opened);
    }

    [[nodiscard]] std::filesystem::path file() const { return folder.path().toStdString() + "/tovholder.sqlite"; }
    SyncState& sync() { return store->syncState(); }

    Id addAgreement(const std::string& text)
    {
        clock.advance(1);
        const Id id = store->makeId();
        const Result<void> written = store->write({ "agreement", id, areaSpace,
            { { "group_id", derivedId("group", "test") }, { "text", text }, { "status", std::string("aftalt") } } });
        if (!written)
            qFatal("not written: %s", std::string(name(written.error().code)).c_str());
        return id;
    }

    /// A photo of 500 bytes and its file.
    Id addPhoto(const std::string& sha256)
    {
        const Id id = store->makeId();
        const Result<void> written = store->write({ "photo", id, areaSpace,
            { { "observation_id", store->makeId() }, { "sha256", sha256 }, { "bytes", std::int64_t { 500 } } } });
        if (!written)
            qFatal("not written: %s", std::string(name(written.error().code)).c_str());
        std::filesystem::create_directories(store->photoFile(sha256).parent_path());
        std::ofstream(store->photoFile(sha256)) << std::string(500, 'x');
        return id;
    }

    [[nodiscard]] QString photoPath(const std::string& sha256) const
    {
        return QString::fromStdString(store->photoFile(sha256).string());
    }

    Result<void> set(const Id& id, const std::string& field, Value value)
    {
        clock.advance(1);
        return store->write({ "agreement", id, areaSpace, { { field, std::move(value) } } });
    }

    std::string text(const Id& id)
    {
        const Result<Record> record = store->read("agreement", id);
        if (!record || !record->fields.contains("text"))
            return {};
        return std::get<std::string>(record->fields.at("text"));
    }

    /// Pushes everything and has it accepted, as a server would that knows nothing else.
    Push pushAndAccept()
    {
        Push push = *sync().nextPush(1000);
        PushOutcome outcome { push.counter, {}, {}, {} };
        for (const merge::RecordChange& change : push.changes)
            outcome.accepted.emplace_back(change.entity, change.id);
        if (!sync().applyOutcome(outcome))
            qFatal("the outcome was not applied");
        return push;
    }

    QTemporaryDir folder;
    ManualClock clock { 1'700'000'000'000 };
    SeededRandom random;
    std::unique_ptr<Store> store;
};

} // namespace tovholder::store::test
