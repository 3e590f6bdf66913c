// SPDX-License-Identifier: Apache-2.0
#include "headoffice.h"

#include "require.h"

#include "sync/server/storage/copystore.h"
#include "tests/postgres.h"

namespace tovholder::simulation {
namespace {

    bool isOnPostgres() { return qEnvironmentVariable("TOVHOLDER_TEST_STORAGE") == QStringLiteral("postgresql"); }

    void copy(server::Storage& from, server::Storage& to)
    {
        const auto source = from.snapshot();
        const auto target = to.begin();
        server::copyStore(*source, *target);
        target->commit();
    }

} // namespace

HeadOffice::HeadOffice(std::filesystem::path folder, std::uint64_t seed)
    : m_folder(std::move(folder))
    , m_random(seed)
{
    open(isOnPostgres() ? tests::PostgresCluster::shared().freshPlace() : (m_folder / "server.db").string(), true);
    require(administration().init("Boligforeningen Solsiden"));
}

void HeadOffice::open(const std::string& place, bool create)
{
    m_place = place;
    for (Process& process : m_processes)
        process = {};
    for (Process& process : m_processes) {
        process.storage = require(server::openStorage(place, m_random, create && &process == &m_processes.front()));
        process.service = std::make_unique<server::Service>(*process.storage, clock, m_random, server::PasswordCost::least());
    }
}

std::string HeadOffice::fileName() const { return std::filesystem::path(m_place).filename().string(); }

server::Administration HeadOffice::administration()
{
    return { storage(), clock, m_random, server::PasswordCost::least() };
}

void HeadOffice::addUser(const std::string& login) { require(administration().addUser(login, login, password)); }

void HeadOffice::makeAdministrator(const std::string& login) { require(administration().grantOrganisation(login)); }

void HeadOffice::setRole(const std::string& login, const Id& area, const std::string& role)
{
    const auto transaction = storage().begin();
    const auto user = transaction->accounts().userNamed(login);
    transaction->accounts().setRole(user->id, { area, role });
    transaction->commit();
}

bool HeadOffice::revokeDevice(std::uint64_t number) { return administration().revokeDevice(number).ok(); }

std::set<std::string> HeadOffice::overwrittenTexts()
{
    std::set<std::string> texts;
    const auto transaction = storage().begin();
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
    require(storage().backup(*m_backup, m_random));
}

void HeadOffice::takeSnapshot()
{
    m_backup = m_folder / ("backup" + std::to_string(++m_filesMade) + ".db");
    copy(storage(), *require(server::openStorage(m_backup->string(), m_random, true)));
}

bool HeadOffice::restoreBackup()
{
    if (!m_backup)
        return false;
    const std::filesystem::path backup = *std::exchange(m_backup, std::nullopt);
    if (!isOnPostgres()) {
        open(backup.string(), false);
        return true;
    }
    const auto stored = require(server::openStorage(backup.string(), m_random, false));
    open(tests::PostgresCluster::shared().freshPlace(), true);
    copy(*stored, storage());
    return true;
}

} // namespace tovholder::simulation
