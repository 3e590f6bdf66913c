// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/course/tablet.h"

#include "cpp/playbook/playbook.h"

#include <functional>

namespace tovholder::test {

/// Who runs a meeting from a playbook through the screens: plans it, invites, takes the group through every block as its
/// kind asks, closes, has it approved and locked, and writes the minutes. Any playbook will do. After the first thing that
/// cannot be done the test has failed, and nothing more is tried.
class Facilitator {
public:
    /// `inTheMiddle` runs while a block is half done, whichever kind it is.
    explicit Facilitator(Tablet& tablet, std::function<void(const playbook::Block&)> inTheMiddle = {});

    /// The group's next meeting, which is of that template.
    void plan(const std::string& meetingTemplate);
    void hold(const playbook::Meeting& plan);
    void writeMinutes();
    /// What was said and must stand in the minutes.
    [[nodiscard]] const QStringList& said() const { return m_said; }

private:
    using Driver = void (Facilitator::*)(const playbook::Block&);
    static Driver driverOf(playbook::BlockKind kind);

    void askEachQuestion(const playbook::Block& block);
    void followUp(const playbook::Block& block);
    void goThroughPrompts(const playbook::Block& block);
    void writeInPrivate(const playbook::Block& block);
    void presentColleagues(const playbook::Block& block);
    void tellStories(const playbook::Block& block);
    void giveAdvice(const playbook::Block& block);
    void writeFunctions(const playbook::Block& block);
    void weighCompetences(const playbook::Block& block);
    void takeUpContributions(const playbook::Block& block);
    void tryProposals(const playbook::Block& block);
    void findVision(const playbook::Block& block);
    void group(const playbook::Block& block);
    void vote(const playbook::Block& block);
    void read(const playbook::Block& block);
    void checkRecommendations(const playbook::Block& block);
    void gatherIdeas(const playbook::Block& block);
    void agree(const playbook::Block& block);
    void fillMatrix(const playbook::Block& block);
    void findRhythm(const playbook::Block& block);
    void haveABreak(const playbook::Block& block);

    void approveAndLock();
    void tap(const QString& name);
    void write(const QString& field, const QString& text);
    /// A sentence that nobody said before, to stand in the minutes.
    void say(const QString& field, const char* words);
    void giveWord(int seat);
    void middle(const playbook::Block& block);
    [[nodiscard]] bool shows(const QString& name);

    Tablet& m_tablet;
    std::function<void(const playbook::Block&)> m_inTheMiddle;
    QString m_pictures; ///< what the pictures of the meeting begin with
    QString m_row; ///< name of the meeting's line on the group's page
    QString m_step; ///< where the meeting is
    QStringList m_said;
};

} // namespace tovholder::test
