// SPDX-License-Identifier: Apache-2.0
#include "testservices.h"

#include "cpp/viewmodels/draft.h"
#include "tests/unit/runner.h"

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

private slots:
    void typedWords_areThereAgain_inThatFormOnly()
    {
        TestServices test;
        draft(test, QStringLiteral("partner.a"))->setText(QStringLiteral("Bolig"));
        const auto again = draft(test, QStringLiteral("partner.a"));
        QTRY_COMPARE(again->text(), QStringLiteral("Bolig"));
        again->setProperty("name", QStringLiteral("partner.b"));
        QCOMPARE(again->text(), QString());
    }
    void cleared_isGone()
    {
        TestServices test;
        const auto typed = draft(test, QStringLiteral("partner.a"));
        typed->setText(QStringLiteral("Bolig"));
        typed->clear();
        const auto stored = test.inStore([](tovholder::store::Store& store) { return store.setting("draft.partner.a").value_or("none"); });
        QCOMPARE(stored, std::string());
    }
    void typedBeforeTheAnswer_isNotOverwritten()
    {
        TestServices test;
        draft(test, QStringLiteral("partner.a"))->setText(QStringLiteral("Bolig"));
        const auto again = draft(test, QStringLiteral("partner.a"));
        again->setText(QStringLiteral("Skole"));
        test.inStore([](tovholder::store::Store&) { return true; });
        QCoreApplication::processEvents();
        QCOMPARE(again->text(), QStringLiteral("Skole"));
    }
};

TOVHOLDER_TEST(DraftTest)
#include "tst_draft.moc"
