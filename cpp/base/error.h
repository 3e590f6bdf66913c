// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tovholder {

/// What went wrong, for expected failures. Each code has a sentence in Danish and English in
/// cpp/domain/sentences.cpp that says what happened and what to do; the detail is for logs only.
enum class ErrorCode {
    None,
    // a person's input
    CprNumber, ///< a text looks like a CPR number
    TextTooLong,
    ValueMissing,
    ValueInvalid, ///< not one of the choices, not a date, not a number
    UnknownEntity,
    UnknownField,
    NotFound,
    PhotoUnreadable, ///< the bytes are no picture that we can read
    PhotoTooLarge,
    FileUnreadable,
    FileUnwritable,
    CsvMalformed,
    PlaybookMalformed,
    MinutesLocked, ///< the meeting's minutes are approved and locked
    PassphraseTooShort,
    PassphraseWrong, ///< not the one that the emergency copy was made with
    NotEmergencyCopy, ///< a file of something else, or of a newer program
    EmergencyCopyDamaged, ///< cut short, or changed
    EmergencyCopyForeign, ///< another organisation's
    NothingUnsent,
    // the store, and what else the machine has
    DiskFull,
    StoreReadOnly,
    StoreTooNew, ///< written by a newer program
    StoreCorrupt,
    NotOurStore, ///< a file of something else
    StoreLocked,
    StoreFailed,
    ProgramIncomplete, ///< a file of the program's own is missing
    // talking to the server
    NotSignedIn,
    WrongPassword,
    OrganisationForeign, ///< what is stored here belongs to another one
    TooManyAttempts,
    TokenExpired,
    TokenReused, ///< it was replaced by another, which has been used since
    DeviceRevoked,
    WipeIncomplete, ///< revoked, and something on the device could not be removed
    AccountDisabled,
    HostUnknown,
    ServerUnreachable,
    CertificateRefused,
    TimedOut,
    BodyTooLarge,
    MessageMalformed,
    ProtocolTooNew, ///< the server speaks a version that we do not
    ProtocolTooOld, ///< the server no longer speaks ours
    IdentityReused, ///< this device's counter ran backwards: restored backup or cloned disk
    NotPermitted,
    HashMismatch,
    ServerFailed,
    ServerUnavailable, ///< for now: its database is away, or it is being started
    Cancelled,
};

/// The code's name as it stands above, for logs and JSON: "CprNumber".
[[nodiscard]] std::string_view name(ErrorCode code);

/// The code with that name; None when there is none.
[[nodiscard]] ErrorCode errorCodeNamed(std::string_view name);

struct Error {
    ErrorCode code = ErrorCode::None;
    std::string detail {}; ///< technical, for logs; never shown alone
    std::string place {}; ///< the field, file, line or endpoint concerned

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace tovholder
