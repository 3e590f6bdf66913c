// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/rules.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>

namespace tovholder::playbook {
namespace {

    /// Some of the kinds, as bits.
    using Kinds = std::uint32_t;

    constexpr Kinds kinds(std::initializer_list<BlockKind> some)
    {
        Kinds bits = 0;
        for (const BlockKind kind : some)
            bits |= Kinds { 1 } << static_cast<unsigned>(kind);
        return bits;
    }

    /// A key that only some kinds of block have.
    struct KindKey {
        std::string_view key;
        Kinds needing; ///< the kinds that must have it
        Kinds allowing; ///< those that may
    };

    using enum BlockKind;

    constexpr std::array keys {
        KindKey { "prompts", kinds({ Prompts, Colleagues, Advice, Functions, Vision }), ~kinds({ Break }) },
        KindKey { "seeds", kinds({ Competences, Contributions }), kinds({ Prompts, Proposals, Vision, Ideas }) },
        KindKey { "agreements", kinds({ Agreements }), 0 },
        KindKey { "recap", kinds({ Recap }), 0 },
        KindKey { "pages", kinds({ Reading }), 0 },
        KindKey { "criteria", kinds({ Proposals }), 0 },
        KindKey { "toTheBoard", 0, kinds({ Proposals }) },
        KindKey { "meal", 0, kinds({ Break }) },
        KindKey { "input", 0, kinds({ Prompts }) },
        KindKey { "recommendations", kinds({ Recommendations }), 0 },
        KindKey { "from", kinds({ Grouping, Voting }), 0 },
        KindKey { "each", kinds({ Advice, Voting }), 0 },
    };

    bool holdsKind(Kinds bits, BlockKind kind) { return (bits & kinds({ kind })) != 0; }

    const KindKey* keyNamed(std::string_view name)
    {
        const auto found = std::ranges::find(keys, name, &KindKey::key);
        return found == keys.end() ? nullptr : &*found;
    }

} // namespace

std::span<const std::string_view> kindKeys()
{
    static constexpr auto names = [] {
        std::array<std::string_view, keys.size()> all;
        std::ranges::transform(keys, all.begin(), &KindKey::key);
        return all;
    }();
    return names;
}

bool mustHave(BlockKind kind, std::string_view key)
{
    const KindKey* known = keyNamed(key);
    return known && holdsKind(known->needing, kind);
}

bool mayHave(BlockKind kind, std::string_view key)
{
    const KindKey* known = keyNamed(key);
    return known && holdsKind(known->needing | known->allowing, kind);
}

} // namespace tovholder::playbook
