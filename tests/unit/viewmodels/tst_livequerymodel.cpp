// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/livequerymodel.h"
#include "testservices.h"

#include "cpp/store/queries/agreements.h"
#include "tests/unit/runner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class LiveQueryModelTest : public QObject {
    Q_OBJECT

    static QStringList texts(const LiveQueryModel& model)
    {
        QStringList texts;
        for (int i = 0; i < model.count(); ++i)
            texts.append(model.at(i).value(QStringLiteral("text")).toString());
        return texts;
    }

private slots:
    void anEmptyAnswer_isReadyAndEmpty()
    {
        TestServices test;
        LiveQueryModel model;
        model.ask(test.services.get(), store::queries::agreements({}));
        QVERIFY(!model.ready());
        QTRY_VERIFY(model.ready());
        QCOMPARE(model.count(), 0);
    }

    void whatCannotBeRead_isTold()
    {
        TestServices test;
        QSignalSpy told(test.services.get(), &AppServices::writeFailed);
        LiveQueryModel model;
        model.ask(test.services.get(), { "SELECT id FROM nowhere", {}, {} });
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!model.ready());
    }

    void whatIsWritten_appearsByItself()
    {
        TestServices test;
        LiveQueryModel model;
        const QAbstractItemModelTester tester(&model);
        model.ask(test.services.get(), store::queries::agreements({}));
        test.addAgreement("et");
        test.addAgreement("to");
        QTRY_COMPARE(texts(model), (QStringList { QStringLiteral("et"), QStringLiteral("to") }));
    }

    void onlyTheDifference_reachesTheView()
    {
        TestServices test;
        test.addAgreement("et");
        const Id second = test.addAgreement("to");
        test.addAgreement("tre");
        LiveQueryModel model;
        const QAbstractItemModelTester tester(&model);
        model.ask(test.services.get(), store::queries::agreements({}));
        QTRY_COMPARE(model.count(), 3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(test.inStore([&](store::Store& store) { return store.remove("agreement", second); }));
        QTRY_COMPARE(texts(model), (QStringList { QStringLiteral("et"), QStringLiteral("tre") }));
        QCOMPARE(removals.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 0);
    }

    void aNewOrder_movesRows()
    {
        TestServices test;
        test.addAgreement("et");
        const Id second = test.addAgreement("to");
        LiveQueryModel model;
        const QAbstractItemModelTester tester(&model);
        model.ask(test.services.get(), store::queries::agreements({}));
        QTRY_COMPARE(model.count(), 2);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        QVERIFY(test.inStore([&](store::Store& store) {
            return store.write({ "agreement", second, areaSpace, { { "due_on", std::string("2026-12-01") } } });
        }));
        QTRY_COMPARE(texts(model), (QStringList { QStringLiteral("to"), QStringLiteral("et") }));
        QCOMPARE(moves.count(), 1);
    }

    void nothing_becomesWhatADelegateCanTake()
    {
        TestServices test;
        test.addAgreement("et");
        LiveQueryModel model;
        model.ask(test.services.get(), store::queries::agreements({}));
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(model.at(0).value(QStringLiteral("due_on")), QVariant(QString()));
        QCOMPARE(model.at(0).value(QStringLiteral("meeting_number")), QVariant::fromValue<qlonglong>(0));
    }

    void anotherQuery_replacesTheFirst()
    {
        TestServices test;
        test.addAgreement("et");
        LiveQueryModel model;
        model.ask(test.services.get(), store::queries::agreements({}));
        model.ask(test.services.get(), store::queries::agreements({ .group = derivedId("group", "another") }));
        QTRY_VERIFY(model.ready());
        QCOMPARE(model.count(), 0);
    }
};

TOVHOLDER_TEST(LiveQueryModelTest)
#include "tst_livequerymodel.moc"
