// SPDX-License-Identifier: Apache-2.0
// The part of SyncExchange that gives a store its identity at head office, and takes the right to speak under it away.
#include "sync/client/instore.h"
#include "sync/client/syncexchange.h"

namespace tovholder::client {

Result<void> SyncExchange::signIn(const SignIn& what)
{
    v1::SignInRequest request;
    request.set_user(what.user);
    request.set_password(what.password);
    request.set_device_name(what.deviceName);
    request.set_protocol(wire::protocolVersion);
    const auto reply = m_protocol.signIn(request);
    if (!reply)
        return reply.error();

    const auto known = inStore(m_gate, [](store::Store& store) { return store.syncState().account(); });
    if (!known)
        return known.error();
    if (!known->organisation.empty() && known->organisation != reply->organisation()) {
        (void)m_protocol.signOut(reply->token());
        return Error { ErrorCode::OrganisationForeign, "the store belongs to " + known->organisation };
    }

    m_identityConfirmed = true; // it is new
    return inStore(m_gate, [&](store::Store& store) -> Result<void> {
        store::SyncState& state = store.syncState();
        const store::Account account { what.server, what.user, reply->token(), reply->device(), reply->organisation(),
            reply->user_name() };
        if (auto done = state.setAccount(account); !done)
            return done;
        if (auto done = state.setServerTime(reply->server_time_ms()); !done)
            return done;
        const auto epoch = state.epoch();
        if (!epoch)
            return epoch.error();
        if (*epoch != reply->epoch()) {
            if (auto done = state.startNewEpoch(reply->epoch()); !done)
                return done;
        }
        return state.setGrants(grantsOf(reply->grants()));
    });
}

Result<void> SyncExchange::signOut()
{
    const auto account = inStore(m_gate, [](store::Store& store) { return store.syncState().account(); });
    if (!account)
        return account.error();
    if (!account->token.empty())
        (void)m_protocol.signOut(account->token); // the server forgets the token by itself if it does not hear us
    return inStore(m_gate, [](store::Store& store) { return store.syncState().signOut(); });
}

} // namespace tovholder::client
