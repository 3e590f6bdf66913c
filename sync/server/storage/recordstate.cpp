// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/recordstate.h"

#include "sync/server/storage/recordstate.pb.h"

#include <stdexcept>

namespace tovholder::server {
namespace {

    bool matches(const stored::Stamp& stamp, const StoredField& field)
    {
        return stamp.sequence() == field.sequence && stamp.clock() == field.version.clock
            && stamp.device() == field.version.device && stamp.bringer() == field.bringer;
    }

    std::uint32_t stampIndex(stored::State& state, const StoredField& field)
    {
        for (int i = 0; i < state.stamps_size(); ++i) {
            if (matches(state.stamps(i), field))
                return static_cast<std::uint32_t>(i);
        }
        stored::Stamp& stamp = *state.add_stamps();
        stamp.set_clock(field.version.clock);
        stamp.set_device(field.version.device);
        stamp.set_sequence(field.sequence);
        stamp.set_bringer(field.bringer);
        return static_cast<std::uint32_t>(state.stamps_size() - 1);
    }

    Value valueOf(const stored::Field& field)
    {
        switch (field.value_case()) {
        case stored::Field::kText:
            return field.text();
        case stored::Field::kInteger:
            return std::int64_t { field.integer() };
        case stored::Field::VALUE_NOT_SET:
            break;
        }
        return {};
    }

    /// An empty one that has the memory of those before it.
    stored::State& emptyState()
    {
        thread_local stored::State state;
        state.Clear();
        return state;
    }

} // namespace

std::string stateBytes(const std::vector<StoredField>& fields)
{
    stored::State& state = emptyState();
    for (const StoredField& field : fields) {
        stored::Field& into = *state.add_fields();
        into.set_name(field.name);
        into.set_stamp(stampIndex(state, field));
        if (const auto* text = std::get_if<std::string>(&field.value))
            into.set_text(*text);
        else if (const auto* number = std::get_if<std::int64_t>(&field.value))
            into.set_integer(*number);
    }
    return state.SerializeAsString();
}

std::vector<StoredField> fieldsOfState(const void* bytes, int size)
{
    stored::State& state = emptyState();
    if (!state.ParseFromArray(bytes, size))
        throw std::runtime_error("a record's state is damaged");
    std::vector<StoredField> fields;
    fields.reserve(static_cast<std::size_t>(state.fields_size()));
    for (const stored::Field& field : state.fields()) {
        if (field.stamp() >= static_cast<std::uint32_t>(state.stamps_size()))
            throw std::runtime_error("a record's state is damaged");
        const stored::Stamp& stamp = state.stamps(static_cast<int>(field.stamp()));
        fields.push_back({ field.name(), valueOf(field), { stamp.clock(), stamp.device() },
            stamp.sequence(), stamp.bringer() });
    }
    return fields;
}

} // namespace tovholder::server
