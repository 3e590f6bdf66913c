// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/invitation.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder::domain;

namespace {

const InvitationFacts facts { .group = "Erfaringsgruppen", .title = "Videre forløb",
    .purpose = "Vi aftaler, hvordan vi fortsætter.", .area = "Kometparken", .date = "onsdag den 3. juni",
    .from = "10.00", .to = "12.00", .place = "Hovedkontoret, lokale 2", .facilitator = "Mona Vindfløj" };

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

} // namespace

class InvitationTest : public QObject {
    Q_OBJECT

private slots:
    void invitation_tellsEveryFactInBothLanguages()
    {
        for (const Language language : { Language::Danish, Language::English }) {
            const Mail mail = invitation(facts, language);
            QVERIFY(bytes(mail.subject).contains("Videre"));
            for (const std::string& fact : { facts.title, facts.purpose, facts.area, facts.date, facts.from, facts.to,
                     facts.place, facts.facilitator })
                QVERIFY2(bytes(mail.body).contains(bytes(fact)), fact.c_str());
            QVERIFY(!bytes(mail.body).contains('{'));
        }
    }

    void lineWithoutItsFact_isLeftOut()
    {
        InvitationFacts placeless = facts;
        placeless.place.clear();
        QVERIFY(!bytes(invitation(placeless, Language::Danish).body).contains("Hvor:"));
        QVERIFY(bytes(invitation(facts, Language::Danish).body).contains("Hvor:"));
    }

    void timesThatAreProposed_standNumberedBeneathEachOther()
    {
        const std::vector<std::string> times { "torsdag kl. 13", "fredag kl. 9" };
        InvitationFacts open = facts;
        open.date.clear();
        open.from.clear();
        open.times = underEachOther(times);
        const std::string body = invitation(open, Language::Danish).body;
        QVERIFY(bytes(body).contains("kan:\n1. torsdag kl. 13\n2. fredag kl. 9\n"));
        QVERIFY(!bytes(body).contains("Klokken:"));
        QVERIFY(!bytes(invitation(facts, Language::Danish).body).contains("disse tidspunkter"));
    }

    void subjectWithoutArea_isTheTitle()
    {
        InvitationFacts nowhere = facts;
        nowhere.area.clear();
        QCOMPARE(invitation(nowhere, Language::English).subject, facts.title);
    }

    void factThatLooksLikeAPlaceholder_isNotFilledAgain()
    {
        QCOMPARE(filled("{purpose}\n{x} {", { .purpose = "{area}", .area = "no" }), std::string("{area}\n{x} {"));
    }
};

TOVHOLDER_TEST(InvitationTest)
#include "tst_invitation.moc"
