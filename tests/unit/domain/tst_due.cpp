// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/due.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder::domain;

class DueTest : public QObject {
    Q_OBJECT

private slots:
    void dayAway_isToldAsOneWouldSayIt_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("danish");
        QTest::addColumn<QString>("english");
        QTest::newRow("today") << 0 << "i dag" << "today";
        QTest::newRow("tomorrow") << 1 << "i morgen" << "tomorrow";
        QTest::newRow("days") << 20 << "om 20 dage" << "in 20 days";
        QTest::newRow("weeks") << 21 << "om 3 uger" << "in 3 weeks";
        QTest::newRow("yesterday") << -1 << "1 dag over tiden" << "1 day overdue";
        QTest::newRow("overdue") << -8 << "8 dage over tiden" << "8 days overdue";
        QTest::newRow("long overdue") << -28 << "4 uger over tiden" << "4 weeks overdue";
    }
    void dayAway_isToldAsOneWouldSayIt()
    {
        QFETCH(const int, days);
        QTEST(QString::fromStdString(dueWords(days, Language::Danish)), "danish");
        QTEST(QString::fromStdString(dueWords(days, Language::English)), "english");
    }
};

TOVHOLDER_TEST(DueTest)
#include "tst_due.moc"
