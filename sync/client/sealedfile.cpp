// SPDX-License-Identifier: Apache-2.0
#include "sync/client/sealedfile.h"

#include "cpp/base/durablefile.h"
#include "cpp/base/limits.h"
#include "sync/client/photofile.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>

namespace tovholder::client {
namespace {

    using Bytes = unsigned char;

    constexpr std::string_view sealedMagic = "tovholder-copy-1";
    constexpr std::size_t sealedPartBytesMax = limits::photoBytesMax + limits::bodyBytesMax;
    constexpr std::size_t sealedLengthBytes = 4; ///< before each part, least significant first
    // Some seconds of a guesser's time, and no more memory than a small phone has.
    constexpr auto argonOperations = crypto_pwhash_OPSLIMIT_MODERATE;
    constexpr auto argonMemoryBytes = crypto_pwhash_MEMLIMIT_INTERACTIVE;

    struct SealedHead {
        std::array<char, sealedMagic.size()> magic {};
        std::array<Bytes, crypto_pwhash_SALTBYTES> salt {};
        std::array<Bytes, crypto_secretstream_xchacha20poly1305_HEADERBYTES> stream {};
        std::array<Bytes, crypto_generichash_BYTES> passphraseCheck {};
        std::array<Bytes, crypto_generichash_BYTES> checksum {}; ///< tells a changed head from a wrong passphrase
    };
    static_assert(sizeof(SealedHead) == sealedMagic.size() + crypto_pwhash_SALTBYTES
            + crypto_secretstream_xchacha20poly1305_HEADERBYTES + 2 * crypto_generichash_BYTES);

    /// Gone from memory with its owner.
    struct SealKeys {
        std::array<Bytes, crypto_secretstream_xchacha20poly1305_KEYBYTES> content {};
        std::array<Bytes, crypto_generichash_KEYBYTES> check {};

        SealKeys() = default;
        SealKeys(const SealKeys&) = delete;
        SealKeys& operator=(const SealKeys&) = delete;
        ~SealKeys() { sodium_memzero(this, sizeof *this); }
    };

    /// False when there is not enough memory.
    bool deriveKeys(const SealedHead& head, const std::string& passphrase, SealKeys& keys)
    {
        static_assert(sizeof(SealKeys) == crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_generichash_KEYBYTES);
        return sodium_init() >= 0
            && crypto_pwhash(reinterpret_cast<Bytes*>(&keys), sizeof keys, passphrase.data(), passphrase.size(), head.salt.data(),
                   argonOperations, argonMemoryBytes, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }

    auto passphraseCheckOf(const SealedHead& head, const SealKeys& keys)
    {
        std::array<Bytes, crypto_generichash_BYTES> check {};
        crypto_generichash(check.data(), check.size(), reinterpret_cast<const Bytes*>(&head),
            offsetof(SealedHead, passphraseCheck), keys.check.data(), keys.check.size());
        return check;
    }

    auto checksumOf(const SealedHead& head)
    {
        std::array<Bytes, crypto_generichash_BYTES> sum {};
        crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const Bytes*>(&head), offsetof(SealedHead, checksum), nullptr, 0);
        return sum;
    }

    std::string sealed(crypto_secretstream_xchacha20poly1305_state& stream, std::string_view part, Bytes tag)
    {
        const std::size_t size = part.size() + crypto_secretstream_xchacha20poly1305_ABYTES;
        std::string bytes(sealedLengthBytes + size, '\0');
        for (std::size_t i = 0; i < sealedLengthBytes; ++i)
            bytes[i] = static_cast<char>((size >> (8 * i)) & 0xff);
        crypto_secretstream_xchacha20poly1305_push(&stream, reinterpret_cast<Bytes*>(bytes.data()) + sealedLengthBytes, nullptr,
            reinterpret_cast<const Bytes*>(part.data()), part.size(), nullptr, 0, tag);
        return bytes;
    }

    Result<void> writeSealed(const std::filesystem::path& file, const std::string& passphrase,
        const std::function<Result<std::optional<std::string>>()>& next)
    {
        SealedHead head;
        SealKeys keys;
        std::ranges::copy(sealedMagic, head.magic.begin());
        randombytes_buf(head.salt.data(), head.salt.size());
        if (!deriveKeys(head, passphrase, keys))
            return Error { ErrorCode::StoreFailed, "not enough memory for the key", file.string() };
        crypto_secretstream_xchacha20poly1305_state stream;
        crypto_secretstream_xchacha20poly1305_init_push(&stream, head.stream.data(), keys.content.data());
        head.passphraseCheck = passphraseCheckOf(head, keys);
        head.checksum = checksumOf(head);
        if (auto begun = appendChunk(file, std::string(reinterpret_cast<const char*>(&head), sizeof head)); !begun)
            return begun;
        while (true) {
            const auto part = next();
            if (!part)
                return part.error();
            const Bytes tag = *part ? crypto_secretstream_xchacha20poly1305_TAG_MESSAGE : crypto_secretstream_xchacha20poly1305_TAG_FINAL;
            if (auto added = appendChunk(file, sealed(stream, part->value_or(std::string {}), tag)); !added)
                return added;
            if (!*part)
                return {};
        }
    }

    /// The plain text of the next part and its tag. Errors: EmergencyCopyDamaged.
    Result<std::pair<std::string, Bytes>> unsealNext(std::istream& in, crypto_secretstream_xchacha20poly1305_state& stream)
    {
        std::array<char, sealedLengthBytes> length {};
        in.read(length.data(), length.size());
        std::size_t size = 0;
        for (std::size_t i = 0; i < sealedLengthBytes; ++i)
            size |= static_cast<std::size_t>(static_cast<Bytes>(length[i])) << (8 * i);
        if (!in || size < crypto_secretstream_xchacha20poly1305_ABYTES || size > sealedPartBytesMax)
            return Error { ErrorCode::EmergencyCopyDamaged, "a part's length" };
        std::string cipher(size, '\0');
        if (!in.read(cipher.data(), static_cast<std::streamsize>(size)))
            return Error { ErrorCode::EmergencyCopyDamaged, "a part ends early" };
        std::string plain(size - crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        Bytes tag = 0;
        const int opened = crypto_secretstream_xchacha20poly1305_pull(&stream, reinterpret_cast<Bytes*>(plain.data()), nullptr, &tag,
            reinterpret_cast<const Bytes*>(cipher.data()), cipher.size(), nullptr, 0);
        if (opened != 0)
            return Error { ErrorCode::EmergencyCopyDamaged, "a part was changed" };
        return std::pair { std::move(plain), tag };
    }

} // namespace

Result<void> sealFile(const std::filesystem::path& file, const std::string& passphrase,
    const std::function<Result<std::optional<std::string>>()>& next)
{
    const auto startsCharacter = [](char byte) { return (static_cast<Bytes>(byte) & 0xc0) != 0x80; };
    if (std::ranges::count_if(passphrase, startsCharacter) < limits::passphraseCharactersMin)
        return ErrorCode::PassphraseTooShort;
    std::filesystem::path part = file;
    part += ".part";
    std::error_code ignored; // left by a program that died
    std::filesystem::remove(part, ignored);
    Result<void> written = writeSealed(part, passphrase, next);
    if (written)
        written = renameDurably(part, file);
    if (!written)
        std::filesystem::remove(part, ignored);
    return written;
}

Result<void> unsealFile(const std::filesystem::path& file, const std::string& passphrase,
    const std::function<Result<void>(std::string_view)>& take)
{
    std::ifstream in(file, std::ios::binary);
    std::error_code ignored; // opening says it, too
    if (!in || std::filesystem::is_directory(file, ignored))
        return Error { ErrorCode::FileUnreadable, {}, file.string() };
    SealedHead head;
    SealKeys keys;
    in.read(reinterpret_cast<char*>(&head), sizeof head);
    if (!std::ranges::equal(head.magic, sealedMagic))
        return Error { ErrorCode::NotEmergencyCopy, {}, file.string() };
    if (!in || head.checksum != checksumOf(head))
        return Error { ErrorCode::EmergencyCopyDamaged, "the head", file.string() };
    if (!deriveKeys(head, passphrase, keys))
        return Error { ErrorCode::StoreFailed, "not enough memory for the key", file.string() };
    if (head.passphraseCheck != passphraseCheckOf(head, keys))
        return Error { ErrorCode::PassphraseWrong, {}, file.string() };
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_secretstream_xchacha20poly1305_init_pull(&stream, head.stream.data(), keys.content.data());
    while (true) {
        const auto part = unsealNext(in, stream);
        if (!part)
            return part.error();
        if (part->second == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return in.peek() == std::istream::traits_type::eof() ? Result<void> {} : Error { ErrorCode::EmergencyCopyDamaged, "more than was written" };
        if (auto taken = take(part->first); !taken)
            return taken;
    }
}

} // namespace tovholder::client
