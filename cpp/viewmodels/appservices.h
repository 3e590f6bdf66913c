// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appsettings.h"
#include "cpp/viewmodels/storeanswer.h"
#include "cpp/viewmodels/syncstatus.h"
#include "cpp/viewmodels/wordlist.h"

#include "cpp/store/storethread.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>

namespace tovholder::playbook {
class PlaybookLibrary;
}

namespace tovholder::viewmodels {

/// Everything that view models work with. Made by the composition root and handed from Main.qml to every
/// screen as a required property, so that a test can build it over a store of its own.
class AppServices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(tovholder::viewmodels::AppSettings* settings READ settings CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::SyncStatus* sync READ sync CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::WordList* words READ words CONSTANT)
    /// A meeting is tried out with these services: nothing is kept.
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    /// The organisation's common space; empty before the first sign-in.
    Q_PROPERTY(QString organisation READ organisation NOTIFY accountChanged)
    /// Who is signed in, as the account is called and as it is shown; empty before the first sign-in.
    Q_PROPERTY(QString login READ login NOTIFY accountChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY accountChanged)
    /// The person may change what is common to all, courses among it: an administrator, or whoever holds a device that
    /// has never met a server.
    Q_PROPERTY(bool headOffice READ headOffice NOTIFY accountChanged)

public:
    using Work = store::StoreThread::Work;

    /// None is owned; all outlive the services.
    AppServices(store::StoreThread& storeThread, const Clock& clock, Random& random, QObject* parent = nullptr);
    ~AppServices() override;

    AppSettings* settings() { return &m_settings; }
    SyncStatus* sync() { return &m_sync; }
    WordList* words() { return &m_words; }
    [[nodiscard]] QString organisation() const { return toQString(m_account.organisation); }
    [[nodiscard]] QString login() const { return toQString(m_account.login); }
    [[nodiscard]] QString userName() const { return toQString(m_account.userName); }
    [[nodiscard]] bool headOffice() const
    {
        return m_role == QLatin1String("administrator") || (m_role.isEmpty() && m_account.token.empty());
    }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Nothing done with these services leaves a trace; the documents they make lie in that folder.
    void setRehearsal(const QString& folder) { m_rehearsalFolder = folder; }
    [[nodiscard]] bool rehearsal() const { return !m_rehearsalFolder.isEmpty(); }
    /// Where documents for people are put: a folder that was given, else Tovholder in the person's own.
    void setDocumentFolder(const QString& folder) { m_documentFolder = folder; }
    [[nodiscard]] QString documentFolder() const;

    using Playbooks = std::shared_ptr<const playbook::PlaybookLibrary>;
    /// Nothing until the composition root has given one. A library never changes; another one takes its place.
    [[nodiscard]] const playbook::PlaybookLibrary* playbooks() const { return m_playbooks.get(); }
    /// The same, for work on another thread.
    [[nodiscard]] const Playbooks& sharedPlaybooks() const { return m_playbooks; }
    void setPlaybooks(Playbooks playbooks);
    /// Takes in what head office has published, now and each time that it changes.
    void followPublished();

    /// The wall clock, ms since 1970, as the server keeps it.
    Q_INVOKABLE [[nodiscard]] double nowMs() const;

    /// The day it is here. dayChanged() tells when it is another.
    [[nodiscard]] QDate today() const { return m_words.today(); }

    /// A new record's id.
    [[nodiscard]] QString makeId() { return toQString(newId(m_clock, m_random)); }

    /// For what is drawn by chance.
    [[nodiscard]] Random& random() { return m_random; }

    /// The store's file, and the folder where its photos lie.
    [[nodiscard]] const std::filesystem::path& storeFile() const { return m_storeFile; }
    [[nodiscard]] const std::filesystem::path& photoFolder() const { return m_photoFolder; }
    /// Where pictures and films of the person's own playbooks lie.
    [[nodiscard]] std::filesystem::path mediaFolder() const { return m_storeFile.parent_path() / "playbooks" / "media"; }
    /// A photo's picture, which may not be on this device yet; empty for no hash.
    Q_INVOKABLE [[nodiscard]] QUrl photoUrl(const QString& sha256) const;
    /// Where photos are made ready, one at a time. What is on its way is finished before the services end.
    QThreadPool& photoPool() { return m_photoPool; }

    /// Runs a person's work on the store thread. Take the answer with .then(this, …), on the GUI thread.
    template<typename Ask>
    auto onStore(Ask ask) -> StoreAnswer<std::invoke_result_t<Ask, store::Store&>>
    {
        return posted(std::move(ask), &store::StoreThread::post);
    }
    /// As onStore(), behind a person's work: for lists.
    template<typename Ask>
    auto onStoreLater(Ask ask) -> StoreAnswer<std::invoke_result_t<Ask, store::Store&>>
    {
        return posted(std::move(ask), &store::StoreThread::postLater);
    }
    /// An undertaking that no editor shows: false and writeFailed() when it did not succeed.
    bool report(const Result<void>& result);
    /// Writes the edits and reports what the store refuses through writeFailed().
    void write(std::vector<store::Edit> edits);
    /// As write(), and done() tells the sentence: undo() takes it back until the next such write. Nothing when there are none.
    void writeUndoable(std::vector<store::Edit> edits, const QString& sentence);
    Q_INVOKABLE void undo();
    /// Puts a record in the bin; QML shows the snackbar with undoRemove().
    Q_INVOKABLE void remove(const QString& entity, const QString& id);
    Q_INVOKABLE void undoRemove(const QString& entity, const QString& id);

    void readAccount();
    /// Tells dayChanged() when it is another day than it was the last time; by itself once a minute.
    void heedDay();

signals:
    /// Some rows of these tables changed. On the GUI thread.
    void tablesChanged(const std::set<std::string>& tables);
    /// Last call before the program ends: what is being typed is written now.
    void closing();
    void accountChanged();
    /// Midnight has passed, be it while the device slept.
    void dayChanged();
    void playbooksChanged();
    /// A record was put in the bin.
    void removed(const QString& entity, const QString& id);
    /// Something was done that undo() takes back.
    void done(const QString& sentence);
    /// A write that no editor shows was refused, or a list could not be read; the sentence says what to do.
    void writeFailed(const QString& sentence);

private:
    void readPublished();

    template<typename Ask>
    auto posted(Ask ask, void (store::StoreThread::*post)(Work)) -> StoreAnswer<std::invoke_result_t<Ask, store::Store&>>
    {
        using Answer = std::invoke_result_t<Ask, store::Store&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        (m_storeThread.*post)([promise, ask = std::move(ask)](store::Store& store) mutable {
            if constexpr (std::is_void_v<Answer>)
                ask(store);
            else
                promise->addResult(ask(store));
            promise->finish();
        });
        return StoreAnswer<Answer>(std::move(future));
    }

    store::StoreThread& m_storeThread;
    const Clock& m_clock;
    Random& m_random;
    Playbooks m_playbooks;
    bool m_followsPublished = false;
    int m_publishedRound = 0;
    AppSettings m_settings;
    SyncStatus m_sync;
    WordList m_words;
    store::Account m_account;
    QString m_role; ///< in the common space; empty: nobody has said
    std::vector<store::Edit> m_undo;
    QString m_rehearsalFolder;
    QString m_documentFolder;
    std::filesystem::path m_storeFile;
    std::filesystem::path m_photoFolder;
    QThreadPool m_photoPool;
    std::int64_t m_clockOffsetMs = 0;
    QTimer m_dayWatch;
    QDate m_toldDay;
    int m_listenerKey = 0;
};

} // namespace tovholder::viewmodels
