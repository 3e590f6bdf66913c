// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingstoriesviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/exercises.h"
#include "cpp/store/queries/meetings.h"

namespace tovholder::viewmodels {

MeetingStoriesViewModel::MeetingStoriesViewModel(QObject* parent)
    : MeetingOpenRecord("story", parent)
{
}

store::Query MeetingStoriesViewModel::query(const Id& meeting, const std::string& /*block*/) const
{
    return store::queries::storiesOfMeeting(meeting);
}

QVariantMap MeetingStoriesViewModel::initial() const
{
    if (!meeting())
        return {};
    return { { QStringLiteral("group_id"), toQString(meeting()->groupId()) },
        { QStringLiteral("meeting_id"), toQString(meeting()->running().meeting) } };
}

QString MeetingStoriesViewModel::sharedId(const QString& story) const
{
    return story.isEmpty() ? QString() : toQString(derivedId("shared_story", story.toStdString()));
}

void MeetingStoriesViewModel::share(const QString& story, const QVariantMap& fields)
{
    const auto text = [&fields](const char* name) { return fields.value(QLatin1String(name)).toString().toStdString(); };
    services()->write({ meetings::share({ .story = story.toStdString(), .area = meeting()->running().space, .title = text("title"),
                                            .text = text("text"), .worked = text("worked"), .people = text("people") },
        services()->organisation().toStdString()) });
}

void MeetingStoriesViewModel::unshare(const QString& story)
{
    services()->remove(QStringLiteral("shared_story"), sharedId(story));
}

} // namespace tovholder::viewmodels
