// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/playbook.h"

#include "cpp/domain/codes.h"

#include <algorithm>
#include <cstddef>

namespace tovholder::playbook {
namespace {

    template<typename T>
    const T* withId(const std::vector<T>& items, std::string_view id)
    {
        const auto found = std::ranges::find(items, id, &T::id);
        return found == items.end() ? nullptr : &*found;
    }

} // namespace

std::string_view code(BlockKind kind) { return domain::blockKinds[static_cast<std::size_t>(kind)]; }

std::string_view code(Mode mode) { return domain::promptModes[static_cast<std::size_t>(mode)]; }

Id contributionIdOf(const Seed& seed, const Id& meeting, std::string_view block)
{
    return derivedId("contribution", meeting, std::string(block) + '/' + seed.id + '/');
}

const Prompt* Block::prompt(std::string_view promptId) const { return withId(prompts, promptId); }

const Seed* Block::seed(std::string_view seedId) const { return withId(seeds, seedId); }

const Block* Meeting::block(std::string_view blockId) const { return withId(blocks, blockId.substr(0, blockId.find('~'))); }

const Meeting* Playbook::meeting(std::string_view meetingId) const { return withId(meetings, meetingId); }

} // namespace tovholder::playbook
