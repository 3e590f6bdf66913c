// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/edits.h"
#include "cpp/store/records.h"
#include "cpp/store/syncstate.h"

namespace tovholder::store {
namespace {

    /// A conflict's row, read field by field.
    class Dispute {
    public:
        Dispute(Database& database, const Id& id)
            : m_entity(*domain::entityNamed("conflict"))
            , m_row(readRow(database, m_entity, id))
        {
            if (!m_row)
                throw Failed({ ErrorCode::NotFound, "conflict", id });
        }

        [[nodiscard]] const Id& space() const { return m_row->space; }
        [[nodiscard]] std::string text(std::string_view field) const
        {
            const auto* value = std::get_if<std::string>(&m_row->value(m_entity, field));
            return value ? *value : std::string {};
        }
        /// One side as the record's field has it: "lost" or "kept".
        [[nodiscard]] Value side(const std::string& name) const
        {
            const std::string type = text(name + "_type");
            if (type == "integer")
                return std::int64_t { std::strtoll(text(name + "_value").c_str(), nullptr, 10) };
            return type == "null" ? Value {} : Value { text(name + "_value") };
        }

    private:
        const domain::Entity& m_entity;
        std::optional<StoredRow> m_row;
    };

    /// What stands in the disputed field now, and then the version that does not, a paragraph each; a line stays a line.
    std::string bothTexts(Database& database, const Dispute& dispute)
    {
        const domain::Entity* entity = domain::entityNamed(dispute.text("entity"));
        const std::optional<StoredRow> row = entity ? readRow(database, *entity, dispute.text("record_id")) : std::nullopt;
        const domain::Field* field = row ? entity->field(dispute.text("field")) : nullptr;
        if (!field)
            throw Failed({ ErrorCode::NotFound, dispute.text("entity"), dispute.text("record_id") });
        const auto* stands = std::get_if<std::string>(&row->value(*entity, field->name));
        const std::string now = stands ? *stands : std::string {};
        const std::string other = now == dispute.text("lost_value") ? dispute.text("kept_value") : dispute.text("lost_value");
        return now + (field->type == domain::FieldType::Prose ? "\n\n" : " / ") + other;
    }

    /// The record's field and value that the resolution stands for; an empty name: the record stays as it is.
    std::pair<std::string, Value> outcomeOf(Database& database, const Dispute& dispute, const Settlement& settlement)
    {
        const std::string field = dispute.text("field");
        if (settlement.resolution == "vaelg_anden")
            return { field, dispute.side("lost") };
        if (settlement.resolution == "vaelg_denne")
            return { field, dispute.side("kept") };
        if (settlement.resolution == "begge")
            return { field, bothTexts(database, dispute) };
        if (settlement.resolution == "skrevet_sammen")
            return { field, settlement.text };
        if (settlement.resolution == "gendan")
            return { std::string(domain::deletedAtField), {} };
        if (settlement.resolution == "slet")
            return { std::string(domain::deletedAtField), database.clock().nowMs() + database.numberSetting(settings::clockOffsetMs) };
        return {};
    }

} // namespace

Result<void> SyncState::settle(const Id& conflictId, const Settlement& settlement)
{
    return m_database.write([&] {
        const Dispute dispute(m_database, conflictId);
        std::vector<Edit> edits { { "conflict", conflictId, dispute.space(),
            { { "resolution", settlement.resolution },
                { "resolved_at", m_database.clock().nowMs() + m_database.numberSetting(settings::clockOffsetMs) } } } };
        const auto [field, value] = outcomeOf(m_database, dispute, settlement);
        if (!field.empty())
            edits.push_back({ dispute.text("entity"), dispute.text("record_id"), dispute.space(), { { field, value } } });
        writeEdits(m_database, edits);
    });
}

} // namespace tovholder::store
