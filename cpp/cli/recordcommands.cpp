// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/input.h"
#include "cpp/cli/json.h"
#include "cpp/cli/newrecords.h"
#include "cpp/cli/program.h"
#include "cpp/store/queries/records.h"

#include <iostream>
#include <limits>
#include <memory>

namespace tovholder::cli {
namespace {

    /// What the command line said about records.
    struct RecordRequest {
        std::string entity;
        std::vector<std::string> rest; ///< ids, assignments or words, as the command has it
        std::string space;
        std::string json; ///< a file, or - for stdin
        std::int64_t recordsMax = -1;
        bool inBin = false;
    };

    Result<const domain::Entity*> knownEntity(const std::string& name)
    {
        if (const domain::Entity* entity = domain::entityNamed(name))
            return entity;
        if (name.empty())
            return Error { ErrorCode::ValueMissing, {}, "ENTITY" };
        return Error { ErrorCode::UnknownEntity, {}, name };
    }

    Result<store::FieldValues> assignments(const domain::Entity& entity, std::span<const std::string> texts)
    {
        store::FieldValues fields;
        for (const std::string& text : texts) {
            const std::size_t equals = text.find('=');
            const std::string name = text.substr(0, equals);
            const domain::Field* field = entity.field(name);
            if (!field)
                return Error { ErrorCode::UnknownField, {}, std::string(entity.name) + '.' + name };
            if (equals == std::string::npos)
                return Error { ErrorCode::ValueMissing, "written as field=value", name };
            Result<Value> value = typedValue(*field, text.substr(equals + 1));
            if (!value)
                return value.error();
            fields.insert_or_assign(name, *std::move(value));
        }
        return fields;
    }

    Result<std::vector<store::Edit>> editsOfJson(const RecordRequest& request)
    {
        Result<std::string> text = textFrom(request.json);
        if (!text)
            return text.error();
        return editsFrom(*text, request.entity);
    }

    /// The edits of --json, or else the one that the words make: field=value after so many ids, 0 or 1.
    Result<std::vector<store::Edit>> editsOf(const RecordRequest& request, std::size_t ids)
    {
        if (!request.json.empty())
            return editsOfJson(request);
        const Result<const domain::Entity*> entity = knownEntity(request.entity);
        if (!entity)
            return entity.error();
        if (request.rest.size() < ids)
            return Error { ErrorCode::ValueMissing, {}, "ID" };
        Result<store::FieldValues> fields = assignments(**entity, std::span(request.rest).subspan(ids));
        if (!fields)
            return fields.error();
        const Id id = ids > 0 ? request.rest.front() : Id {};
        return std::vector { store::Edit { request.entity, id, request.space, *std::move(fields) } };
    }

    Result<ExitCode> writeAndName(Session& session, const std::vector<store::Edit>& edits)
    {
        if (const Result<void> written = session.store().write(locksLast(edits)); !written)
            return written.error();
        Json ids = Json::array();
        for (const store::Edit& edit : edits)
            ids.push_back(edit.id);
        std::cout << asText({ { "ids", std::move(ids) } }) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> add(Session& session, const RecordRequest& request)
    {
        Result<std::vector<store::Edit>> edits = editsOf(request, 0);
        if (!edits)
            return edits.error();
        if (const Result<void> complete = completeNewRecords(session.store(), *edits); !complete)
            return complete.error();
        return writeAndName(session, *edits);
    }

    Result<ExitCode> set(Session& session, const RecordRequest& request)
    {
        const Result<std::vector<store::Edit>> edits = editsOf(request, 1);
        if (!edits)
            return edits.error();
        for (const store::Edit& edit : *edits) {
            // An edit of what is not there would make it.
            if (const Result<store::Record> record = session.store().read(edit.entity, edit.id); !record)
                return record.error();
        }
        return writeAndName(session, *edits);
    }

    Result<ExitCode> moveToBin(Session& session, const RecordRequest& request, bool restore)
    {
        for (const std::string& id : request.rest) {
            store::Store& store = session.store();
            const Result<void> done = restore ? store.restore(request.entity, id) : store.remove(request.entity, id);
            if (!done)
                return done.error();
        }
        std::cout << asText({ { "ids", request.rest } }) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> list(Session& session, const RecordRequest& request)
    {
        const Result<const domain::Entity*> entity = knownEntity(request.entity);
        if (!entity)
            return entity.error();
        Result<store::FieldValues> fields = assignments(**entity, request.rest);
        if (!fields)
            return fields.error();
        const store::queries::RecordFilter filter { request.space, *std::move(fields), request.inBin, request.recordsMax };
        const Result<std::vector<store::Row>> rows = session.store().query(store::queries::records(**entity, filter));
        if (!rows)
            return rows.error();
        // One record a line, so that two lists can be compared by eye and by diff.
        const char* separator = "\n";
        std::cout << '[';
        for (const store::Row& row : *rows) {
            std::cout << separator << asText(asJson(store::queries::recordFrom(row, **entity)));
            separator = ",\n";
        }
        std::cout << "\n]\n";
        return ExitCode::Done;
    }

    Result<ExitCode> show(Session& session, const RecordRequest& request)
    {
        Json records = Json::array();
        for (const std::string& id : request.rest) {
            const Result<store::Record> record = session.store().read(request.entity, id);
            if (!record)
                return record.error();
            records.push_back(asJson(*record));
        }
        std::cout << asText(records.size() == 1 ? records[0] : records) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> search(Session& session, const RecordRequest& request)
    {
        constexpr int hitsMaxDefault = 50;
        const bool everywhere = request.entity == "all";
        if (const Result<const domain::Entity*> entity = knownEntity(request.entity); !everywhere && !entity)
            return entity.error();
        std::string words;
        for (const std::string& word : request.rest)
            words += word + ' ';
        const int hitsMax = request.recordsMax < 0 ? hitsMaxDefault : static_cast<int>(request.recordsMax);
        const Result<std::vector<store::SearchHit>> hits
            = session.store().search(words, hitsMax, everywhere ? std::string_view {} : request.entity);
        if (!hits)
            return hits.error();
        Json found = Json::array();
        for (const store::SearchHit& hit : *hits)
            found.push_back({ { "entity", hit.entity }, { "id", hit.id }, { "title", hit.title } });
        std::cout << asText(found) << '\n';
        return ExitCode::Done;
    }

    using Action = std::function<Result<ExitCode>(Session&, const RecordRequest&)>;

    /// A command on one entity; rest says what follows its name.
    CLI::App* addRecordCommand(Program& program, const std::string& name, const std::string& description,
        const std::shared_ptr<RecordRequest>& request, const std::string& rest, Action action)
    {
        CLI::App* command = program.add(name, description,
            [request, action = std::move(action)](Session& session) { return action(session, *request); });
        command->add_option("entity", request->entity, "agreement, meeting, person, …")->type_name("ENTITY");
        command->add_option("rest", request->rest, rest)->type_name("…");
        return command;
    }

} // namespace

void addRecordCommands(Program& program)
{
    const auto request = std::make_shared<RecordRequest>();
    const std::string json = "Many records of [{\"entity\", \"id\", \"space\", \"fields\"}]: a file, or - for stdin";
    CLI::App* adding = addRecordCommand(program, "add", "Adds a record", request, "field=value", add);
    adding->add_option("--space", request->space, "Where the record lives, when it does not follow from its fields");
    adding->add_option("--json", request->json, json);
    CLI::App* setting = addRecordCommand(program, "set", "Sets fields of a record", request, "ID field=value", set);
    setting->add_option("--json", request->json, json);
    const auto toBin = [](bool restore) {
        return [restore](Session& session, const RecordRequest& what) { return moveToBin(session, what, restore); };
    };
    const std::string ids = "ID";
    for (CLI::App* command : { addRecordCommand(program, "delete", "Puts records in the bin", request, ids, toBin(false)),
             addRecordCommand(program, "restore", "Takes records out of the bin", request, ids, toBin(true)),
             addRecordCommand(program, "show", "A record as it is stored, also from the bin", request, ids, show) }) {
        command->get_option("entity")->required();
        command->get_option("rest")->required();
    }
    CLI::App* listing = addRecordCommand(program, "list",
        "An entity's records as they are stored, also notes that are not shown to the group", request, "field=value", list);
    listing->get_option("entity")->required();
    listing->add_option("--space", request->space, "Only those of one area or of the organisation");
    listing->add_option("--limit", request->recordsMax, "At most so many")->check(CLI::Range(0, std::numeric_limits<int>::max()));
    listing->add_flag("--bin", request->inBin, "What is in the bin");
    CLI::App* searching = addRecordCommand(program, "search", "Finds words by how they begin", request, "words", search);
    searching->get_option("entity")->required()->description("agreement, partner, …, or all");
    searching->get_option("rest")->required();
    searching->add_option("--limit", request->recordsMax, "At most so many")->check(CLI::Range(1, 10'000));
}

} // namespace tovholder::cli
