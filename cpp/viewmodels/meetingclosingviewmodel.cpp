// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingclosingviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/exports/minutesmail.h"
#include "cpp/playbook/library.h"
#include "cpp/store/queries/agreements.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace tovholder::viewmodels {

MeetingClosingViewModel::MeetingClosingViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_agreements, &LiveQueryModel::answered, this, &MeetingClosingViewModel::agreementsChanged);
}

void MeetingClosingViewModel::heedMeeting()
{
    if (!std::exchange(m_asked, true))
        m_agreements.ask(services(), store::queries::agreementsOfMeeting(meeting()->running().meeting));
}

int MeetingClosingViewModel::incomplete() const
{
    return static_cast<int>(std::ranges::count_if(m_agreements.rows(),
        [](const store::Row& row) { return row.text("owner_id").empty() || row.text("due_on").empty(); }));
}

Result<MeetingClosingViewModel::Minutes> MeetingClosingViewModel::writeFiles(
    const Result<reports::MinutesData>& data, const std::string& folder)
{
    if (!data)
        return data.error();
    Result<exports::Papers> papers = exports::writeMinutes(*data, folder);
    if (!papers)
        return papers.error();
    return Minutes { *std::move(papers), exports::minutesMail(*data) };
}

QString MeetingClosingViewModel::folder() const { return meeting() ? services()->documentFolder() : QString(); }

void MeetingClosingViewModel::writeMinutes(bool forOthers)
{
    const AppServices::Playbooks library = services()->sharedPlaybooks();
    if (m_writing || !library)
        return;
    m_writing = true;
    m_problem.clear();
    emit minutesChanged();
    services()->onStoreLater([library, id = meeting()->running().meeting, language = meeting()->language(), forOthers](store::Store& store) {
        return exports::minutesData(store, *library, id, language, forOthers ? exports::Reader::Others : exports::Reader::Group);
    }).afterwards([folder = folder().toStdString()](const Result<reports::MinutesData>& data) { return writeFiles(data, folder); }).then(this, [this](const Result<Minutes>& written) { finish(written); });
}

void MeetingClosingViewModel::finish(const Result<Minutes>& written)
{
    m_writing = false;
    m_files.clear();
    if (written) {
        for (const std::filesystem::path& file : written->papers.files)
            m_files.append(toQString(file.string()));
        m_mailText = toQString(written->mail);
    }
    m_problem = services()->words()->sentence(toQString(name(written ? written->papers.withoutPdf : written.error().code)));
    emit minutesChanged();
}

bool MeetingClosingViewModel::openFile(const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

void MeetingClosingViewModel::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

} // namespace tovholder::viewmodels
