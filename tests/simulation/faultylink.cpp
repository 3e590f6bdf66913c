// SPDX-License-Identifier: Apache-2.0
#include "faultylink.h"

namespace tovholder::simulation {
namespace {

    /// As it is after a journey.
    template<typename Message>
    Message copied(const Message& message)
    {
        Message copy;
        copy.ParseFromString(message.SerializeAsString());
        return copy;
    }

    template<typename Reply>
    std::string outcome(const Result<Reply>& reply)
    {
        return reply ? std::string("ok") : std::string(name(reply.error().code));
    }

} // namespace

template<typename Reply>
Result<Reply> FaultyLink::through(const char* what, const std::function<Result<Reply>()>& carryOut)
{
    const auto lose = [&](const char* how, ErrorCode code) -> Result<Reply> {
        m_trace.add(std::string(what) + ' ' + how);
        return code;
    };
    if (m_dice.chance(m_faults.crashBefore))
        throw Crash {};
    if (m_dice.chance(m_faults.lostRequest))
        return lose("lost", ErrorCode::ServerUnreachable);
    if (m_dice.chance(m_faults.meanwhile))
        m_meanwhile();
    Result<Reply> reply = carryOut();
    if (m_dice.chance(m_faults.meanwhile))
        m_meanwhile();
    if (m_dice.chance(m_faults.doubled)) {
        m_trace.add(std::string(what) + " doubled " + outcome(reply));
        reply = carryOut();
    }
    if (m_dice.chance(m_faults.lostReply))
        return lose("unheard", ErrorCode::TimedOut);
    if (m_dice.chance(m_faults.cut))
        return lose("cut", ErrorCode::MessageMalformed);
    if (m_dice.chance(m_faults.crashAfter))
        throw Crash {};
    m_trace.add(std::string(what) + ' ' + outcome(reply));
    return reply;
}

void FaultyLink::deliverLate()
{
    if (!m_delayed)
        return;
    const auto [token, request] = std::move(*m_delayed);
    m_delayed.reset();
    m_trace.add("late " + outcome(m_server().sync(token, request)));
}

Result<v1::SignInReply> FaultyLink::signIn(const v1::SignInRequest& request)
{
    return through<v1::SignInReply>("signin", [&] { return m_server().signIn(copied(request)); });
}

Result<void> FaultyLink::signOut(const std::string& token) { return m_server().signOut(token); }

Result<v1::SignInReply> FaultyLink::renew(const std::string& token)
{
    return through<v1::SignInReply>("renew", [&] { return m_server().renew(token); });
}

Result<v1::CompareReply> FaultyLink::compare(const std::string& token, const v1::CompareRequest& request)
{
    return through<v1::CompareReply>("compare", [&] { return m_server().compare(token, copied(request)); });
}

Result<v1::SyncReply> FaultyLink::sync(const std::string& token, const v1::SyncRequest& request)
{
    if (m_dice.chance(m_faults.late)) {
        m_delayed = { token, copied(request) };
        m_trace.add("sync delayed");
        return ErrorCode::TimedOut;
    }
    v1::SyncRequest sent = copied(request);
    if (m_dice.chance(m_faults.shortPage))
        sent.set_pull_records_max(static_cast<std::uint32_t>(m_dice.between(1, 4)));
    auto reply = through<v1::SyncReply>("sync", [&] { return m_server().sync(token, sent); });
    if (!reply)
        return reply;
    m_trace.add("pushed " + std::to_string(request.ByteSizeLong()) + " pulled " + std::to_string(reply->ByteSizeLong()));
    return copied(*reply);
}

} // namespace tovholder::simulation
