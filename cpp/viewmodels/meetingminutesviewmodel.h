// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include <map>
#include <memory>
#include <vector>

namespace tovholder::viewmodels {

/// The minutes at the table after the meeting: read through and corrected, marked as for the group only, approved by each
/// member, locked, and after that only added to. The store refuses every other change of locked minutes.
class MeetingMinutesViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// What was said, block by block: a list of { block, title, confidential, count, notes }, notes being a LiveQueryModel of
    /// queries::contributions.
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY blocksChanged)
    /// All notes that can be read, those for the group only or in a block that is, and those that were never shown.
    Q_PROPERTY(int noteCount READ noteCount NOTIFY blocksChanged)
    Q_PROPERTY(int confidentialCount READ confidentialCount NOTIFY blocksChanged)
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY blocksChanged)
    /// Members who were there: a list of { id, name, functionCode, functionWord, approvedAt }; approvedAt in ms, 0 not yet.
    Q_PROPERTY(QVariantList approvals READ approvals NOTIFY approvalsChanged)
    Q_PROPERTY(int approvalsMissing READ approvalsMissing NOTIFY approvalsChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY approvalsChanged)
    Q_PROPERTY(bool changedSinceLocked READ changedSinceLocked NOTIFY approvalsChanged)
    /// Rows of queries::addenda.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* addenda READ addenda CONSTANT)

public:
    explicit MeetingMinutesViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList blocks() const { return m_blocks; }
    [[nodiscard]] int noteCount() const { return m_noteCount; }
    [[nodiscard]] int confidentialCount() const { return m_confidentialCount; }
    [[nodiscard]] int hiddenCount() const { return m_hiddenCount; }
    [[nodiscard]] QVariantList approvals() const { return m_approvals; }
    [[nodiscard]] int approvalsMissing() const;
    [[nodiscard]] bool locked() const { return m_locked; }
    /// Something came from a device that had not heard of the lock.
    [[nodiscard]] bool changedSinceLocked() const { return m_changedSinceLocked; }
    LiveQueryModel* addenda() { return &m_addenda; }

    /// The question that a note answers; empty when the playbook has none.
    Q_INVOKABLE [[nodiscard]] QString questionOf(const QString& block, const QString& prompt) const;
    Q_INVOKABLE void setConfidential(const QString& note, bool confidential);
    Q_INVOKABLE void setBlockConfidential(const QString& block, bool confidential);
    /// Gives a member's approval, or takes it back.
    Q_INVOKABLE void approve(const QString& membership);
    /// Something was corrected: who had approved must do so again.
    Q_INVOKABLE void corrected();
    Q_INVOKABLE void lock();
    /// Adds to locked minutes, with who and when.
    Q_INVOKABLE void addAddendum(const QString& text);

signals:
    void blocksChanged();
    void approvalsChanged();

protected:
    void heedMeeting() override;

private:
    void takeNotes(const std::vector<store::Row>& rows);
    void readApprovals();
    void compareWithLocked();
    LiveQueryModel* notesOf(const std::string& block);
    [[nodiscard]] store::Edit approval(const QVariant& member, const Value& when) const;
    [[nodiscard]] QString author() const;

    LiveQuery m_all;
    std::map<std::string, std::unique_ptr<LiveQueryModel>> m_notes;
    LiveQueryModel m_addenda;
    QVariantList m_blocks;
    QVariantList m_approvals;
    int m_noteCount = 0;
    int m_confidentialCount = 0;
    int m_hiddenCount = 0;
    bool m_locked = false;
    bool m_changedSinceLocked = false;
    bool m_asked = false;
};

} // namespace tovholder::viewmodels
