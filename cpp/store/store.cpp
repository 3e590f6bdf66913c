// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/store.h"

#include "cpp/base/limits.h"
#include "cpp/store/database.h"
#include "cpp/store/edits.h"
#include "cpp/store/lockedminutes.h"
#include "cpp/store/storefile.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <system_error>

namespace tovholder::store {
namespace {

    const Value nothing {};
    constexpr std::int64_t msPerDay = 24 * 60 * 60 * 1000;

} // namespace

const Value& Row::operator[](std::string_view column) const
{
    const auto found = std::ranges::find(*m_columns, column);
    return found == m_columns->end() ? nothing : m_values[static_cast<std::size_t>(found - m_columns->begin())];
}

std::string Row::text(std::string_view column) const
{
    const auto* text = std::get_if<std::string>(&(*this)[column]);
    return text ? *text : std::string {};
}

std::int64_t Row::integer(std::string_view column) const
{
    const auto* number = std::get_if<std::int64_t>(&(*this)[column]);
    return number ? *number : 0;
}

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_syncState(std::make_unique<SyncState>(*m_database))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::openAs(
    Access access, const std::filesystem::path& file, const Clock& clock, Random& random, const Options& options)
{
    errno = 0;
    try {
        std::unique_ptr<Store> opened(new Store(std::make_unique<Database>(file, clock, random, options, access)));
        const Result<void> adopted = access == Access::Write ? adoptForeignFields(*opened->m_database) : Result<void> {};
        if (!adopted)
            return adopted.error();
        return opened;
    } catch (...) {
        Error error = Database::currentError();
        if (error.code == ErrorCode::StoreCorrupt && !wasOurs(file))
            error.code = ErrorCode::NotOurStore;
        error.place = file.string();
        return error;
    }
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, const Clock& clock, Random& random,
    Options options)
{
    if (!canBeStore(file))
        return Error { ErrorCode::NotOurStore, "not a file", file.string() };
    Result<std::unique_ptr<Store>> opened
        = openAs(options.readOnly ? Access::Read : Access::Write, file, clock, random, options);
    // Where nothing can be written, what is there can still be read.
    for (const Access access : { Access::Read, Access::Frozen }) {
        if (opened || opened.error().code != ErrorCode::StoreReadOnly || (access == Access::Frozen && hasWal(file)))
            return opened;
        if (Result<std::unique_ptr<Store>> read = openAs(access, file, clock, random, options))
            return read;
    }
    return opened;
}

Result<std::filesystem::path> Store::setAside(const std::filesystem::path& file, const Clock& clock)
{
    const std::string suffix = ".corrupt-" + std::to_string(clock.nowMs());
    std::filesystem::path kept = file;
    kept += suffix;
    std::error_code problem;
    std::filesystem::rename(file, kept, problem);
    if (problem)
        return Error { ErrorCode::FileUnwritable, problem.message(), file.string() };
    for (const char* companion : { "-wal", "-shm" }) {
        std::filesystem::path from = file;
        std::filesystem::path to = kept;
        std::filesystem::rename(from += companion, to += companion, problem); // not there when closed cleanly
    }
    return kept;
}

Result<void> Store::write(std::span<const Edit> edits)
{
    return m_database->write([&] { writeEdits(*m_database, edits); });
}

Result<std::vector<Edit>> Store::inverseOf(std::span<const Edit> edits)
{
    std::vector<Edit> inverse;
    for (const Edit& edit : edits) {
        const Result<Record> record = read(edit.entity, edit.id);
        if (!record && record.error().code != ErrorCode::NotFound)
            return record.error();
        Edit back { edit.entity, edit.id, edit.space, {} };
        if (!record)
            back.fields.emplace(domain::deletedAtField, nowMs());
        for (const auto& [name, value] : edit.fields) {
            if (record)
                back.fields.emplace(name, record->fields.contains(name) ? record->fields.at(name) : Value {});
        }
        inverse.push_back(std::move(back));
    }
    return inverse;
}

Result<void> Store::remove(std::string_view entity, const Id& id)
{
    Result<Record> record = read(entity, id);
    if (!record)
        return record.error();
    return write(Edit { std::string(entity), id, record->space, { { std::string(domain::deletedAtField), nowMs() } } });
}

Result<void> Store::restore(std::string_view entity, const Id& id)
{
    Result<Record> record = read(entity, id);
    if (!record)
        return record.error();
    const auto deletedAt = record->fields.find(domain::deletedAtField);
    const bool inBin = deletedAt != record->fields.end();
    if (inBin && std::get<std::int64_t>(deletedAt->second) < nowMs() - limits::binDays * msPerDay)
        return Error { ErrorCode::NotFound, "longer in the bin than it is kept", id };
    return write(Edit { std::string(entity), id, record->space, { { std::string(domain::deletedAtField), Value {} } } });
}

Result<bool> Store::changedSinceLocked(const Id& meeting)
{
    return m_database->read([&] {
        Statement found = m_database->statement(
            "SELECT locked_digest FROM meeting WHERE id = ? AND locked_at IS NOT NULL AND locked_digest <> ''");
        found.bindAll(std::string_view(meeting));
        return found.step() && found.text(0) != minutesDigest(*m_database, meeting);
    });
}

Result<Record> Store::read(std::string_view entityName, const Id& id)
{
    const domain::Entity* entity = domain::entityNamed(entityName);
    if (!entity)
        return Error { ErrorCode::UnknownEntity, {}, std::string(entityName) };
    return m_database->read([&] {
        const std::optional<StoredRow> row = readRow(*m_database, *entity, id);
        if (!row)
            throw Failed({ ErrorCode::NotFound, std::string(entityName), id });
        Record record { std::string(entityName), id, row->space, {} };
        const std::vector<std::string_view> names = fieldNames(*entity);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!std::holds_alternative<std::monostate>(row->values[i]))
                record.fields.emplace(names[i], row->values[i]);
        }
        return record;
    });
}

Result<std::vector<Row>> Store::query(const Query& query)
{
    return m_database->read([&] {
        Statement question = m_database->statement(query.sql);
        for (const auto& [name, value] : query.parameters) {
            const int position = question.raw().getIndex((":" + name).c_str());
            if (position > 0)
                question.bind(position, value);
        }
        const int columnCount = question.raw().getColumnCount();
        auto columns = std::make_shared<std::vector<std::string>>();
        for (int i = 0; i < columnCount; ++i)
            columns->push_back(question.raw().getColumnName(i));
        std::vector<Row> rows;
        while (question.step()) {
            std::vector<Value> values;
            values.reserve(static_cast<std::size_t>(columnCount));
            for (int i = 0; i < columnCount; ++i)
                values.push_back(question.value(i));
            rows.emplace_back(columns, std::move(values));
        }
        return rows;
    });
}

Id Store::makeId() { return newId(m_database->clock(), m_database->random()); }

std::int64_t Store::nowMs() const
{
    return m_database->clock().nowMs() + m_database->numberSetting(settings::clockOffsetMs);
}

std::optional<std::string> Store::setting(std::string_view name)
{
    const Result<std::optional<std::string>> value = m_database->read([&] { return m_database->setting(name); });
    return value ? *value : std::nullopt;
}

Result<void> Store::setSetting(std::string_view name, std::string_view value)
{
    return m_database->write([&] { m_database->setSetting(name, value); });
}

SyncState& Store::syncState() { return *m_syncState; }

void Store::leaveCheckpoints(std::function<void(int)> committed) { m_database->leaveCheckpoints(std::move(committed)); }

Result<void> Store::check()
{
    return m_database->read([&] {
        const std::string verdict = m_database->connection().execAndGet("PRAGMA quick_check(1)").getString();
        if (verdict != "ok")
            throw Failed({ ErrorCode::StoreCorrupt, verdict, m_database->file().string() });
    });
}

bool Store::isReadOnly() const { return m_database->isReadOnly(); }

std::filesystem::path Store::file() const { return m_database->file(); }

std::filesystem::path Store::photoDirectory() const { return m_database->photoDirectory(); }

std::filesystem::path Store::photoFile(std::string_view sha256) const { return m_database->photoFile(sha256); }

} // namespace tovholder::store
