// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>

/// A small, right playbook for tests to break.
namespace tovholder::playbook {

inline nlohmann::json bilingual(const std::string& danish, const std::string& english)
{
    return { { "da", danish }, { "en", english } };
}

inline nlohmann::json smallPlaybook()
{
    using nlohmann::json;
    const json noCards { { "say", json::array() }, { "do", json::array() }, { "watch", json::array() } };
    const json prompt { { "id", "bedste" }, { "text", bilingual("Hvad gik godt?", "What went well?") },
        { "mode", "pair" } };
    const json seed { { "id", "kasser" }, { "function", "drift" }, { "text", bilingual("Flyttekasser", "Boxes") } };
    const json prompts { { "id", "historier" }, { "kind", "prompts" }, { "title", bilingual("Historier", "Stories") },
        { "purpose", bilingual("Lære", "Learn") }, { "minutes", 20 }, { "cards", noCards },
        { "prompts", { prompt } }, { "seeds", { seed } } };
    const json agreements { { "id", "aftaler" }, { "kind", "agreements" },
        { "title", bilingual("Aftaler", "Agreements") },
        { "purpose", bilingual("Aftale", "Agree") }, { "minutes", 10 }, { "cards", noCards },
        { "agreements", { { "wanted", 2 }, { "theme", "genhusning" } } } };
    const json meeting { { "id", "moede-1" }, { "title", bilingual("Møde", "Meeting") },
        { "question", bilingual("Hvad?", "What?") }, { "purpose", bilingual("Formål", "Purpose") },
        { "outcome", bilingual("Aftaler", "Agreements") }, { "minutes", 30 }, { "blocks", { prompts, agreements } } };
    return { { "format", 1 }, { "id", "proeve" }, { "version", 3 }, { "groupKind", "erfaringsgruppe" },
        { "title", bilingual("Prøve", "Trial") }, { "description", bilingual("Til prøver", "For trials") },
        { "meetings", { meeting } } };
}

} // namespace tovholder::playbook
