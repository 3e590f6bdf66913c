// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/session.h"

#include "cpp/cli/json.h"

#include <iostream>

namespace tovholder::cli {

Session::Session(const CommonOptions& options)
    : m_options(options)
    , m_clock(options.clockOffsetMs)
    , m_language(domain::languageTagged(options.language))
{
}

Session::~Session() = default;

Result<void> Session::open()
{
    Result<std::unique_ptr<store::Store>> opened = store::Store::open(m_options.storeFile, m_clock, m_random);
    if (!opened)
        return opened.error();
    m_store = *std::move(opened);
    if (m_options.language.empty())
        m_language = domain::languageTagged(m_store->setting("language").value_or(std::string {}));
    return {};
}

ExitCode Session::fail(Error error)
{
    if (error.code == ErrorCode::StoreCorrupt) {
        m_store.reset();
        const Result<std::filesystem::path> kept = store::Store::setAside(m_options.storeFile, m_clock);
        if (!kept)
            return fail(kept.error());
        error.place = kept->string();
    }
    const std::string_view sentence = domain::sentence(error.code, m_language);
    if (m_options.jsonErrors) {
        const Json report { { "code", name(error.code) }, { "sentence", sentence }, { "place", error.place },
            { "detail", error.detail } };
        std::cerr << asText(report) << '\n';
    } else {
        std::cerr << sentence;
        if (!error.place.empty())
            std::cerr << " (" << error.place << ')';
        std::cerr << '\n';
    }
    return exitCodeOf(error.code);
}

void Session::tell(const std::string& sentence) const
{
    std::cerr << (m_options.jsonErrors ? asText({ { "note", sentence } }) : sentence) << '\n';
}

} // namespace tovholder::cli
