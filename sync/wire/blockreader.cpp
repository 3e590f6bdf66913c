// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/blocks.h"

#include "cpp/base/limits.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace tovholder::wire {
namespace {

    using merge::RecordChange;
    using merge::Version;
    using Numbers = google::protobuf::RepeatedField<std::uint32_t>;

    Error malformed(const std::string& what) { return { ErrorCode::MessageMalformed, what, {} }; }

    bool fits63Bits(std::uint64_t number) { return number >> 63 == 0; }

    bool isVersion(const v1::Version& version) { return fits63Bits(version.clock()) && fits63Bits(version.device()); }

    bool risesBelow(const Numbers& numbers, int bound)
    {
        std::int64_t last = -1;
        for (const std::uint32_t number : numbers) {
            if (number <= last || number >= static_cast<std::uint32_t>(bound))
                return false;
            last = number;
        }
        return true;
    }

    /// What must hold of a column before its values are taken out.
    const char* faultOf(const v1::Column& column, int rowCount)
    {
        if (!isName(column.field()))
            return "a field's name is not 1 to 64 of a-z, 0-9 and _";
        if (!risesBelow(column.rows(), rowCount))
            return "row numbers do not rise below the number of rows";
        const int positions = column.rows_size() > 0 ? column.rows_size() : rowCount;
        if (!risesBelow(column.nulls(), positions))
            return "null positions do not rise below the number of values";
        if (column.texts_size() > 0 && column.integers_size() > 0)
            return "both texts and integers";
        if (column.nulls_size() + column.texts_size() + column.integers_size() != positions)
            return "the values are not as many as the rows";
        if (column.versions_size() != 0 && column.versions_size() != positions)
            return "the versions are not as many as the values";
        if (column.bases_size() != 0 && column.bases_size() != positions)
            return "the bases are not as many as the values";
        if (!std::ranges::all_of(column.versions(), isVersion) || !std::ranges::all_of(column.bases(), isVersion))
            return "a clock or device of more than 63 bits";
        return nullptr;
    }

    const char* faultOf(const v1::RecordBlock& block)
    {
        if (!isId(block.space()))
            return "the space is no id";
        if (!isName(block.entity()))
            return "the entity's name is not 1 to 64 of a-z, 0-9 and _";
        if (!std::ranges::all_of(block.ids(), isId))
            return "an id is not 36 characters of lower-case UUID";
        if (block.clocks_size() != block.ids_size() || block.devices_size() != block.ids_size())
            return "clocks and devices are not as many as ids";
        if (!std::ranges::all_of(block.clocks(), fits63Bits) || !std::ranges::all_of(block.devices(), fits63Bits))
            return "a clock or device of more than 63 bits";
        if (static_cast<std::size_t>(block.columns_size()) > 2 * limits::fieldsPerRecordMax)
            return "too many columns";
        return nullptr;
    }

    Value takeValue(v1::Column& column, int& nextNull, int& nextValue, int position)
    {
        if (nextNull < column.nulls_size() && column.nulls(nextNull) == static_cast<std::uint32_t>(position)) {
            ++nextNull;
            return {};
        }
        const int index = nextValue++;
        if (column.texts_size() > 0)
            return std::move(*column.mutable_texts(index));
        return std::int64_t { column.integers(index) };
    }

    Version toVersion(const v1::Version& version) { return { version.clock(), version.device() }; }

    /// Spreads one column over the rows' changes. `again`: an earlier column had the same name.
    const char* takeColumn(const v1::RecordBlock& block, v1::Column& column, bool again, RecordChange* rows)
    {
        const int positions = column.rows_size() > 0 ? column.rows_size() : block.ids_size();
        int nextNull = 0;
        int nextValue = 0;
        for (int position = 0; position < positions; ++position) {
            const int row = column.rows_size() > 0 ? static_cast<int>(column.rows(position)) : position;
            RecordChange& change = rows[row];
            if (again && std::ranges::find(change.fields, column.field(), &merge::FieldChange::field) != change.fields.end())
                return "a field stands twice in a row";
            const Version version = column.versions_size() > 0 ? toVersion(column.versions(position))
                                                               : Version { block.clocks(row), block.devices(row) };
            if (!version.isSet())
                return "a value without a version";
            if (change.fields.size() == limits::fieldsPerRecordMax)
                return "too many fields in a row";
            const Version base = column.bases_size() > 0 ? toVersion(column.bases(position)) : Version {};
            change.fields.push_back({ column.field(), takeValue(column, nextNull, nextValue, position), version, base, column.by_words() });
        }
        return nullptr;
    }

    Result<void> takeBlock(v1::RecordBlock& block, std::vector<RecordChange>& changes)
    {
        if (const char* fault = faultOf(block))
            return malformed(block.entity() + ": " + fault);
        const std::size_t first = changes.size();
        for (std::string& id : *block.mutable_ids()) {
            RecordChange& change = changes.emplace_back(RecordChange { block.space(), block.entity(), std::move(id), {} });
            change.fields.reserve(static_cast<std::size_t>(block.columns_size()));
        }
        std::unordered_set<std::string_view> names;
        for (v1::Column& column : *block.mutable_columns()) {
            const char* fault = faultOf(column, block.ids_size());
            if (!fault)
                fault = takeColumn(block, column, !names.insert(column.field()).second, changes.data() + first);
            if (fault)
                return malformed(block.entity() + "." + column.field() + ": " + fault);
        }
        return {};
    }

} // namespace

bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= limits::fieldNameBytesMax
        && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<std::vector<RecordChange>> readBlocks(Blocks blocks)
{
    std::size_t rowCount = 0;
    for (const v1::RecordBlock& block : blocks)
        rowCount += static_cast<std::size_t>(block.ids_size());
    if (rowCount > limits::recordsPerExchangeMax)
        return malformed(std::to_string(rowCount) + " records in one message");
    std::vector<RecordChange> changes;
    changes.reserve(rowCount);
    for (v1::RecordBlock& block : blocks) {
        if (auto taken = takeBlock(block, changes); !taken)
            return taken.error();
    }
    return changes;
}

} // namespace tovholder::wire
