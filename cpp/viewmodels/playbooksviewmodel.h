// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/livequerymodel.h"

#include "cpp/playbook/library.h"

namespace tovholder::viewmodels {

/// The courses of the organisation: drafts on this device, what head office has published, what comes with the app and
/// what lies in this device's folder. From each of them a draft can begin.
class PlaybooksViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// A list of { id, source (draft, published, app, folder), title, course, version, publishedAt, publishedBy, whereState,
    /// note, refused, offered (new meetings get it), withdrawn, kindWord, description, meetings }; meetings is a list of
    /// { id, title, question, minutes }.
    Q_PROPERTY(QVariantList courses READ courses NOTIFY changed)
    /// The store has answered.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    /// Why the last undertaking failed, a sentence; empty when it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    explicit PlaybooksViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList courses() const { return m_courses; }
    [[nodiscard]] bool ready() const { return m_drafts.ready(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The one with that id; empty when there is none.
    Q_INVOKABLE [[nodiscard]] QVariantMap course(const QString& id) const;
    /// Begins a draft of the course's next version, or of a course of its own that begins as a copy. Ends in draftMade()
    /// or in a problem.
    Q_INVOKABLE void edit(const QString& id, bool asCopy);
    /// Begins a draft of a course from nothing.
    Q_INVOKABLE void begin();
    /// Throws a draft away; undoDiscard() takes the last one back.
    Q_INVOKABLE void discard(const QString& draftId);
    Q_INVOKABLE void undoDiscard();
    /// New meetings do not get that published version any more; those planned with it keep it.
    Q_INVOKABLE void withdraw(const QString& id);

signals:
    void targetChanged();
    void changed();
    void problemChanged();
    void draftMade(const QString& draftId);
    void discarded();

private:
    void start();
    void refresh();
    void setProblem(const QString& problem);
    [[nodiscard]] QVariantMap entryMap(const playbook::Entry& entry) const;
    [[nodiscard]] QVariantMap draftMap(const store::Row& row) const;
    void makeDraft(const std::string& bytes, bool asCopy);
    void keepDraft(const QString& draftId, const std::string& text);

    AppServices* m_services = nullptr;
    LiveQueryModel m_drafts;
    LiveQueryModel m_states;
    QVariantList m_courses;
    QString m_problem;
    QString m_discardedId;
    std::string m_discardedText;
};

} // namespace tovholder::viewmodels
