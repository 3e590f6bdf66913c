// SPDX-License-Identifier: Apache-2.0
#include "cpp/app/composition.h"

#include "assets/embedded/embedded.h"
#include "cpp/store/demo.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/syncstate.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <filesystem>

namespace tovholder::app {
namespace {

    std::filesystem::path pathFrom(const QString& file)
    {
        return std::filesystem::path(QFileInfo(file).absoluteFilePath().toStdU16String());
    }

    /// Opens the store; a corrupt one is set aside first, and keptAs gets its new name.
    Result<std::unique_ptr<store::Store>> openOrReplace(const std::filesystem::path& file, const Clock& clock,
        Random& random, const store::Options& options, std::filesystem::path& keptAs)
    {
        Result<std::unique_ptr<store::Store>> opened = store::Store::open(file, clock, random, options);
        if (opened || opened.error().code != ErrorCode::StoreCorrupt)
            return opened;
        const Result<std::filesystem::path> kept = store::Store::setAside(file, clock);
        if (!kept)
            return kept.error();
        keptAs = *kept;
        return store::Store::open(file, clock, random, options);
    }

} // namespace

Result<std::unique_ptr<Composition>> Composition::make(const Options& options)
{
    Result<std::unique_ptr<Composition>> made = open(options);
    if (made) {
        (*made)->makeParts(options);
        (*made)->takePlaybooks();
    }
    return made;
}

Result<std::unique_ptr<Composition>> Composition::open(const Options& options)
{
    std::unique_ptr<Composition> made(new Composition);
    if (const Result<void> opened = made->openStore(options); !opened)
        return opened.error();
    made->m_playbooks = std::async(std::launch::async, readPlaybooks, options);
    return made;
}

void Composition::makeParts(const Options& options)
{
    m_services = std::make_unique<viewmodels::AppServices>(*m_storeThread, m_clock, m_random);
    m_services->setDocumentFolder(options.documentFolder);
    m_engine = std::make_unique<EngineBackend>(*m_storeThread, m_clock, m_random, *m_services->sync());
    m_services->sync()->setBackend(m_engine.get());
}

void Composition::takePlaybooks()
{
    m_services->setPlaybooks(m_playbooks.get());
    m_services->followPublished();
}

Composition::~Composition()
{
    if (m_services)
        m_services->sync()->setBackend(nullptr);
    m_engine.reset();
    m_services.reset();
    m_storeThread.reset();
}

Result<void> Composition::openStore(const Options& options)
{
    if (!QDir().mkpath(QFileInfo(options.storeFile).absolutePath()))
        return Error { ErrorCode::FileUnwritable, {}, options.storeFile.toStdString() };
    // Commits are told to the thread, which is made only when there is a store to give it.
    const auto thread = std::make_shared<std::atomic<store::StoreThread*>>(nullptr);
    const store::Options storeOptions { .readOnly = false, .changed = [thread](const std::set<std::string>& tables) {
        if (store::StoreThread* listener = thread->load())
            listener->notify(tables);
    } };
    std::filesystem::path keptAs;
    Result<std::unique_ptr<store::Store>> opened
        = openOrReplace(pathFrom(options.storeFile), m_clock, m_random, storeOptions, keptAs);
    if (!opened)
        return opened.error();
    const std::unique_ptr<store::Store>& store = *opened;
    const auto keep = [&](const char* name, const QString& value) {
        return value.isEmpty() ? Result<void> {} : store->setSetting(name, value.toStdString());
    };
    const bool readOnly = store->isReadOnly(); // then the options hold for nothing, but everything can be read
    for (const Result<void>& done : { keep("language", options.language), keep("theme", options.theme),
             keep("server", options.server), options.demo ? fillWithDemo(*store) : Result<void> {} }) {
        if (!done && !(readOnly && done.error().code == ErrorCode::StoreReadOnly))
            return done;
    }
    const auto language = domain::languageTagged(store->setting("language").value_or(std::string {}));
    if (readOnly)
        m_notice = viewmodels::toQString(domain::sentence(ErrorCode::StoreReadOnly, language));
    if (!keptAs.empty()) {
        m_notice = viewmodels::toQString(domain::sentence(ErrorCode::StoreCorrupt, language)) + QLatin1Char('\n')
            + QString::fromStdString(keptAs.filename().string());
    }
    m_storeThread = std::make_unique<store::StoreThread>(*std::move(opened));
    thread->store(m_storeThread.get());
    return {};
}

Result<void> Composition::fillWithDemo(store::Store& store)
{
    const Result<std::vector<store::Row>> areas = store.query(store::queries::areas());
    if (!areas)
        return areas.error();
    if (!areas->empty())
        return {};
    Result<store::Account> account = store.syncState().account();
    if (!account)
        return account.error();
    if (account->organisation.empty()) {
        account->organisation = store::demoId("organisation", "lygtemanden");
        account->login = "mona";
        account->userName = "Mona Vindfløj";
        if (const Result<void> kept = store.syncState().setAccount(*account); !kept)
            return kept;
    }
    const auto edits = store::demoEdits(assets::demo(), account->organisation, m_clock.nowMs());
    return edits ? store.write(*edits) : Result<void>(edits.error());
}

viewmodels::AppServices::Playbooks Composition::readPlaybooks(const Options& options)
{
    const std::filesystem::path own = pathFrom(options.storeFile).parent_path() / "playbooks";
    return std::make_shared<const playbook::PlaybookLibrary>(playbook::bundledFiles(), playbook::filesIn(own));
}

} // namespace tovholder::app
