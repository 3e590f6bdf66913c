// SPDX-License-Identifier: Apache-2.0
// The sync page and the settings: signing in, what was refused, what two people wrote, the bin.
#include "onsite.h"

#include "cpp/store/queries/syncpage.h"
#include "cpp/store/syncstate.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tovholder;
using namespace tovholder::test;

class AccountTest : public QObject {
    Q_OBJECT

    static Id anAgreement(Touchscreen& screen)
    {
        return inStore(screen, [](store::Store& store) {
            const Id id = store.makeId();
            const auto written = store.write({ "agreement", id, kometparken(),
                { { "group_id", store::demoId("group", "komet") }, { "text", std::string("Vi mødes i gården") },
                    { "status", std::string("aftalt") } } });
            return written ? id : Id {};
        });
    }

    /// As a server's answer would leave it.
    static void refuse(Touchscreen& screen, const Id& agreement)
    {
        QVERIFY(inStore(screen, [&](store::Store& store) {
            store::PushOutcome outcome;
            for (bool more = true; more;) {
                const Result<store::Push> push = store.syncState().nextPush(1000);
                if (!push)
                    return Result<void>(push.error());
                outcome = { push->counter, {}, {}, {} };
                for (const merge::RecordChange& change : push->changes) {
                    if (change.id == agreement)
                        outcome.rejections.push_back({ change.entity, change.id, "text", "CprNumber" });
                    else
                        outcome.accepted.emplace_back(change.entity, change.id);
                }
                more = !push->changes.empty();
                if (const Result<void> applied = store.syncState().applyOutcome(outcome); !applied)
                    return applied;
            }
            return Result<void> {};
        }));
        screen.settle();
    }

    static void dispute(Touchscreen& screen, const Id& agreement, const std::string& kind)
    {
        QVERIFY(inStore(screen, [&](store::Store& store) {
            return store.write({ "conflict", store.makeId(), kometparken(),
                { { "entity", std::string("agreement") }, { "record_id", agreement },
                    { "field", std::string("text") }, { "kind", kind },
                    { "lost_value", std::string("Vi mødes i fælleshuset") }, { "lost_type", std::string("text") },
                    { "lost_by", std::string("mona") }, { "lost_device", std::string("Monas telefon") }, { "lost_at", store.nowMs() - 600'000 },
                    { "kept_value", std::string("Vi mødes i gården") }, { "kept_type", std::string("text") },
                    { "kept_by", std::string("kaj") }, { "kept_device", std::string("Tablet i fælleshuset") },
                    { "base_value", std::string("Vi mødes") }, { "kept_at", store.nowMs() } } });
        }));
        screen.settle();
    }

    static std::string textOf(Touchscreen& screen, const Id& agreement)
    {
        const auto record = inStore(screen, [&](store::Store& store) { return store.read("agreement", agreement); });
        return record ? std::get<std::string>(record->fields.at("text")) : std::string {};
    }

    static bool inBin(Touchscreen& screen, const Id& agreement)
    {
        const auto record = inStore(screen, [&](store::Store& store) { return store.read("agreement", agreement); });
        return record && record->fields.contains("deleted_at");
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void aWrongPassword_isSaidInASentence()
    {
        FakeBackend backend;
        backend.signInAnswer = ErrorCode::WrongPassword;
        Touchscreen screen(file("password.db"), settingAsked());
        screen.services().sync()->setBackend(&backend);
        screen.openPage(QStringLiteral("settings"), {});
        screen.picture(QStringLiteral("settings-1"));
        QVERIFY(screen.type(QStringLiteral("server"), QStringLiteral("tovholder.example.org")));
        QVERIFY(screen.type(QStringLiteral("user"), QStringLiteral("mona")));
        QVERIFY(screen.type(QStringLiteral("password"), QStringLiteral("forkert")));
        QVERIFY(screen.tap(QStringLiteral("signIn")));
        QTRY_VERIFY(screen.find(QStringLiteral("signInProblem"), false));
        QCOMPARE(screen.find(QStringLiteral("signInProblem"), false)->property("text").toString(),
            screen.services().words()->sentence(QStringLiteral("WrongPassword")));
        screen.picture(QStringLiteral("settings-2-wrong-password"));
    }

    void whoSignsInAfterAnother_isToldWhoseWorkTheySend()
    {
        FakeBackend backend;
        Touchscreen screen(file("another.db"), settingAsked());
        screen.services().sync()->setBackend(&backend);
        const Result<void> known = inStore(screen, [](store::Store& store) {
            return store.syncState().setAccount({ "https://tovholder.example.org", "asta", {}, 7, store::demoId("organisation", "demo"), "Asta Eng" });
        });
        QVERIFY(known);
        screen.services().readAccount();
        QVERIFY(!anAgreement(screen).empty());
        screen.openPage(QStringLiteral("settings"), {});
        QTRY_COMPARE(screen.services().login(), QStringLiteral("asta"));
        QTRY_VERIFY(screen.services().sync()->waiting() > 0);
        QVERIFY(screen.type(QStringLiteral("user"), QStringLiteral("bo")));
        QTRY_VERIFY(screen.find(QStringLiteral("unsentOfAnother"), false));
        QVERIFY(screen.find(QStringLiteral("unsentOfAnother"), false)->property("text").toString().contains(QStringLiteral("Asta Eng")));
        screen.picture(QStringLiteral("settings-6-another"));
    }

    void theLookOfTheApp_followsTheSettingsAtOnce()
    {
        Touchscreen screen(file("looks.db"), settingAsked());
        screen.openPage(QStringLiteral("settings"), {});
        QVERIFY(screen.tap(QStringLiteral("200 %")));
        QCOMPARE(screen.services().settings()->textScale(), 2.0);
        screen.picture(QStringLiteral("settings-3-large"));
        QVERIFY(screen.tap(QStringLiteral("100 %")));
        QVERIFY(screen.tap(screen.english() ? QStringLiteral("Gloves") : QStringLiteral("Handsker")));
        QVERIFY(screen.services().settings()->gloves());
        screen.picture(QStringLiteral("settings-4-gloves"));
    }

    void theBin_givesBack()
    {
        Touchscreen screen(file("bin.db"), settingAsked());
        const Id agreement = anAgreement(screen);
        QVERIFY(inStore(screen, [&](store::Store& store) { return store.remove("agreement", agreement); }));
        screen.openPage(QStringLiteral("settings"), {});
        QVERIFY(screen.tap(screen.english() ? QStringLiteral("Bring back") : QStringLiteral("Tag frem")));
        QTRY_VERIFY(!inBin(screen, agreement));
        screen.picture(QStringLiteral("settings-5-bin"));
    }

    void whatWaitedForDays_isWarnedOf()
    {
        const QString store = file("overdue.db");
        Touchscreen screen(store, settingAsked());
        SQLite::Database(store.toStdString(), SQLite::OPEN_READWRITE, 5'000).exec("UPDATE outbox SET since = since - 3 * 24 * 3600 * 1000");
        QVERIFY(!anAgreement(screen).empty());
        QTRY_COMPARE(screen.services().sync()->overdueDays(), 3);
        screen.openPage(QStringLiteral("today"), {});
        screen.settle();
        screen.picture(QStringLiteral("today-1-overdue"));
        QVERIFY(screen.tap(QStringLiteral("overdueShown")));
        screen.settle();
        screen.picture(QStringLiteral("sync-8-overdue"));
        QVERIFY(screen.tap(QStringLiteral("emergencyFromWarning")));
        screen.settle();
        screen.picture(QStringLiteral("sync-9-emergency"));
    }

    void theLostVersion_canBePicked()
    {
        Touchscreen screen(file("conflict.db"), settingAsked());
        const Id agreement = anAgreement(screen);
        dispute(screen, agreement, "felt");
        screen.openPage(QStringLiteral("sync"), {});
        screen.picture(QStringLiteral("sync-1-conflict"));
        QVERIFY(screen.tap(screen.english() ? QStringLiteral("Keep the other") : QStringLiteral("Behold den anden")));
        QTRY_COMPARE(textOf(screen, agreement), std::string("Vi mødes i fælleshuset"));
        QTRY_VERIFY(rowsOf(screen, store::queries::unsettledConflicts()).empty());
    }

    void whatStoodBefore_canBeWrittenBack()
    {
        Touchscreen screen(file("history.db"), settingAsked());
        const Id agreement = anAgreement(screen);
        QVERIFY(inStore(screen, [&](store::Store& store) {
            const merge::Version earlier { merge::hybridTimeAt(store.nowMs() - 3'600'000), 77 };
            return store.syncState().applyPull({ { kometparken(), "agreement", agreement, { { "theme", std::string("andet"), earlier, {} } } } }, {});
        }));
        QVERIFY(inStore(screen, [&](store::Store& store) {
            return store.write({ "agreement", agreement, kometparken(), { { "theme", std::string("kompetencer") } } });
        }));
        screen.settle();
        screen.openPage(QStringLiteral("agreements"), { { QStringLiteral("agreementId"), QString::fromStdString(agreement) } });
        QVERIFY(screen.tap(QStringLiteral("history")));
        screen.settle();
        screen.picture(QStringLiteral("history-1"));
        QVERIFY(screen.tap(QStringLiteral("restore0")));
        QTRY_COMPARE(std::get<std::string>(inStore(screen, [&](store::Store& store) {
            return store.read("agreement", agreement);
        })->fields.at("theme")), std::string("andet"));
    }

    void twoTexts_areWrittenTogether()
    {
        Touchscreen screen(file("together.db"), settingAsked());
        const Id agreement = anAgreement(screen);
        dispute(screen, agreement, "felt");
        screen.openPage(QStringLiteral("sync"), {});
        QVERIFY(screen.tap(QStringLiteral("together")));
        screen.settle();
        screen.picture(QStringLiteral("sync-1-together"));
        QVERIFY(screen.tap(QStringLiteral("togetherDone")));
        QTRY_VERIFY(rowsOf(screen, store::queries::unsettledConflicts()).empty());
        QVERIFY(textOf(screen, agreement).find("fælleshuset") != std::string::npos);
    }

    void aMerge_isToldAndCanBeTakenApart()
    {
        Touchscreen screen(file("merge.db"), settingAsked());
        const Id agreement = anAgreement(screen);
        dispute(screen, agreement, "flettet");
        screen.openPage(QStringLiteral("sync"), {});
        screen.picture(QStringLiteral("sync-1-merge"));
        QVERIFY(screen.tap(QStringLiteral("vaelg_anden")));
        QTRY_VERIFY(rowsOf(screen, store::queries::unsettledConflicts()).empty());
        QCOMPARE(textOf(screen, agreement), std::string("Vi mødes i fælleshuset"));
    }

    void whatOneDeletedAndAnotherEdited_comesBack()
    {
        Touchscreen screen(file("deleted.db"), settingAsked());
        const Id agreement = anAgreement(screen);
        QVERIFY(inStore(screen, [&](store::Store& store) { return store.remove("agreement", agreement); }));
        dispute(screen, agreement, "slettet");
        screen.openPage(QStringLiteral("sync"), {});
        screen.picture(QStringLiteral("sync-2-deleted"));
        QVERIFY(screen.tap(screen.english() ? QStringLiteral("Bring it back") : QStringLiteral("Hent den frem igen")));
        QTRY_VERIFY(!inBin(screen, agreement));
    }

    void aRefusedRecord_isMendedOrGivenUp()
    {
        FakeBackend backend;
        Touchscreen screen(file("refused.db"), settingAsked());
        screen.services().sync()->setBackend(&backend);
        screen.services().sync()->setEngine({ .state = QStringLiteral("idle") });
        const Id agreement = anAgreement(screen);
        refuse(screen, agreement);
        screen.openPage(QStringLiteral("sync"), {});
        QVERIFY(screen.find(screen.services().words()->sentence(QStringLiteral("CprNumber")), false));
        screen.picture(QStringLiteral("sync-3-refused"));
        QVERIFY(screen.tap(QStringLiteral("retry")));
        QTRY_VERIFY(rowsOf(screen, store::queries::refused()).empty());
        QCOMPARE(backend.syncs, 1);

        refuse(screen, agreement);
        QVERIFY(screen.tap(QStringLiteral("giveUp")));
        screen.picture(QStringLiteral("sync-4-give-up"));
        QVERIFY(screen.tap(screen.english() ? QStringLiteral("Give up the change") : QStringLiteral("Opgiv ændringen")));
        QTRY_VERIFY(rowsOf(screen, store::queries::refused()).empty());
        QVERIFY(textOf(screen, agreement).empty());
    }

    void aPhotoThatIsRefused_isSentAgainOrGivenUp()
    {
        FakeBackend backend;
        Touchscreen screen(file("photo.db"), settingAsked());
        screen.services().sync()->setBackend(&backend);
        screen.services().sync()->setEngine({ .state = QStringLiteral("idle") });
        refuse(screen, {});
        const auto state = [&screen](const char* column) {
            const auto rows = rowsOf(screen, store::queries::unsentPhotos());
            return rows.empty() ? std::string {} : rows.front().text(column);
        };
        const auto park = [&screen] {
            QVERIFY(inStore(screen, [](store::Store& store) {
                return store.syncState().parkPhoto("aa11", ErrorCode::NotPermitted);
            }));
        };
        QVERIFY(inStore(screen, [](store::Store& store) {
            const QFileInfo shown(QString::fromStdString(store.photoFile("aa11").string()));
            QImage picture(8, 8, QImage::Format_RGB32);
            picture.fill(Qt::darkGreen);
            if (!QDir().mkpath(shown.path()) || !picture.save(shown.filePath()))
                return Result<void>(ErrorCode::FileUnwritable);
            return store.write({ "photo", store.makeId(), kometparken(),
                { { "observation_id", store.makeId() }, { "sha256", std::string("aa11") },
                    { "bytes", std::int64_t { 500 } } } });
        }));
        park();
        screen.openPage(QStringLiteral("sync"), {});
        QVERIFY(screen.find(screen.services().words()->sentence(QStringLiteral("NotPermitted")), false));
        screen.picture(QStringLiteral("sync-6-photo"));
        QVERIFY(screen.tap(QStringLiteral("retry")));
        QTRY_COMPARE(state("state"), std::string("waiting"));
        QCOMPARE(backend.syncs, 1);

        park();
        screen.settle();
        QVERIFY(screen.tap(QStringLiteral("giveUp")));
        screen.picture(QStringLiteral("sync-7-photo-give-up"));
        QVERIFY(screen.tap(screen.english() ? QStringLiteral("Give up the photo") : QStringLiteral("Opgiv billedet")));
        QTRY_COMPARE(state("state"), std::string {});
    }

    void everythingSent_isSaidAndNothingListed()
    {
        FakeBackend backend;
        Touchscreen screen(file("settled.db"), settingAsked());
        screen.services().sync()->setBackend(&backend);
        screen.services().sync()->setEngine({ .state = QStringLiteral("idle"),
            .lastSuccessMs = screen.services().nowMs() });
        refuse(screen, {});
        screen.openPage(QStringLiteral("sync"), {});
        screen.picture(QStringLiteral("sync-5-settled"));
        QVERIFY(screen.tap(QStringLiteral("sendNow")));
        QCOMPARE(backend.syncs, 1);
    }

    void today_saysThatSomethingWasRefused_notThatAllIsSent()
    {
        FakeBackend backend;
        Touchscreen screen(file("today.db"), settingAsked());
        screen.services().sync()->setBackend(&backend);
        screen.services().sync()->setEngine({ .state = QStringLiteral("idle"), .lastSuccessMs = screen.services().nowMs() });
        refuse(screen, anAgreement(screen));
        QTRY_VERIFY(screen.find(QStringLiteral("Alt er gemt her. 1 ting blev afvist af hovedkontoret. Tryk på Vis, så står der hvorfor."), false)
            || screen.english());
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

TOVHOLDER_SCREEN_TEST(AccountTest)

#include "tst_account.moc"
