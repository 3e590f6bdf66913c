// SPDX-License-Identifier: Apache-2.0
#include "sync/client/emergencycopy.h"

#include "cpp/base/durablefile.h"
#include "cpp/base/limits.h"
#include "cpp/base/sha256.h"
#include "sync/client/instore.h"
#include "sync/client/photofile.h"
#include "sync/client/sealedfile.h"
#include "sync/client/syncmessages.h"
#include "sync/wire/blocks.h"
#include "sync/wire/codec.h"

#include <system_error>

namespace tovholder::client {
namespace {

    constexpr std::size_t copyRecordsPerPart = 500;

    std::string headPart(const Unsent& unsent)
    {
        v1::EmergencyPart part;
        part.mutable_head()->set_organisation(unsent.account.organisation);
        part.mutable_head()->set_user(unsent.account.login);
        part.mutable_head()->set_saved_at_ms(unsent.nowMs);
        return part.SerializeAsString();
    }

    std::string recordsPart(const std::vector<merge::RecordChange>& changes)
    {
        v1::EmergencyPart part;
        wire::writeBlocks(changes, *part.mutable_records());
        return part.SerializeAsString();
    }

    /// Nothing when the file is not what its name says.
    std::optional<std::string> photoPart(const Unsent::Photo& photo)
    {
        auto bytes = readChunk(photo.file, 0, limits::photoBytesMax + 1);
        if (!bytes || sha256Of(*bytes) != photo.sha256)
            return std::nullopt;
        v1::EmergencyPart part;
        part.mutable_photo()->set_sha256(photo.sha256);
        part.mutable_photo()->set_space(photo.space);
        part.mutable_photo()->set_content(std::move(*bytes));
        return part.SerializeAsString();
    }

    /// One reading of a copy: what is in each part is checked before it is used.
    class CopyReader {
    public:
        virtual ~CopyReader() = default;

        Result<void> read(const std::filesystem::path& file, const std::string& passphrase)
        {
            return unsealFile(file, passphrase, [this](std::string_view bytes) { return take(bytes); });
        }

    protected:
        virtual Result<void> takeHead(const v1::EmergencyHead& head) = 0;
        virtual Result<void> takeRecords(std::vector<merge::RecordChange> changes) = 0;
        virtual Result<void> takePhoto(const v1::EmergencyPhoto& photo) = 0;

    private:
        Result<void> take(std::string_view bytes)
        {
            v1::EmergencyPart part;
            if (!wire::decode(bytes, wire::Encoding::Protobuf, part) || (!m_hasHead && !part.has_head()))
                return ErrorCode::NotEmergencyCopy;
            if (part.has_head()) {
                m_hasHead = true;
                return takeHead(part.head());
            }
            if (part.has_photo())
                return isSha256(part.photo().sha256()) && sha256Of(part.photo().content()) == part.photo().sha256()
                    ? takePhoto(part.photo())
                    : Error { ErrorCode::EmergencyCopyDamaged, "a photo", part.photo().sha256() };
            auto changes = wire::readBlocks(part.records());
            return changes ? takeRecords(std::move(*changes)) : Error { ErrorCode::NotEmergencyCopy, changes.error().detail };
        }

        bool m_hasHead = false;
    };

    /// Looks whether the whole copy can be taken in by who is signed in here.
    class CopyCheck final : public CopyReader {
    public:
        explicit CopyCheck(const store::Account& account)
            : m_account(account)
        {
        }

    private:
        Result<void> takeHead(const v1::EmergencyHead& head) override
        {
            return head.organisation() == m_account.organisation ? Result<void> {} : Result<void>(ErrorCode::EmergencyCopyForeign);
        }
        Result<void> takeRecords(std::vector<merge::RecordChange>) override { return {}; }
        Result<void> takePhoto(const v1::EmergencyPhoto&) override { return {}; }

        const store::Account& m_account;
    };

    /// Sends the records, and lays the photos where they are sent from.
    class CopyIntake final : public CopyReader {
    public:
        CopyIntake(store::StoreGate& gate, wire::SyncProtocol& protocol, const Clock& clock, store::Account account, std::uint64_t epoch)
            : m_gate(gate)
            , m_protocol(protocol)
            , m_clock(clock)
            , m_account(std::move(account))
            , m_epoch(epoch)
        {
        }
        [[nodiscard]] const EmergencyTaken& taken() const { return m_taken; }

    private:
        Result<void> takeHead(const v1::EmergencyHead&) override { return {}; }

        Result<void> takeRecords(std::vector<merge::RecordChange> changes) override
        {
            store::Push push { 0, true, std::move(changes) };
            if (auto raised = inStore(m_gate, [&](store::Store& store) { return store.syncState().raiseCounter(push); }); !raised)
                return raised;
            const Outgoing sent { m_account, std::move(push), {}, m_epoch };
            const auto reply = m_protocol.sync(m_account.token, requestOf(sent, m_clock.nowMs()));
            if (!reply)
                return reply.error();
            const store::PushOutcome outcome = outcomeOf(sent, *reply);
            if (!isAcknowledged(sent, *reply))
                return Error { ErrorCode::MessageMalformed, "the push was not acknowledged", "acknowledgement" };
            m_taken.records += static_cast<std::int64_t>(outcome.accepted.size());
            m_taken.refused.insert(m_taken.refused.end(), outcome.rejections.begin(), outcome.rejections.end());
            return {};
        }

        Result<void> takePhoto(const v1::EmergencyPhoto& photo) override
        {
            const std::filesystem::path file = inStore(m_gate, [&](store::Store& store) { return store.photoFile(photo.sha256()); });
            std::error_code ignored; // writing says it, too
            std::filesystem::create_directories(file.parent_path(), ignored);
            if (auto written = writeFileDurably(file, photo.content()); !written)
                return written;
            ++m_taken.photos;
            return inStore(m_gate, [&](store::Store& store) {
                return store.syncState().takeOverPhoto(photo.sha256(), photo.space(), photo.content().size());
            });
        }

        store::StoreGate& m_gate;
        wire::SyncProtocol& m_protocol;
        const Clock& m_clock;
        store::Account m_account;
        std::uint64_t m_epoch;
        EmergencyTaken m_taken;
    };

} // namespace

Result<Unsent> unsentOf(store::Store& store)
{
    store::SyncState& state = store.syncState();
    auto account = state.account();
    auto pages = state.unsentPages(copyRecordsPerPart);
    const auto photos = state.unsentPhotos();
    if (!account || !pages || !photos)
        return !account ? account.error() : !pages ? pages.error() : photos.error();
    Unsent unsent { std::move(*account), std::move(*pages), {}, store.nowMs() };
    for (const store::PhotoTransfer& photo : *photos)
        unsent.photos.push_back({ photo.sha256, photo.space, store.photoFile(photo.sha256) });
    return unsent;
}

Result<EmergencySaved> saveEmergencyCopy(const Unsent& unsent, const std::filesystem::path& file, const std::string& passphrase)
{
    if (unsent.pages.empty() && unsent.photos.empty())
        return ErrorCode::NothingUnsent;
    EmergencySaved saved;
    bool hasHead = false;
    auto page = unsent.pages.begin();
    auto photo = unsent.photos.begin();
    const auto next = [&]() -> Result<std::optional<std::string>> {
        if (!std::exchange(hasHead, true))
            return std::optional(headPart(unsent));
        if (page != unsent.pages.end()) {
            saved.records += static_cast<std::int64_t>(page->size());
            return std::optional(recordsPart(*page++));
        }
        while (photo != unsent.photos.end()) {
            if (auto part = photoPart(*photo++)) {
                ++saved.photos;
                return part;
            }
            ++saved.photosMissing;
        }
        return std::optional<std::string> {};
    };
    const auto sealed = sealFile(file, passphrase, next);
    return sealed ? Result<EmergencySaved>(saved) : Result<EmergencySaved>(sealed.error());
}

Result<EmergencyTaken> takeInEmergencyCopy(SyncExchange& exchange, store::StoreGate& gate, wire::SyncProtocol& protocol,
    const Clock& clock, const std::filesystem::path& file, const std::string& passphrase)
{
    const auto before = inStore(gate, [](store::Store& store) { return store.syncState().account(); });
    if (!before)
        return before.error();
    if (before->token.empty())
        return ErrorCode::NotSignedIn;
    if (auto checked = CopyCheck(*before).read(file, passphrase); !checked)
        return checked.error();
    // First what waits here itself: afterwards the identity, the grants and the server's epoch are as they should be.
    if (auto done = exchange.run(); !done)
        return done.error();
    auto account = inStore(gate, [](store::Store& store) { return store.syncState().account(); });
    const auto epoch = inStore(gate, [](store::Store& store) { return store.syncState().epoch(); });
    if (!account || !epoch)
        return account ? epoch.error() : account.error();
    // Before anything is sent: what this device brings, the server takes it to have.
    if (auto done = inStore(gate, [](store::Store& store) { return store.syncState().pullAnew(); }); !done)
        return done.error();
    CopyIntake intake(gate, protocol, clock, std::move(*account), *epoch);
    if (auto done = intake.read(file, passphrase); !done)
        return done.error();
    if (auto done = exchange.run(); !done)
        return done.error();
    return intake.taken();
}

} // namespace tovholder::client
