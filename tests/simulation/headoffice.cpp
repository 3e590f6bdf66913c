// SPDX-License-Identifier: Apache-2.0
#include "headoffice.h"

#include "require.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tovholder::simulation {

HeadOffice::HeadOffice(std::filesystem::path folder, std::uint64_t seed)
    : m_folder(std::move(folder))
    , m_random(seed)
{
    open(m_folder / "server.db", true);
    require(administration().init("Boligforeningen Solsiden"));
}

void HeadOffice::open(const std::filesystem::path& file, bool create)
{
    m_file = file;
    m_service.reset();
    m_storage.reset();
    m_storage = require(server::openStorage(file.string(), m_random, create));
    m_service = std::make_unique<server::Service>(*m_storage, clock, m_random, server::PasswordCost::least());
}

server::Administration HeadOffice::administration()
{
    return { *m_storage, clock, m_random, server::PasswordCost::least() };
}

void HeadOffice::addUser(const std::string& login) { require(administration().addUser(login, login, password)); }

void HeadOffice::makeAdministrator(const std::string& login) { require(administration().grantOrganisation(login)); }

void HeadOffice::setRole(const std::string& login, const Id& area, const std::string& role)
{
    const auto transaction = m_storage->begin();
    const auto user = transaction->accounts().userNamed(login);
    transaction->accounts().setRole(user->id, { area, role });
    transaction->commit();
}

bool HeadOffice::revokeDevice(std::uint64_t number) { return administration().revokeDevice(number).ok(); }

std::set<std::string> HeadOffice::overwrittenTexts() const
{
    std::set<std::string> texts;
    const auto transaction = m_storage->begin();
    for (const server::Space& space : transaction->records().spaces()) {
        transaction->records().eachSuperseded(space.id, [&](const server::StoredRecord&, const server::StoredField& lost) {
            if (const auto* text = std::get_if<std::string>(&lost.value))
                texts.insert(*text);
        });
    }
    return texts;
}

void HeadOffice::backUp()
{
    m_backup = m_folder / ("backup" + std::to_string(++m_filesMade) + ".db");
    require(m_storage->backup(*m_backup, m_random));
}

void HeadOffice::takeSnapshot()
{
    m_backup = m_folder / ("backup" + std::to_string(++m_filesMade) + ".db");
    SQLite::Database file(m_file.string());
    SQLite::Statement copy(file, "VACUUM INTO ?");
    copy.bind(1, m_backup->string());
    copy.exec();
}

bool HeadOffice::restoreBackup()
{
    if (!m_backup)
        return false;
    const std::filesystem::path backup = *std::exchange(m_backup, std::nullopt);
    open(backup, false);
    return true;
}

} // namespace tovholder::simulation
