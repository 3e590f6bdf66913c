// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpart.h"

#include "cpp/base/result.h"
#include "cpp/exports/minutesdata.h"

#include <filesystem>
#include <vector>

namespace tovholder::viewmodels {

/// The end of a meeting: everything read through, then the minutes as documents.
class MeetingClosingViewModel : public tovholder::viewmodels::MeetingPart { // whole name: type registration of Qt 6.4 finds no other
    Q_OBJECT
    QML_ELEMENT
    /// Made at this meeting: rows of queries::agreementsOfMeeting.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    /// How many of them lack an owner or a date.
    Q_PROPERTY(int incomplete READ incomplete NOTIFY agreementsChanged)
    /// The minutes are being written.
    Q_PROPERTY(bool writing READ writing NOTIFY minutesChanged)
    /// Paths of the minutes that were written here, PDF first; empty until then.
    Q_PROPERTY(QStringList files READ files NOTIFY minutesChanged)
    /// A text to send them with; empty until they are written.
    Q_PROPERTY(QString mailText READ mailText NOTIFY minutesChanged)
    /// Where they lie, as a person reads it.
    Q_PROPERTY(QString folder READ folder NOTIFY meetingChanged)
    /// Why they were not written, or not as PDF, as a sentence; empty when they were.
    Q_PROPERTY(QString problem READ problem NOTIFY minutesChanged)

public:
    explicit MeetingClosingViewModel(QObject* parent = nullptr);

    LiveQueryModel* agreements() { return &m_agreements; }
    [[nodiscard]] int incomplete() const;
    [[nodiscard]] bool writing() const { return m_writing; }
    [[nodiscard]] QStringList files() const { return m_files; }
    [[nodiscard]] QString mailText() const { return m_mailText; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Writes the minutes as PDF and ODT into the folder; again replaces them. For others, what is for the group only is left
    /// out.
    Q_INVOKABLE void writeMinutes(bool forOthers);
    /// Opens a file with the system's own program; false when there is none for it.
    Q_INVOKABLE bool openFile(const QString& path);
    Q_INVOKABLE void copy(const QString& text);

signals:
    void agreementsChanged();
    void minutesChanged();

protected:
    void heedMeeting() override;

private:
    struct Minutes {
        exports::Papers papers;
        std::string mail;
    };
    /// Takes its time: away from the GUI thread.
    static Result<Minutes> writeFiles(const Result<reports::MinutesData>& data, const std::string& folder);
    void finish(const Result<Minutes>& written);

    LiveQueryModel m_agreements;
    bool m_asked = false;
    bool m_writing = false;
    QStringList m_files;
    QString m_mailText;
    QString m_problem;
};

} // namespace tovholder::viewmodels
