// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/appservices.h"

#include "cpp/base/photopath.h"
#include "cpp/meetings/publishing.h"
#include "cpp/store/queries/playbooks.h"
#include "cpp/store/syncstate.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

#include <chrono>

namespace tovholder::viewmodels {

AppServices::AppServices(store::StoreThread& storeThread, const Clock& clock, Random& random, QObject* parent)
    : QObject(parent)
    , m_storeThread(storeThread)
    , m_clock(clock)
    , m_random(random)
    , m_settings(*this)
    , m_sync(*this)
    , m_words(m_settings, clock)
    , m_toldDay(today())
{
    m_photoPool.setMaxThreadCount(1); // a large picture takes much memory while it is unpacked
    m_storeThread.run([this](store::Store& store) {
        m_storeFile = store.file();
        m_photoFolder = store.photoDirectory();
    });
    m_listenerKey = m_storeThread.listen([this](const std::set<std::string>& tables) {
        QMetaObject::invokeMethod(this, [this, tables] { emit tablesChanged(tables); }, Qt::QueuedConnection);
    });
    connect(this, &AppServices::tablesChanged, this, [this](const std::set<std::string>& tables) {
        if (tables.contains("setting") || tables.contains("cursor"))
            readAccount();
        if (m_followsPublished && tables.contains("playbook"))
            readPublished();
    });
    if (QCoreApplication* application = QCoreApplication::instance())
        connect(application, &QCoreApplication::aboutToQuit, this, &AppServices::closing);
    m_dayWatch.setInterval(std::chrono::minutes(1)); // no timer to midnight: it would stand still in sleep
    connect(&m_dayWatch, &QTimer::timeout, this, &AppServices::heedDay);
    m_dayWatch.start();
    m_settings.load();
    m_sync.start();
    readAccount();
}

AppServices::~AppServices()
{
    emit closing();
    m_photoPool.waitForDone();
    m_storeThread.unlisten(m_listenerKey);
}

void AppServices::heedDay()
{
    if (m_toldDay == today())
        return;
    m_toldDay = today();
    emit dayChanged();
}

QString AppServices::documentFolder() const
{
    if (rehearsal())
        return m_rehearsalFolder;
    return !m_documentFolder.isEmpty() ? m_documentFolder
                                       : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Tovholder");
}

double AppServices::nowMs() const { return static_cast<double>(m_clock.nowMs() + m_clockOffsetMs); }

void AppServices::readAccount()
{
    struct Answer {
        Result<store::Account> account;
        Result<std::vector<std::pair<Id, std::string>>> grants;
        Result<std::int64_t> offsetMs;
    };
    onStore([](store::Store& store) {
        return Answer { store.syncState().account(), store.syncState().grants(), store.syncState().clockOffsetMs() };
    }).then(this, [this](const Answer& answer) {
        const Result<store::Account>& account = answer.account;
        if (answer.offsetMs)
            m_clockOffsetMs = *answer.offsetMs;
        if (!account || !answer.grants)
            return;
        const auto common = std::ranges::find(*answer.grants, account->organisation, &std::pair<Id, std::string>::first);
        const QString role = common == answer.grants->end() ? QString() : toQString(common->second);
        if (role == m_role && account->login == m_account.login && account->organisation == m_account.organisation
            && account->userName == m_account.userName && account->token == m_account.token)
            return;
        m_role = role;
        m_account = *account;
        emit accountChanged();
    });
}

void AppServices::setPlaybooks(Playbooks playbooks)
{
    m_playbooks = std::move(playbooks);
    emit playbooksChanged();
}

void AppServices::followPublished()
{
    m_followsPublished = true;
    readPublished();
}

void AppServices::readPublished()
{
    onStoreLater([](store::Store& store) {
        return store.query(store::queries::publishedPlaybooks());
    }).afterwards([known = m_playbooks](const Result<std::vector<store::Row>>& rows) -> Result<Playbooks> {
        if (!rows)
            return rows.error();
        return std::make_shared<const playbook::PlaybookLibrary>(meetings::withPublished(*known, *rows));
    }).then(this, [this, round = ++m_publishedRound](const Result<Playbooks>& playbooks) {
        if (round == m_publishedRound && report(playbooks ? Result<void> {} : Result<void>(playbooks.error())))
            setPlaybooks(*playbooks);
    });
}

QUrl AppServices::photoUrl(const QString& sha256) const
{
    if (sha256.isEmpty())
        return {};
    const std::filesystem::path file = photoPath(m_photoFolder, sha256.toStdString());
    return QUrl::fromLocalFile(QString::fromStdU16String(file.u16string()));
}

bool AppServices::report(const Result<void>& result)
{
    if (!result)
        emit writeFailed(m_words.sentence(toQString(name(result.error().code))));
    return result.ok();
}

void AppServices::write(std::vector<store::Edit> edits)
{
    onStore([edits = std::move(edits)](store::Store& store) {
        return store.write(edits);
    }).then(this, [this](const Result<void>& result) { report(result); });
}

void AppServices::writeUndoable(std::vector<store::Edit> edits, const QString& sentence)
{
    if (edits.empty())
        return;
    onStore([edits = std::move(edits)](store::Store& store) -> Result<std::vector<store::Edit>> {
        Result<std::vector<store::Edit>> inverse = store.inverseOf(edits);
        if (const Result<void> written = inverse ? store.write(edits) : Result<void>(inverse.error()); !written)
            return written.error();
        return inverse;
    }).then(this, [this, sentence](const Result<std::vector<store::Edit>>& inverse) {
        if (!report(inverse ? Result<void> {} : Result<void>(inverse.error())))
            return;
        m_undo = *inverse;
        emit done(sentence);
    });
}

void AppServices::undo() { write(std::exchange(m_undo, {})); }

void AppServices::remove(const QString& entity, const QString& id)
{
    onStore([entity = entity.toStdString(), id = id.toStdString()](store::Store& store) {
        return store.remove(entity, id);
    }).then(this, [this, entity, id](const Result<void>& result) {
        if (report(result))
            emit removed(entity, id);
    });
}

void AppServices::undoRemove(const QString& entity, const QString& id)
{
    onStore([entity = entity.toStdString(), id = id.toStdString()](store::Store& store) {
        return store.restore(entity, id);
    }).then(this, [this](const Result<void>& result) { report(result); });
}

} // namespace tovholder::viewmodels
