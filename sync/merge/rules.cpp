// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/rules.h"

namespace tovholder::merge {

Decision decide(const Value& current, Version currentVersion, const Value& incoming,
    Version incomingVersion, Version incomingBase)
{
    if (!currentVersion.isSet())
        return { .take = true };
    if (incomingVersion == currentVersion)
        return { .take = incoming > current, .concurrent = incoming != current };
    const bool later = incomingVersion > currentVersion;
    const bool onTop = (later && incomingBase == currentVersion) || incomingBase == incomingVersion;
    return { .take = later, .concurrent = !onTop && incoming != current };
}

} // namespace tovholder::merge
