// SPDX-License-Identifier: Apache-2.0
#include "testservices.h"

#include "cpp/viewmodels/draft.h"
#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class DraftTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<Draft> draft(TestServices& test, const QString& name)
    {
        auto made = std::make_unique<Draft>();
        made->setProperty("services", QVariant::fromValue(test.services.get()));
        made->setProperty("name", name);
        return made;
    }

    static std::string kept(TestServices& test)
    {
        return test.inStore([](tovholder::store::Store& store) { return store.setting("draft.partner.a").value_or("none"); });
    }

private slots:
    void typedWords_areThereAgain_inThatFormOnly()
    {
        TestServices test;
        draft(test, QStringLiteral("partner.a"))->set(QStringLiteral("name"), QStringLiteral("Bolig"));
        const auto again = draft(test, QStringLiteral("partner.a"));
        QSignalSpy restored(again.get(), &Draft::restored);
        QTRY_COMPARE(again->values().value(QStringLiteral("name")).toString(), QStringLiteral("Bolig"));
        QCOMPARE(restored.count(), 1);
        again->setProperty("name", QStringLiteral("partner.b"));
        QVERIFY(again->values().isEmpty());
    }
    void cleared_isGone()
    {
        TestServices test;
        const auto typed = draft(test, QStringLiteral("partner.a"));
        typed->set(QStringLiteral("name"), QStringLiteral("Bolig"));
        typed->clear();
        QCOMPARE(kept(test), std::string());
    }
    void typedBeforeTheAnswer_isNotOverwritten()
    {
        TestServices test;
        draft(test, QStringLiteral("partner.a"))->set(QStringLiteral("name"), QStringLiteral("Bolig"));
        const auto again = draft(test, QStringLiteral("partner.a"));
        again->set(QStringLiteral("name"), QStringLiteral("Skole"));
        test.inStore([](tovholder::store::Store&) { return true; });
        QCoreApplication::processEvents();
        QCOMPARE(again->values().value(QStringLiteral("name")).toString(), QStringLiteral("Skole"));
    }
    void cprNumber_isShown_butNotKept()
    {
        TestServices test;
        const auto typed = draft(test, QStringLiteral("partner.a"));
        typed->fill({ { QStringLiteral("name"), QStringLiteral("Skole") }, { QStringLiteral("why"), QStringLiteral("Ring 010190-1234") } });
        QCOMPARE(typed->values().value(QStringLiteral("why")).toString(), QStringLiteral("Ring 010190-1234"));
        QCOMPARE(kept(test), std::string(R"({"name":"Skole"})"));
    }
};

TOVHOLDER_TEST(DraftTest)
#include "tst_draft.moc"
