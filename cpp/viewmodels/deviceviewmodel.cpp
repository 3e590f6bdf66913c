// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/deviceviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/base/limits.h"
#include "cpp/playbook/library.h"
#include "cpp/store/queries/syncpage.h"
#include "cpp/store/syncstate.h"

#include <QDir>

namespace tovholder::viewmodels {
namespace {

    constexpr std::int64_t dayMs = std::int64_t { 24 } * 60 * 60 * 1000;

    QString fromPath(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

} // namespace

DeviceViewModel::DeviceViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &DeviceViewModel::servicesChanged, this, &DeviceViewModel::start);
}

void DeviceViewModel::start()
{
    if (!m_services)
        return;
    m_stored.ask(m_services, store::queries::storedCounts());
    m_bin.ask(m_services, store::queries::bin(static_cast<std::int64_t>(m_services->nowMs()) - limits::binDays * dayMs));
    connect(m_services, &AppServices::accountChanged, this, &DeviceViewModel::readServer);
    readServer();
}

void DeviceViewModel::readServer()
{
    m_services->onStore([](store::Store& store) {
        const Result<store::Account> account = store.syncState().account();
        return account && !account->server.empty() ? account->server : store.setting("server").value_or(std::string {});
    }).then(this, [this](const std::string& server) {
        m_server = toQString(server);
        emit serverChanged();
    });
}

QString DeviceViewModel::storeFile() const
{
    return m_services ? QDir::toNativeSeparators(fromPath(m_services->storeFile())) : QString();
}

QString DeviceViewModel::version() { return QStringLiteral(TOVHOLDER_VERSION); }

QVariantList DeviceViewModel::playbooks() const
{
    QVariantList list;
    if (!m_services || !m_services->playbooks())
        return list;
    const domain::Language language = m_services->settings()->domainLanguage();
    for (const playbook::Entry& entry : m_services->playbooks()->entries()) {
        if (!entry.published.empty()) // those stand on the page of courses
            continue;
        const bool refused = entry.standing == playbook::Standing::Refused;
        list.append(QVariantMap { { QStringLiteral("file"), toQString(entry.file) },
            { QStringLiteral("title"), refused ? QString() : toQString(entry.playbook.title.in(language)) },
            { QStringLiteral("bundled"), entry.bundled }, { QStringLiteral("refused"), refused },
            { QStringLiteral("note"), toQString(playbook::note(entry, language)) } });
    }
    return list;
}

QUrl DeviceViewModel::playbookFolder() const
{
    const QString folder = fromPath(m_services->storeFile().parent_path() / "playbooks");
    QDir().mkpath(folder);
    return QUrl::fromLocalFile(folder);
}

void DeviceViewModel::restore(const QString& entity, const QString& record)
{
    m_services->onStore([entity = entity.toStdString(), id = record.toStdString()](store::Store& store) {
        return store.restore(entity, id);
    }).then(this, [this](const Result<void>& result) {
        if (m_services->report(result))
            emit restored();
    });
}

} // namespace tovholder::viewmodels
