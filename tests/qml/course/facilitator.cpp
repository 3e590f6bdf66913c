// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/course/facilitator.h"

namespace tovholder::test {

using playbook::BlockKind;

Facilitator::Facilitator(Tablet& tablet, std::function<void(const playbook::Block&)> inTheMiddle)
    : m_tablet(tablet)
    , m_inTheMiddle(std::move(inTheMiddle))
{
}

void Facilitator::plan(const std::string& meetingTemplate)
{
    m_pictures = QString::fromStdString(meetingTemplate);
    while (!shows(QStringLiteral("page_groups")) && !QTest::currentTestFailed())
        tap(QStringLiteral("back"));
    tap(QStringLiteral("page_groups"));
    tap(m_tablet.group());
    tap(QStringLiteral("planMeeting"));
    write(QStringLiteral("day"), QStringLiteral("1.12.2026"));
    m_tablet.screen().picture(m_pictures + QStringLiteral("-00-plan"));
    tap(QStringLiteral("plan"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(m_tablet.find(meetingTemplate), meetingTemplate.c_str());
    m_row = QStringLiteral("meeting%1").arg(m_tablet.meeting().integer("number"));
    tap(QStringLiteral("invite"));
    write(QStringLiteral("invitationText"), QStringLiteral("Der er kage. "));
    m_tablet.screen().picture(m_pictures + QStringLiteral("-00-invitation"));
    tap(QStringLiteral("copyInvitation"));
    tap(QStringLiteral("closeDialog"));
    const store::Query kept { "SELECT invitation FROM meeting WHERE id = :id", { "meeting" }, { { "id", m_tablet.meetingId } } };
    QVERIFY(m_tablet.rows(kept).at(0).text("invitation").find("Der er kage.") != std::string::npos);
}

void Facilitator::hold(const playbook::Meeting& plan)
{
    tap(m_row);
    m_tablet.screen().picture(m_pictures + QStringLiteral("-00-before"));
    tap(QStringLiteral("startMeeting"));
    int number = 0;
    for (const playbook::Block& block : plan.blocks) {
        if (QTest::currentTestFailed())
            return;
        m_step = QStringLiteral("%1-%2-%3").arg(m_pictures).arg(++number, 2, 10, QLatin1Char('0')).arg(QString::fromStdString(block.id));
        QVERIFY2(QTest::qWaitFor([&] { return m_tablet.meeting().text("current_block") == block.id; }), qPrintable(m_step));
        (this->*driverOf(block.kind))(block);
        if (QTest::currentTestFailed())
            return;
        m_tablet.screen().picture(m_step);
        if (block.kind != BlockKind::Closing)
            tap(QStringLiteral("nextBlock"));
    }
    tap(QStringLiteral("closeMeeting"));
    tap(QStringLiteral("confirm"));
}

void Facilitator::writeMinutes()
{
    for (int seat = 0; seat < Tablet::members; ++seat)
        tap(QStringLiteral("approve_") + Tablet::memberName(seat).section(QLatin1Char(' '), 0, 0));
    tap(QStringLiteral("lockMinutes"));
    tap(QStringLiteral("confirm"));
    say(QStringLiteral("addendumText"), "Mødet sluttede ti minutter før");
    tap(QStringLiteral("addAddendum"));
    tap(QStringLiteral("writeMinutes"));
    if (QTest::currentTestFailed())
        return;
    constexpr int writtenMsMax = 20'000;
    QVERIFY(QTest::qWaitFor([&] { return shows(QStringLiteral("copyMail")); }, writtenMsMax));
    m_tablet.screen().picture(m_pictures + QStringLiteral("-99-minutes"));
    QVERIFY(m_tablet.meeting().integer("locked_at") > 0);
}

Facilitator::Driver Facilitator::driverOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Welcome:
    case BlockKind::Closing:
        return &Facilitator::askEachQuestion;
    case BlockKind::Recap:
        return &Facilitator::followUp;
    case BlockKind::Prompts:
        return &Facilitator::goThroughPrompts;
    case BlockKind::Agreements:
        return &Facilitator::agree;
    case BlockKind::Matrix:
        return &Facilitator::fillMatrix;
    case BlockKind::Cadence:
        return &Facilitator::findRhythm;
    case BlockKind::Break:
        return &Facilitator::haveABreak;
    case BlockKind::Colleagues:
        return &Facilitator::presentColleagues;
    case BlockKind::Stories:
        return &Facilitator::tellStories;
    case BlockKind::Advice:
        return &Facilitator::giveAdvice;
    case BlockKind::Functions:
        return &Facilitator::writeFunctions;
    case BlockKind::Competences:
        return &Facilitator::weighCompetences;
    case BlockKind::Contributions:
        return &Facilitator::takeUpContributions;
    case BlockKind::Proposals:
        return &Facilitator::tryProposals;
    case BlockKind::Vision:
        return &Facilitator::findVision;
    case BlockKind::Grouping:
        return &Facilitator::group;
    case BlockKind::Voting:
        return &Facilitator::vote;
    case BlockKind::Reading:
        return &Facilitator::read;
    case BlockKind::Recommendations:
        return &Facilitator::checkRecommendations;
    case BlockKind::Ideas:
        return &Facilitator::gatherIdeas;
    }
    Q_UNREACHABLE();
}

void Facilitator::tap(const QString& name)
{
    if (!QTest::currentTestFailed())
        QVERIFY2(m_tablet.screen().tap(name), qPrintable(QStringLiteral("%1 cannot be pressed at %2").arg(name, m_step)));
}

void Facilitator::write(const QString& field, const QString& text)
{
    if (!QTest::currentTestFailed())
        QVERIFY2(m_tablet.screen().type(field, text), qPrintable(QStringLiteral("%1 cannot be written in at %2").arg(field, m_step)));
}

void Facilitator::say(const QString& field, const char* words)
{
    m_said.append(QStringLiteral("%1, nr. %2").arg(QString::fromUtf8(words)).arg(m_said.size() + 1));
    write(field, m_said.last());
}

void Facilitator::giveWord(int seat) { tap(Tablet::memberName(seat)); }

bool Facilitator::shows(const QString& name) { return m_tablet.screen().find(name) != nullptr; }

void Facilitator::middle(const playbook::Block& block)
{
    if (m_inTheMiddle && !QTest::currentTestFailed())
        m_inTheMiddle(block);
}

} // namespace tovholder::test
