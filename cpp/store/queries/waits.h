// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tovholder::store::queries {

/// An SQL condition on an observation: it waits for a meeting. The first term is that of the index observation_waiting, which
/// serves no condition without it.
[[nodiscard]] inline std::string waits(std::string_view alias)
{
    return std::string(alias) + ".status <> 'besvaret' AND " + std::string(alias) + ".status IN ('ny', 'i_bakken')";
}

/// The same, or it is on the agenda of one already: what the tray shows.
[[nodiscard]] inline std::string isInTray(std::string_view alias)
{
    return std::string(alias) + ".status <> 'besvaret' AND " + std::string(alias) + ".status IN ('ny', 'i_bakken', 'valgt')";
}

} // namespace tovholder::store::queries
