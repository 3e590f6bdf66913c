// SPDX-License-Identifier: Apache-2.0
#include "sync/server/administration.h"

#include "cpp/base/cpr.h"
#include "cpp/base/text.h"
#include "sync/server/guarded.h"
#include "sync/server/numbering.h"
#include "sync/server/policy.h"

#include <algorithm>
#include <optional>

namespace tovholder::server {
namespace {

    constexpr std::size_t loginBytesMax = 100;

    std::optional<Space> organisationOf(Transaction& transaction)
    {
        for (const Space& space : transaction.records().spaces()) {
            if (space.kind == SpaceKind::Organisation)
                return space;
        }
        return std::nullopt;
    }

    Error noOrganisation() { return { ErrorCode::NotFound, "the store has no organisation yet: run init first", {} }; }

    Error noUser(const std::string& login) { return { ErrorCode::NotFound, "there is no user " + login, login }; }

    Result<void> checkPassword(const std::string& password)
    {
        if (password.size() < Administration::passwordBytesMin)
            return Error { ErrorCode::ValueInvalid,
                "the password is shorter than " + std::to_string(Administration::passwordBytesMin) + " characters", {} };
        return {};
    }

    /// Whether the character that begins here is a mark on the letter before it (U+0300 to U+036F).
    bool isMark(std::string_view text)
    {
        return text.starts_with('\xcc') || (text.starts_with('\xcd') && text.size() > 1 && text[1] < '\xb0');
    }

    /// A name that is typed as it looks: no white space around it, nothing unseen, å as one letter.
    Result<void> checkLogin(const std::string& login)
    {
        if (login.empty() || login.size() > loginBytesMax)
            return Error { ErrorCode::ValueInvalid, "a user's name has 1 to 100 characters", login };
        bool isPlain = isUtf8(login) && login.front() != ' ' && login.back() != ' ';
        for (std::size_t i = 0; i < login.size(); ++i)
            isPlain = isPlain && static_cast<unsigned char>(login[i]) >= ' ' && login[i] != '\x7f' && !isMark(std::string_view(login).substr(i));
        if (!isPlain)
            return Error { ErrorCode::ValueInvalid, "a user's name has no spaces around it, no control characters, and å as one letter", login };
        return {};
    }

    std::string areaName(const StoredRecord& record)
    {
        const StoredField* field = record.field("name");
        const auto* text = field ? std::get_if<std::string>(&field->value) : nullptr;
        return text ? *text : std::string {};
    }

    Result<Id> findArea(Transaction& transaction, const std::string& nameOrId)
    {
        const std::optional<Space> organisation = organisationOf(transaction);
        if (!organisation)
            return noOrganisation();
        std::vector<Id> found;
        transaction.records().eachAbove(organisation->id, 0, [&](const StoredRecord& record) {
            if (record.entity == areaEntity && (record.id == nameOrId || areaName(record) == nameOrId))
                found.push_back(record.id);
            return true;
        });
        if (found.empty())
            return Error { ErrorCode::NotFound, "there is no area " + nameOrId, nameOrId };
        if (found.size() > 1)
            return Error { ErrorCode::ValueInvalid, "more than one area is named " + nameOrId + ": give its id", nameOrId };
        return found.front();
    }

} // namespace

Administration::Administration(Storage& storage, const Clock& clock, Random& random, PasswordCost cost)
    : m_storage(storage)
    , m_clock(clock)
    , m_random(random)
    , m_cost(cost)
{
}

Result<Id> Administration::init(const std::string& organisation)
{
    return guarded([&]() -> Result<Id> {
        const auto transaction = m_storage.begin();
        if (organisationOf(*transaction))
            return Error { ErrorCode::ValueInvalid, "the store has an organisation already", {} };
        const Id id = newId(m_clock, m_random);
        transaction->records().putSpace({ id, SpaceKind::Organisation, 0 });
        writeRecord(*transaction, id, organisationEntity, id, { { "name", organisation } });
        transaction->commit();
        return id;
    });
}

Result<Id> Administration::addUser(
    const std::string& login, const std::string& displayName, const std::string& password)
{
    if (const auto checked = checkLogin(login); !checked)
        return checked.error();
    if (findCpr(login) || findCpr(displayName))
        return Error { ErrorCode::CprNumber, "a user's name looks like a CPR number, and every device would have it", {} };
    if (const auto checked = checkPassword(password); !checked)
        return checked.error();
    return guarded([&]() -> Result<Id> {
        const std::string hash = passwordHash(password, m_cost);
        const auto transaction = m_storage.begin();
        const std::optional<Space> organisation = organisationOf(*transaction);
        if (!organisation)
            return noOrganisation();
        if (transaction->accounts().userNamed(login))
            return Error { ErrorCode::ValueInvalid, "there is a user " + login + " already", login };
        const Id id = newId(m_clock, m_random);
        const std::string& shown = displayName.empty() ? login : displayName;
        transaction->accounts().putUser({ id, login, shown, hash, false });
        writeRecord(*transaction, organisation->id, userEntity, id, { { "login", login }, { "display_name", shown } });
        transaction->commit();
        return id;
    });
}

Result<std::vector<User>> Administration::users()
{
    return guarded([&]() -> Result<std::vector<User>> { return m_storage.begin()->accounts().users(); });
}

Result<void> Administration::disableUser(const std::string& login)
{
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        std::optional<User> user = transaction->accounts().userNamed(login);
        if (!user)
            return noUser(login);
        user->disabled = true;
        transaction->accounts().putUser(*user);
        transaction->accounts().expireTokensOf(user->id);
        transaction->tell({ user->id });
        transaction->commit();
        return {};
    });
}

Result<void> Administration::setPassword(const std::string& login, const std::string& password)
{
    if (const auto checked = checkPassword(password); !checked)
        return checked.error();
    return guarded([&]() -> Result<void> {
        const std::string hash = passwordHash(password, m_cost);
        const auto transaction = m_storage.begin();
        std::optional<User> user = transaction->accounts().userNamed(login);
        if (!user)
            return noUser(login);
        user->passwordHash = hash;
        user->disabled = false;
        transaction->accounts().putUser(*user);
        transaction->accounts().expireTokensOf(user->id);
        transaction->tell({ user->id });
        transaction->commit();
        return {};
    });
}

Result<void> Administration::grantArea(const std::string& login, const std::string& role, const std::string& area)
{
    if (role != noRole && (!isRole(role) || role == administratorRole)) {
        return Error { ErrorCode::ValueInvalid,
            "the roles in an area are registrant, medlem, tovholder and leder; none takes them away", role };
    }
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        const std::optional<User> user = transaction->accounts().userNamed(login);
        if (!user)
            return noUser(login);
        const auto space = findArea(*transaction, area);
        if (!space)
            return space.error();
        transaction->accounts().setRole(user->id, { *space, role == noRole ? std::string {} : role });
        transaction->tell({ user->id });
        transaction->commit();
        return {};
    });
}

Result<void> Administration::grantOrganisation(const std::string& login, const std::string& role)
{
    if (role != noRole && role != administratorRole) {
        return Error { ErrorCode::ValueInvalid,
            "the only role in the whole organisation is administrator; none takes it away", role };
    }
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        const std::optional<User> user = transaction->accounts().userNamed(login);
        if (!user)
            return noUser(login);
        const std::optional<Space> organisation = organisationOf(*transaction);
        if (!organisation)
            return noOrganisation();
        transaction->accounts().setRole(user->id, { organisation->id, role == noRole ? std::string {} : role });
        transaction->tell({ user->id });
        transaction->commit();
        return {};
    });
}

Result<std::vector<Device>> Administration::devices()
{
    return guarded([&]() -> Result<std::vector<Device>> { return m_storage.begin()->accounts().devices(); });
}

Result<void> Administration::revokeDevice(merge::DeviceNumber number)
{
    return guarded([&]() -> Result<void> {
        const auto transaction = m_storage.begin();
        std::optional<Device> device = transaction->accounts().device(number);
        if (!device)
            return Error { ErrorCode::NotFound, "there is no device " + std::to_string(number), {} };
        device->revoked = true;
        transaction->accounts().putDevice(*device);
        transaction->tell({ device->user });
        transaction->commit();
        return {};
    });
}

void Administration::writeRecord(Transaction& transaction, const Id& space, std::string_view entity, const Id& id,
    const std::vector<std::pair<std::string, Value>>& fields)
{
    Numbering numbering(transaction);
    numbering.hold({ space });
    const std::uint64_t sequence = numbering.next(space);
    StoredRecord record { space, std::string(entity), id, {} };
    for (const auto& [name, value] : fields)
        record.fields.push_back({ name, value, { merge::hybridTimeAt(m_clock.nowMs()), 0 }, sequence, 0 });
    numbering.count(record);
    transaction.records().putRecord(record);
    numbering.finish();
}

} // namespace tovholder::server
