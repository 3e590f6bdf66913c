// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/blocks.h"

#include <algorithm>
#include <deque>

namespace tovholder::wire {
namespace {

    using merge::FieldChange;
    using merge::RecordChange;
    using Texts = google::protobuf::RepeatedPtrField<std::string>;

    enum Kind : std::size_t { Null = 0, Integer = 1, Text = 2 }; // the order of Value's alternatives

    void write(merge::Version version, v1::Version& into)
    {
        into.set_clock(version.clock);
        into.set_device(version.device);
    }

    /// One block while it grows.
    class BlockDraft {
    public:
        BlockDraft(const RecordChange& first, bool ownVersions, bool bases, v1::RecordBlock& block)
            : m_block(block)
            , m_ownVersions(ownVersions)
            , m_bases(bases)
        {
            m_block.set_space(first.space);
            m_block.set_entity(first.entity);
        }

        [[nodiscard]] bool takes(const RecordChange& change, bool ownVersions, bool bases) const
        {
            return ownVersions == m_ownVersions && bases == m_bases && change.entity == m_block.entity()
                && change.space == m_block.space();
        }

        /// A change that is not constant gives its texts away.
        template<typename Change>
        void add(Change& change)
        {
            const auto row = static_cast<std::uint32_t>(m_block.ids_size());
            const merge::Version version = change.fields.empty() ? merge::Version {} : change.fields.front().version;
            giveText(change.id, *m_block.mutable_ids());
            m_block.add_clocks(version.clock);
            m_block.add_devices(version.device);
            for (auto& field : change.fields)
                addField(field, row);
        }

        /// Rows need not be listed where a column has a value for every row.
        void finish()
        {
            for (v1::Column& column : *m_block.mutable_columns()) {
                if (column.rows_size() == m_block.ids_size())
                    column.clear_rows();
            }
        }

    private:
        struct ColumnDraft {
            v1::Column* column;
            std::size_t kind;
        };

        static void giveText(std::string& text, Texts& into) { into.Add(std::move(text)); }
        static void giveText(const std::string& text, Texts& into) { *into.Add() = text; }

        template<typename Field>
        void addField(Field& field, std::uint32_t row)
        {
            v1::Column& column = columnFor(field);
            if (auto* text = std::get_if<std::string>(&field.value))
                giveText(*text, *column.mutable_texts());
            else if (const auto* number = std::get_if<std::int64_t>(&field.value))
                column.add_integers(*number);
            else
                column.add_nulls(static_cast<std::uint32_t>(column.rows_size()));
            column.add_rows(row);
            if (m_ownVersions)
                write(field.version, *column.add_versions());
            if (m_bases) {
                write(field.base, *column.add_bases());
                column.set_by_words(field.byWords);
            }
        }

        /// A field whose values are texts here and numbers there gets a column for each.
        v1::Column& columnFor(const FieldChange& field)
        {
            const std::size_t kind = field.value.index();
            for (ColumnDraft& draft : m_columns) {
                const bool fits = draft.kind == kind || draft.kind == Null || kind == Null;
                if (!fits || draft.column->field() != field.field)
                    continue;
                draft.kind = std::max(draft.kind, kind);
                return *draft.column;
            }
            v1::Column* column = m_block.add_columns();
            column->set_field(field.field);
            m_columns.push_back({ column, kind });
            return *column;
        }

        v1::RecordBlock& m_block;
        bool m_ownVersions;
        bool m_bases;
        std::vector<ColumnDraft> m_columns;
    };

    template<typename Changes>
    void write(Changes& changes, Blocks& into)
    {
        std::deque<BlockDraft> drafts;
        for (auto& change : changes) {
            const bool ownVersions = std::ranges::any_of(change.fields,
                [&](const FieldChange& field) { return field.version != change.fields.front().version; });
            const bool bases = std::ranges::any_of(change.fields, [](const FieldChange& field) { return field.base.isSet(); });
            auto draft = std::ranges::find_if(drafts, [&](const BlockDraft& known) { return known.takes(change, ownVersions, bases); });
            if (draft == drafts.end())
                drafts.emplace_back(change, ownVersions, bases, *into.Add()).add(change);
            else
                draft->add(change);
        }
        for (BlockDraft& draft : drafts)
            draft.finish();
    }

} // namespace

void writeBlocks(const std::vector<RecordChange>& changes, Blocks& into) { write(changes, into); }

void writeBlocks(std::vector<RecordChange>&& changes, Blocks& into) { write(changes, into); }

} // namespace tovholder::wire
