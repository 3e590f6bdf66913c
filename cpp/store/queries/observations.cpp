// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/observations.h"

#include "cpp/store/queries/spaces.h"
#include "cpp/store/queries/waits.h"
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {
namespace {

    /// The first ones in this order, which are found before anything of them is looked up.
    Query observations(const std::string& condition, const std::string& order, FieldValues parameters)
    {
        return { "SELECT o.id, o.text, o.place, o.theme, o.urgency, o.status, o.seen_at, o.author, "
                 "coalesce((SELECT u.display_name FROM user AS u WHERE u.login = o.author AND u.deleted_at IS NULL "
                 "AND u.display_name <> '' LIMIT 1), o.author) AS author_name, o.reply, "
                 + spaceOf("o") + " AS area_id, area.name AS area_name, o.department_id, d.name AS department_name, o.meeting_id, "
                 "m.title AS meeting_title, o.case_position, (SELECT f.sha256 FROM photo AS f WHERE f.observation_id = o.id "
                 "AND f.deleted_at IS NULL ORDER BY f.position, f.id LIMIT 1) AS photo, (SELECT count(*) FROM photo AS f "
                 "WHERE f.observation_id = o.id AND f.deleted_at IS NULL) AS photos, (SELECT count(*) FROM photo AS f "
                 "JOIN photo_file AS file ON file.sha256 = f.sha256 WHERE f.observation_id = o.id AND f.deleted_at IS NULL "
                 "AND file.taken_here = 1 AND file.state <> 'sent') AS photos_unsent, (SELECT a.text FROM agreement AS a "
                 "WHERE a.observation_id = o.id AND a.deleted_at IS NULL ORDER BY a.id DESC LIMIT 1) AS agreed, (SELECT max(a.id) "
                 "FROM agreement AS a WHERE a.observation_id = o.id AND a.deleted_at IS NULL) AS agreed_id, "
                + whereState("observation", "o.id")
                + " FROM observation AS o LEFT JOIN area ON area.id = " + spaceOf("o") + " LEFT JOIN department AS d "
                  "ON d.id = o.department_id LEFT JOIN meeting AS m ON m.id = o.meeting_id WHERE o.row_key IN (SELECT o.row_key "
                  "FROM observation AS o WHERE o.deleted_at IS NULL AND "
                + condition + " ORDER BY " + order + " LIMIT 500) ORDER BY " + order,
            { "observation", "photo", "photo_file", "agreement", "area", "department", "meeting", "user", "outbox", "conflict" },
            std::move(parameters) };
    }

} // namespace

Query observationsBy(std::string_view login, std::string_view device)
{
    return observations("o.author IN (:login, :device)", "o.seen_at DESC, o.id DESC",
        { { "login", std::string(login) }, { "device", std::string(device) } });
}

Query tray(const Id& area)
{
    const std::string order = "o.status = 'valgt', CASE o.urgency WHEN 'haster' THEN 0 WHEN 'snart' THEN 1 ELSE 2 END, o.seen_at, o.id";
    if (area.empty())
        return observations(isInTray("o"), order, {});
    return observations(isInTray("o") + " AND " + livesIn("o", ":area"), order, { { "area", area } });
}

Query openingCases(const Id& meeting)
{
    return observations("o.meeting_id = :meeting", "o.case_position, o.id", { { "meeting", meeting } });
}

Query observationsIn(const Id& area)
{
    return observations(livesIn("o", ":area"), "o.seen_at DESC, o.id DESC", { { "area", area } });
}

Query photosOf(const Id& observation)
{
    return { "SELECT p.id, p.sha256, p.width, p.height, p.taken_at, p.bytes, f.state AS file_state FROM photo AS p "
             "LEFT JOIN photo_file AS f ON f.sha256 = p.sha256 WHERE p.observation_id = :observation "
             "AND p.deleted_at IS NULL ORDER BY p.position, p.id",
        { "photo", "photo_file" }, { { "observation", observation } } };
}

} // namespace tovholder::store::queries
