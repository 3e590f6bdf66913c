// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/storethread.h"
#include "cpp/store/syncstate.h"
#include "sync/client/syncexchange.h"
#include "sync/wire/blocks.h"
#include "sync/wire/protocol.h"

#include <QTemporaryDir>

#include <deque>
#include <map>

namespace tovholder::test {

inline const Id organisation = "00000000-0000-7000-8000-000000000001";
inline const Id area = "00000000-0000-7000-8000-0000000000a1";
inline constexpr std::uint64_t epoch = 77;
inline constexpr std::int64_t startMs = 1'700'000'000'000;

[[nodiscard]] inline ErrorCode codeOf(const Result<void>& result) { return result ? ErrorCode::None : result.error().code; }

/// A head office that answers what the test says, and remembers what it was asked.
class ScriptedServer final : public wire::SyncProtocol, public wire::PhotoProtocol {
public:
    using Answer = std::function<Result<v1::SyncReply>(const v1::SyncRequest&)>;

    std::deque<Answer> answers; ///< when there are none left, everything is accepted
    std::vector<v1::SyncRequest> requests;
    std::vector<std::string> tokens;
    std::vector<v1::CompareRequest> comparisons;
    v1::CompareReply compareReply;
    Result<v1::SignInReply> signInAnswer = signInReply(1, "token");
    Result<v1::SignInReply> renewAnswer = signInReply(2, "renewed");
    int signOuts = 0;

    std::map<std::string, std::string> photos; ///< by hash
    std::map<std::string, std::string> uploads; ///< bytes so far, by hash
    std::deque<ErrorCode> photoFaults; ///< None: the call goes through
    int chunkCalls = 0;

    static v1::SignInReply signInReply(std::uint64_t device, const std::string& token)
    {
        v1::SignInReply reply;
        reply.set_token(token);
        reply.set_device(device);
        reply.set_organisation(organisation);
        reply.set_epoch(epoch);
        reply.set_server_time_ms(startMs);
        grant(reply.mutable_grants());
        return reply;
    }

    static void grant(google::protobuf::RepeatedPtrField<v1::Grant>* grants)
    {
        for (const Id& space : { organisation, area }) {
            v1::Grant& added = *grants->Add();
            added.set_space(space);
            added.set_role("tovholder");
        }
    }

    static v1::SyncReply emptyReply(const v1::SyncRequest& request)
    {
        v1::SyncReply reply;
        reply.set_protocol(wire::protocolVersion);
        reply.set_server_time_ms(startMs);
        reply.set_epoch(epoch);
        grant(reply.mutable_grants());
        reply.mutable_acknowledgement()->set_counter(request.counter());
        return reply;
    }

    static v1::SyncReply acceptingReply(const v1::SyncRequest& request)
    {
        v1::SyncReply reply = emptyReply(request);
        v1::Acknowledgement& acknowledgement = *reply.mutable_acknowledgement();
        for (const v1::RecordBlock& block : request.push())
            acknowledgement.set_accepted(acknowledgement.accepted() + static_cast<std::uint32_t>(block.ids_size()));
        return reply;
    }

    Result<v1::SignInReply> signIn(const v1::SignInRequest&) override { return signInAnswer; }
    Result<void> signOut(const std::string&) override
    {
        ++signOuts;
        return {};
    }
    Result<v1::SignInReply> renew(const std::string&) override { return renewAnswer; }
    Result<v1::SyncReply> sync(const std::string& token, const v1::SyncRequest& request) override
    {
        requests.push_back(request);
        tokens.push_back(token);
        if (answers.empty())
            return acceptingReply(request);
        const Answer answer = std::move(answers.front());
        answers.pop_front();
        return answer(request);
    }

    Result<v1::CompareReply> compare(const std::string&, const v1::CompareRequest& request) override
    {
        comparisons.push_back(request);
        return compareReply;
    }

    Result<std::uint64_t> sendChunk(const std::string&, const std::string&, const std::string& sha256,
        std::uint64_t bytesTotal, std::uint64_t offset, const std::string& chunk, std::string& uploadUrl) override
    {
        ++chunkCalls;
        if (const ErrorCode fault = nextFault(); fault != ErrorCode::None)
            return fault;
        if (photos.contains(sha256))
            return bytesTotal;
        uploadUrl = "upload/" + sha256;
        std::string& bytes = uploads[sha256];
        if (offset == bytes.size())
            bytes += chunk;
        if (bytes.size() == bytesTotal)
            photos[sha256] = bytes;
        return bytes.size();
    }

    Result<std::string> fetchChunk(const std::string&, const std::string& sha256, std::uint64_t offset,
        std::uint64_t bytesMax, std::uint64_t& bytesTotal) override
    {
        ++chunkCalls;
        if (const ErrorCode fault = nextFault(); fault != ErrorCode::None)
            return fault;
        if (!photos.contains(sha256))
            return ErrorCode::NotFound;
        bytesTotal = photos[sha256].size();
        return photos[sha256].substr(offset, bytesMax);
    }

private:
    ErrorCode nextFault()
    {
        if (photoFaults.empty())
            return ErrorCode::None;
        const ErrorCode fault = photoFaults.front();
        photoFaults.pop_front();
        return fault;
    }
};

struct Death {};

/// A store whose program dies instead of the work that comes after this many.
class MortalGate final : public store::StoreGate {
public:
    MortalGate(store::Store& store, std::size_t works)
        : m_store(store)
        , m_worksLeft(works)
    {
    }
    std::future<void> begin(Work work) override
    {
        if (m_worksLeft-- == 0)
            throw Death {};
        return store::DirectGate(m_store).begin(std::move(work));
    }

private:
    store::Store& m_store;
    std::size_t m_worksLeft;
};

/// A device with a store in a folder of its own, joined to a scripted server.
class Device {
public:
    ManualClock clock { startMs };
    SeededRandom random { 42 };
    ScriptedServer server;
    QTemporaryDir folder;
    std::filesystem::path file = folder.filePath(QStringLiteral("store.sqlite")).toStdString();
    std::unique_ptr<store::Store> store = std::move(store::Store::open(file, clock, random)).value();
    store::DirectGate gate { *store };
    client::SyncExchange exchange { gate, server, server, clock };

    [[nodiscard]] Result<void> signIn()
    {
        return exchange.signIn({ "https://hovedkontor.example", "anne", "hemmelig", "Tablet" });
    }

    /// Writes an agreement, new when no id is given; returns its id.
    Id write(const std::string& text, Id id = {})
    {
        const bool isNew = id.empty();
        if (isNew)
            id = store->makeId();
        store::Edit edit { "agreement", id, area, { { "text", text } } };
        if (isNew) {
            edit.fields["group_id"] = store->makeId();
            edit.fields["status"] = std::string("aftalt");
        }
        if (const auto written = store->write(edit); !written)
            qFatal("write: %s", written.error().detail.c_str());
        return id;
    }

    std::string text(const Id& id)
    {
        const auto record = store->read("agreement", id);
        return record ? std::get<std::string>(record->fields.at("text")) : std::string();
    }

    store::Waiting waiting() { return store->syncState().waiting().value(); }
};

/// An agreement as another device made it.
inline merge::RecordChange foreignAgreement(const Id& id, const std::string& text, std::int64_t atMs)
{
    const merge::Version version { merge::hybridTimeAt(atMs), 99 };
    return { area, "agreement", id,
        { { "text", text, version, {} }, { "group_id", std::string(id), version, {} },
            { "status", std::string("aftalt"), version, {} } } };
}

} // namespace tovholder::test
