// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dice.h"
#include "trace.h"

#include "sync/wire/protocol.h"

#include <functional>
#include <optional>
#include <utility>

namespace tovholder::simulation {

/// The program was killed here.
struct Crash { };

/// How bad the link is, in per cent of the messages.
struct LinkFaults {
    int lostRequest = 0;
    int lostReply = 0;
    int doubled = 0; ///< carried out twice; the second reply is the one that arrives
    int late = 0; ///< given up by the device, carried out before a later message
    int crashBefore = 0; ///< the device dies before the request leaves
    int crashAfter = 0; ///< the device dies before the reply is read
    int shortPage = 0; ///< the reply brings a few records at most
    int cut = 0; ///< the reply ends early, as a transport notices by the length
    int meanwhile = 0; ///< the person goes on typing while the request is under way
};

/// Joins a device to the server's service, as bytes, through faults. Photos are not on this link.
class FaultyLink final : public wire::SyncProtocol, public wire::PhotoProtocol {
public:
    using Server = std::function<wire::SyncProtocol&()>;

    FaultyLink(Server server, Dice& dice, Trace& trace)
        : m_server(std::move(server))
        , m_dice(dice)
        , m_trace(trace)
    {
    }

    void setFaults(const LinkFaults& faults) { m_faults = faults; }
    /// What the person does while a request is under way.
    void setMeanwhile(std::function<void()> act) { m_meanwhile = std::move(act); }
    /// What was delayed arrives now.
    void deliverLate();

    Result<v1::SignInReply> signIn(const v1::SignInRequest& request) override;
    Result<void> signOut(const std::string& token) override;
    Result<v1::SignInReply> renew(const std::string& token) override;
    Result<v1::SyncReply> sync(const std::string& token, const v1::SyncRequest& request) override;
    Result<v1::CompareReply> compare(const std::string& token, const v1::CompareRequest& request) override;

    Result<std::uint64_t> sendChunk(const std::string&, const std::string&, const std::string&, std::uint64_t,
        std::uint64_t, const std::string&, std::string&) override
    {
        return ErrorCode::NotFound;
    }
    Result<std::string> fetchChunk(const std::string&, const std::string&, std::uint64_t, std::uint64_t, std::uint64_t&) override
    {
        return ErrorCode::NotFound;
    }

private:
    template<typename Reply>
    Result<Reply> through(const char* what, const std::function<Result<Reply>()>& carryOut);

    Server m_server;
    Dice& m_dice;
    Trace& m_trace;
    LinkFaults m_faults;
    std::function<void()> m_meanwhile;
    std::optional<std::pair<std::string, v1::SyncRequest>> m_delayed;
};

} // namespace tovholder::simulation
