// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/error.h"

#include <array>
#include <utility>

namespace tovholder {
namespace {

    using enum ErrorCode;

    constexpr std::array codeNames = {
        std::pair { None, std::string_view { "None" } },
        std::pair { CprNumber, std::string_view { "CprNumber" } },
        std::pair { TextTooLong, std::string_view { "TextTooLong" } },
        std::pair { ValueMissing, std::string_view { "ValueMissing" } },
        std::pair { ValueInvalid, std::string_view { "ValueInvalid" } },
        std::pair { UnknownEntity, std::string_view { "UnknownEntity" } },
        std::pair { UnknownField, std::string_view { "UnknownField" } },
        std::pair { NotFound, std::string_view { "NotFound" } },
        std::pair { PhotoUnreadable, std::string_view { "PhotoUnreadable" } },
        std::pair { PhotoTooLarge, std::string_view { "PhotoTooLarge" } },
        std::pair { FileUnreadable, std::string_view { "FileUnreadable" } },
        std::pair { FileUnwritable, std::string_view { "FileUnwritable" } },
        std::pair { CsvMalformed, std::string_view { "CsvMalformed" } },
        std::pair { PlaybookMalformed, std::string_view { "PlaybookMalformed" } },
        std::pair { MinutesLocked, std::string_view { "MinutesLocked" } },
        std::pair { PassphraseTooShort, std::string_view { "PassphraseTooShort" } },
        std::pair { PassphraseWrong, std::string_view { "PassphraseWrong" } },
        std::pair { NotEmergencyCopy, std::string_view { "NotEmergencyCopy" } },
        std::pair { EmergencyCopyDamaged, std::string_view { "EmergencyCopyDamaged" } },
        std::pair { EmergencyCopyForeign, std::string_view { "EmergencyCopyForeign" } },
        std::pair { NothingUnsent, std::string_view { "NothingUnsent" } },
        std::pair { DiskFull, std::string_view { "DiskFull" } },
        std::pair { StoreReadOnly, std::string_view { "StoreReadOnly" } },
        std::pair { StoreTooNew, std::string_view { "StoreTooNew" } },
        std::pair { StoreCorrupt, std::string_view { "StoreCorrupt" } },
        std::pair { NotOurStore, std::string_view { "NotOurStore" } },
        std::pair { StoreLocked, std::string_view { "StoreLocked" } },
        std::pair { StoreFailed, std::string_view { "StoreFailed" } },
        std::pair { ProgramIncomplete, std::string_view { "ProgramIncomplete" } },
        std::pair { NotSignedIn, std::string_view { "NotSignedIn" } },
        std::pair { WrongPassword, std::string_view { "WrongPassword" } },
        std::pair { OrganisationForeign, std::string_view { "OrganisationForeign" } },
        std::pair { TooManyAttempts, std::string_view { "TooManyAttempts" } },
        std::pair { TokenExpired, std::string_view { "TokenExpired" } },
        std::pair { TokenReused, std::string_view { "TokenReused" } },
        std::pair { DeviceRevoked, std::string_view { "DeviceRevoked" } },
        std::pair { WipeIncomplete, std::string_view { "WipeIncomplete" } },
        std::pair { AccountDisabled, std::string_view { "AccountDisabled" } },
        std::pair { HostUnknown, std::string_view { "HostUnknown" } },
        std::pair { ServerUnreachable, std::string_view { "ServerUnreachable" } },
        std::pair { CertificateRefused, std::string_view { "CertificateRefused" } },
        std::pair { TimedOut, std::string_view { "TimedOut" } },
        std::pair { BodyTooLarge, std::string_view { "BodyTooLarge" } },
        std::pair { MessageMalformed, std::string_view { "MessageMalformed" } },
        std::pair { ProtocolTooNew, std::string_view { "ProtocolTooNew" } },
        std::pair { ProtocolTooOld, std::string_view { "ProtocolTooOld" } },
        std::pair { IdentityReused, std::string_view { "IdentityReused" } },
        std::pair { NotPermitted, std::string_view { "NotPermitted" } },
        std::pair { HashMismatch, std::string_view { "HashMismatch" } },
        std::pair { ServerFailed, std::string_view { "ServerFailed" } },
        std::pair { ServerUnavailable, std::string_view { "ServerUnavailable" } },
        std::pair { Cancelled, std::string_view { "Cancelled" } },
    };

} // namespace

std::string_view name(ErrorCode code)
{
    for (const auto& [known, text] : codeNames) {
        if (known == code)
            return text;
    }
    return "None";
}

ErrorCode errorCodeNamed(std::string_view wanted)
{
    for (const auto& [code, text] : codeNames) {
        if (text == wanted)
            return code;
    }
    return None;
}

} // namespace tovholder
