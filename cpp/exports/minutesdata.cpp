// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/minutesdata.h"

#include "cpp/exports/meetingtalk.h"
#include "cpp/exports/rowvalues.h"
#include "cpp/playbook/library.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/grouponly.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/observations.h"
#include "cpp/store/queries/partners.h"
#include "cpp/store/queries/snapshots.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <set>

namespace tovholder::exports {
namespace {

    using store::Row;
    namespace queries = store::queries;

    bool isConfidential(const Row& note) { return note.integer("confidential") == 1 || note.integer("block_confidential") == 1; }

    /// Fills the minutes part by part; remembers the first thing that went wrong.
    class Gathering {
    public:
        Gathering(store::Store& store, const playbook::PlaybookLibrary& playbooks, domain::Language language, Reader reader)
            : m_store(store)
            , m_playbooks(playbooks)
            , m_reader(reader)
        {
            m_data.language = language;
        }

        Result<reports::MinutesData> of(const Id& meeting)
        {
            const std::vector<Row> found = rows(queries::meeting(meeting));
            if (m_problem.code != ErrorCode::None)
                return m_problem;
            if (found.empty())
                return Error { ErrorCode::NotFound, "meeting", meeting };
            if (m_reader == Reader::Others) {
                for (const Row& row : rows(queries::forGroupOnly()))
                    m_forGroupOnly.insert(row.text("id"));
            }
            m_areaIsKept = !rows(queries::snapshot(meeting)).empty();
            addFacts(found.front());
            addPeople(meeting);
            addAgreements(meeting, found.front().text("group_id"));
            addCases(meeting);
            addTalk(found.front());
            addBoardProposals(meeting, found.front().text("group_id"));
            addPartners(meeting, found.front().text("area_id"));
            addStories(meeting, found.front().text("group_id"));
            addApprovals(found.front());
            if (m_problem.code != ErrorCode::None)
                return m_problem;
            return std::move(m_data);
        }

    private:
        std::vector<Row> rows(const store::Query& query)
        {
            Result<std::vector<Row>> answer = m_store.query(query);
            if (answer)
                return *std::move(answer);
            if (m_problem.code == ErrorCode::None)
                m_problem = answer.error();
            return {};
        }

        /// What outlives the meeting, as it stood when the meeting closed; as of now while nothing is kept of it.
        std::vector<Row> asLeft(const store::Query& kept, const store::Query& now) { return rows(m_areaIsKept ? kept : now); }

        void addFacts(const Row& meeting)
        {
            if (const Result<store::Account> account = m_store.syncState().account(); account) {
                const Result<store::Record> organisation = m_store.read("organisation", account->organisation);
                if (organisation && organisation->fields.contains("name"))
                    m_data.organisation = std::get<std::string>(organisation->fields.at("name"));
            }
            m_data.area = meeting.text("area_name");
            m_data.group = meeting.text("group_name");
            m_data.number = meeting.integer("number");
            m_data.title = meeting.text("title");
            m_data.startsAtMs = meeting.integer("starts_at");
            m_data.endsAtMs = meeting.integer("ends_at");
            m_data.place = meeting.text("place");
            m_data.why = meeting.text("why");
            m_data.outcomeForm = meeting.text("outcome_form");
            m_data.needed = meeting.text("needed");
            m_data.frequency = meeting.text("frequency");
            m_data.notes = meeting.text("notes");
        }

        void addPeople(const Id& meeting)
        {
            for (const Row& member : rows(queries::attendance(meeting))) {
                const std::string state = member.text("state");
                if (state == "til_stede")
                    m_data.present.push_back(personOf(member));
                else if (!state.empty())
                    m_data.absent.push_back(personOf(member));
                const bool knownToBeThere = !state.empty() || m_data.facilitator.empty(); // who took over later did not lead it
                if (member.text("role") == "tovholder" && knownToBeThere)
                    m_data.facilitator = member.text("name");
            }
            for (const Row& guest : rows(queries::guests(meeting)))
                m_data.present.push_back({ guest.text("name"), guest.text("function"), true });
        }

        void addAgreements(const Id& meeting, const Id& group)
        {
            for (const Row& row : rows(queries::agreementsAsOf(group, meeting))) {
                if (m_forGroupOnly.contains(row.text("id"))) {
                    ++m_data.notesLeftOut;
                    continue;
                }
                const bool madeHere = row.text("meeting_id") == meeting;
                (madeHere ? m_data.agreements : m_data.earlierAgreements).push_back(agreementOf(row));
            }
        }

        void addCases(const Id& meeting)
        {
            for (const Row& row : rows(queries::openingCases(meeting))) {
                const std::string reply = row.text("reply");
                const bool mayTell = reply.empty() && !m_forGroupOnly.contains(row.text("agreed_id"));
                m_data.cases.push_back({ row.text("text"), row.text("place"), row.text("theme"),
                    mayTell ? row.text("agreed") : reply });
            }
        }

        void addTalk(const Row& meeting)
        {
            const playbook::Meeting* plan = m_playbooks.meeting(meeting.text("course"), meeting.text("template"), meeting.text("playbook_id"));
            const Id id = meeting.text("id");
            const Id area = meeting.text("area_id");
            std::vector<Row> contributions = rows(queries::contributionsOfMeeting(id));
            const std::vector<Row> agenda = rows(queries::agendaBlocks(id));
            if (m_reader == Reader::Others) {
                m_storiesLeftOut = holdsClosedStories(agenda, plan);
                m_data.notesLeftOut += static_cast<int>(std::erase_if(contributions, isConfidential));
            }
            std::vector<Row> evidence = asLeft(queries::evidenceAt(id), queries::evidence(area));
            const std::size_t leftOut = std::erase_if(evidence, [this](const Row& row) { return m_forGroupOnly.contains(row.text("record_id")); });
            if (plan && std::ranges::any_of(plan->blocks, [](const auto& block) { return block.kind == playbook::BlockKind::Recommendations; }))
                m_data.notesLeftOut += static_cast<int>(leftOut);
            m_data.blocks = talkOf(plan,
                { .meeting = id,
                    .agenda = agenda,
                    .contributions = std::move(contributions),
                    .votes = rows(queries::votesOfMeeting(id)),
                    .vision = asLeft(queries::visionAt(id), queries::vision(area)),
                    .recommendations = asLeft(queries::recommendationsAt(id), queries::recommendations(area)),
                    .evidence = std::move(evidence) },
                m_data.language);
        }

        static bool holdsClosedStories(const std::vector<Row>& agenda, const playbook::Meeting* plan)
        {
            return std::ranges::any_of(agenda, [plan](const Row& row) {
                const playbook::Block* block = plan ? plan->block(row.text("block")) : nullptr;
                return row.integer("confidential") == 1 && (!block || block->kind == playbook::BlockKind::Stories);
            });
        }

        void addBoardProposals(const Id& meeting, const Id& group)
        {
            for (const Row& row : rows(queries::boardProposals(group))) {
                if (row.text("meeting_id") != meeting)
                    continue;
                if (m_forGroupOnly.contains(row.text("id")))
                    ++m_data.notesLeftOut;
                else
                    m_data.boardProposals.push_back({ row.text("text"), row.text("why"), row.text("kind"), row.text("status") });
            }
        }

        void addPartners(const Id& meeting, const Id& area)
        {
            for (const Row& row : asLeft(queries::partnersAt(meeting), queries::partnerMatrix(area))) {
                m_data.partners.push_back({ row.text("name"), row.text("category"), row.text("function"),
                    row.text("cooperation"), row.text("state"), row.integer("functions") > 1 });
            }
        }

        void addStories(const Id& meeting, const Id& group)
        {
            for (const Row& row : rows(queries::stories(group))) {
                if (row.text("meeting_id") != meeting)
                    continue;
                if (m_storiesLeftOut)
                    ++m_data.notesLeftOut;
                else
                    m_data.stories.push_back({ row.text("title"), row.text("text"), row.text("name"), row.text("worked"),
                        row.text("people") });
            }
        }

        void addApprovals(const Row& meeting)
        {
            const Id id = meeting.text("id");
            for (const Row& member : rows(queries::attendance(id))) {
                if (member.integer("approved_at") > 0)
                    m_data.approvals.push_back({ personOf(member), member.integer("approved_at") });
            }
            m_data.lockedAtMs = meeting.integer("locked_at");
            m_data.lockedBy = meeting.text("locked_by");
            if (const Result<bool> changed = m_store.changedSinceLocked(id))
                m_data.changedSinceLocked = *changed;
            else
                m_problem = changed.error();
            for (const Row& addendum : rows(queries::addenda(id)))
                m_data.addenda.push_back({ addendum.text("text"), addendum.text("author"), addendum.integer("noted_at") });
        }

        store::Store& m_store;
        const playbook::PlaybookLibrary& m_playbooks;
        Reader m_reader;
        reports::MinutesData m_data;
        std::set<Id> m_forGroupOnly; ///< what is kept from the reader; empty for the group
        bool m_storiesLeftOut = false;
        bool m_areaIsKept = false;
        Error m_problem;
    };

} // namespace

Result<reports::MinutesData> minutesData(store::Store& store, const playbook::PlaybookLibrary& playbooks,
    const Id& meeting, domain::Language language, Reader reader)
{
    return Gathering(store, playbooks, language, reader).of(meeting);
}

} // namespace tovholder::exports
