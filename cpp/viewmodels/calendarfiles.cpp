// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/calendarfiles.h"

#include "cpp/viewmodels/appservices.h"

#include "cpp/exports/meetinginvitation.h"

namespace tovholder::viewmodels {
namespace {

    using Invitations = std::vector<reports::Invitation>;

    Result<Invitations> invitationsOf(store::Store& store, const std::vector<CalendarFile>& files)
    {
        Invitations invitations;
        for (const CalendarFile& file : files) {
            Result<reports::Invitation> invitation = exports::meetingInvitation(store, file.meeting);
            if (!invitation)
                return invitation.error();
            if (invitation->description.empty())
                invitation->description = file.letter;
            invitation->calledOff = file.calledOff;
            invitations.push_back(*std::move(invitation));
        }
        return invitations;
    }

    /// What was written before a problem, and the problem.
    struct WrittenFiles {
        Invitations invitations {};
        Result<void> outcome {};
    };

    WrittenFiles written(const Result<Invitations>& invitations, const std::vector<CalendarFile>& files)
    {
        WrittenFiles done;
        if (!invitations) {
            done.outcome = invitations.error();
            return done;
        }
        for (std::size_t i = 0; i < files.size(); ++i) {
            done.outcome = reports::writeInvitation((*invitations)[i], files[i].file);
            if (!done.outcome)
                break;
            done.invitations.push_back((*invitations)[i]);
        }
        return done;
    }

} // namespace

void writeCalendarFiles(AppServices& services, QObject* context, std::vector<CalendarFile> files,
    std::function<void(const Result<void>&)> done)
{
    services.onStore([files](store::Store& store) {
        return invitationsOf(store, files);
    }).afterwards([files](const Result<Invitations>& invitations) {
        return written(invitations, files);
    }).then(context, [&services, context, done = std::move(done)](const WrittenFiles& files) {
        services.onStore([files](store::Store& store) -> Result<void> {
            for (const reports::Invitation& invitation : files.invitations) {
                if (const Result<void> noted = exports::noteSent(store, invitation); !noted)
                    return noted;
            }
            return files.outcome;
        }).then(context, done);
    });
}

} // namespace tovholder::viewmodels
