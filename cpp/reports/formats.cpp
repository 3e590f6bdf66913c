// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/formats.h"

#include "cpp/base/durablefile.h"
#include "cpp/reports/odtwriter.h"
#include "cpp/reports/pdfwriter.h"

#define BOOST_DLL_USE_STD_FS
#include <boost/dll/runtime_symbol_info.hpp>
#include <boost/dll/shared_library.hpp>

namespace tovholder::reports {
namespace {

    Result<const Formats*> load()
    {
        static boost::dll::shared_library module; // in use until the program ends
        boost::dll::fs::error_code problem;
        const std::filesystem::path file
            = boost::dll::program_location().parent_path().parent_path() / "lib" / "tovholder" / "libtovholder_formats.so";
        module.load(file, problem);
        if (problem || !module.has("tovholderFormats"))
            return Error { ErrorCode::ProgramIncomplete, problem.message(), file.string() };
        return &module.get<const Formats>("tovholderFormats");
    }

    template<typename Content>
    Result<std::string> made(Result<std::string> (*Formats::*format)(const Content&), const Content& content)
    {
        const Result<const Formats*> known = formats();
        return known ? ((*known)->*format)(content) : Result<std::string>(known.error());
    }

    Result<void> written(const Result<std::string>& bytes, const std::filesystem::path& file)
    {
        return bytes ? writeFileDurably(file, *bytes) : Result<void>(bytes.error());
    }

} // namespace

Result<const Formats*> formats()
{
    static const Result<const Formats*> loaded = load();
    return loaded;
}

bool useFontsIn(const std::filesystem::path& folder)
{
    const Result<const Formats*> known = formats();
    return known && (*known)->useFontsIn(folder);
}

Result<std::string> pdfBytes(const Document& document) { return made(&Formats::pdf, document); }
Result<std::string> odtBytes(const Document& document) { return made(&Formats::odt, document); }
Result<std::string> invitationText(const Invitation& invitation) { return made(&Formats::calendar, invitation); }

Result<void> writePdf(const Document& document, const std::filesystem::path& file) { return written(pdfBytes(document), file); }
Result<void> writeOdt(const Document& document, const std::filesystem::path& file) { return written(odtBytes(document), file); }
Result<void> writeInvitation(const Invitation& invitation, const std::filesystem::path& file)
{
    return written(invitationText(invitation), file);
}

} // namespace tovholder::reports
