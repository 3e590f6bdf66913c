// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "headoffice.h"
#include "ledger.h"
#include "trace.h"

namespace tovholder::simulation {

/// A device whose program is newer than the others': it writes a kind of record and a field that they do not know, and have
/// to keep and count all the same. What it writes arrives.
class NewerProgram {
public:
    NewerProgram(HeadOffice& headOffice, std::string login, Dice& dice, Ledger& ledger, Trace& trace);

    /// Writes a record of the unknown kind, or the unknown field of an agreement of somebody else's.
    void write();

private:
    void signIn();
    [[nodiscard]] merge::RecordChange next();

    HeadOffice& m_headOffice;
    std::string m_login;
    Dice& m_dice;
    Ledger& m_ledger;
    Trace& m_trace;
    v1::SignInReply m_session;
    std::uint64_t m_counter = 0;
};

} // namespace tovholder::simulation
