// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/keptplaybook.h"
#include "cpp/viewmodels/rowsmodel.h"

#include "cpp/playbook/form.h"

#include <vector>

namespace tovholder::viewmodels {

/// A course under head office's hands: an outline of meetings and blocks, the form of the one that is chosen, what is wrong
/// and where, and in the end its publication. Places are JSON pointers; "" is the course itself.
class PlaybookEditorViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString draftId MEMBER m_draftId NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// There is such a draft on this device.
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// As playbookrows.h has them.
    Q_PROPERTY(tovholder::viewmodels::RowsModel* outline READ outline CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::RowsModel* fields READ fields CONSTANT)
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed)
    /// What is chosen in the outline, its row there, and the part of its form that is shown.
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QVariant chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed)
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)
    /// The meeting that is chosen, or whose block is; empty for the course.
    Q_PROPERTY(QString meeting READ meeting NOTIFY changed)
    /// Its id in the course, to try it with, and whether what is wrong with it lets it be tried.
    Q_PROPERTY(QString meetingTemplate READ meetingTemplate NOTIFY changed)
    Q_PROPERTY(bool meetingCanBeTried READ meetingCanBeTried NOTIFY changed)
    /// The kinds of block to add: a list of { code, word }.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(bool pending READ pending NOTIFY stateChanged)
    Q_PROPERTY(double savedAt READ savedAt NOTIFY stateChanged)
    /// The number that it is published with.
    Q_PROPERTY(int nextVersion READ nextVersion NOTIFY changed)
    /// Names of the pictures and films that are not shared with it, with commas; empty for none.
    Q_PROPERTY(QString mediaFiles READ mediaFiles NOTIFY changed)
    /// Why it could not be published, a sentence; empty when nothing is in the way.
    Q_PROPERTY(QString publishProblem READ publishProblem NOTIFY changed)

public:
    explicit PlaybookEditorViewModel(QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_kept.loaded(); }
    [[nodiscard]] bool exists() const { return m_kept.draft() != nullptr; }
    [[nodiscard]] QString title() const;
    RowsModel* outline() { return &m_outline; }
    RowsModel* fields() { return &m_fields; }
    [[nodiscard]] QVariantList problems() const { return m_problemRows; }
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QVariantMap chosen() const { return m_outline.at(m_outline.indexOf(m_place)); }
    [[nodiscard]] QString part() const;
    [[nodiscard]] QVariantList parts() const;
    [[nodiscard]] QString meeting() const;
    [[nodiscard]] QString meetingTemplate() const;
    [[nodiscard]] bool meetingCanBeTried() const;
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] bool pending() const { return m_kept.pending(); }
    [[nodiscard]] double savedAt() const { return m_kept.savedAt(); }
    [[nodiscard]] int nextVersion() const;
    [[nodiscard]] QString mediaFiles() const;
    [[nodiscard]] QString publishProblem() const { return m_publishProblem; }

    Q_INVOKABLE void choose(const QString& place, const QString& part = QStringLiteral("about"));
    /// A row of the outline; nothing beyond its ends.
    Q_INVOKABLE void chooseRow(int row);
    Q_INVOKABLE void setText(const QString& place, bool danish, const QString& text, bool optional);
    Q_INVOKABLE void setNumber(const QString& place, const QString& text); ///< what is no number is 0
    Q_INVOKABLE void setFlag(const QString& place, bool flag);
    Q_INVOKABLE void setCode(const QString& place, const QString& code);
    Q_INVOKABLE void setCodes(const QString& place, const QStringList& codes);
    /// The meeting becomes as long as its blocks.
    Q_INVOKABLE void fitMinutes();
    /// Adds a text, a question, a meeting to the list.
    Q_INVOKABLE void add(const QString& list);
    /// Adds a block after the chosen one, or at the end of the chosen meeting, and chooses it.
    Q_INVOKABLE void addBlock(const QString& kind);
    /// Adds a meeting at the end, and chooses it.
    Q_INVOKABLE void addMeeting();
    /// Takes an item out; removed() tells of it, and undoRemove() puts it back.
    Q_INVOKABLE void remove(const QString& list, int index);
    Q_INVOKABLE void undoRemove();
    /// Moves an item by so many places; what was chosen stays chosen.
    Q_INVOKABLE void moveItem(const QString& list, int index, int places);
    /// Moves a row of the outline to another's place in the same meeting, or course.
    Q_INVOKABLE void moveRow(int row, int target);
    /// Stores now what was changed.
    Q_INVOKABLE void flush() { m_kept.flush(); }
    /// Shares it with every device as the next version, and ends the draft. Refused while anything is wrong.
    Q_INVOKABLE void publish();

signals:
    void targetChanged();
    void changed();
    void stateChanged();
    void removed();
    void published(int version);

private:
    void start();
    void edited();
    void refresh();
    [[nodiscard]] domain::Language language() const;
    [[nodiscard]] playbook::FormPart formPart() const;
    void setPublishProblem(ErrorCode code);

    /// What was taken out last.
    struct Removed {
        std::string list;
        std::size_t index = 0;
        std::string item;
    };

    AppServices* m_services = nullptr;
    QString m_draftId;
    KeptPlaybook m_kept;
    RowsModel m_outline;
    RowsModel m_fields;
    std::vector<playbook::Problem> m_problems;
    QVariantList m_problemRows;
    QString m_place;
    QString m_part;
    Removed m_removed;
    QString m_publishProblem;
    bool m_publishing = false;
};

} // namespace tovholder::viewmodels
