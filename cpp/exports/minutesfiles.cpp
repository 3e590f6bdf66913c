// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/text.h"
#include "cpp/exports/minutesdata.h"
#include "cpp/reports/odtwriter.h"
#include "cpp/reports/pdfwriter.h"

#include <algorithm>

namespace tovholder::exports {
namespace {

    /// A name that every file system takes: lower case, letters and digits, hyphens between.
    std::string fileName(std::string_view text)
    {
        std::string name;
        for (const char c : folded(text)) {
            const auto byte = static_cast<unsigned char>(c);
            const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
            if (fits)
                name += c;
            else if (!name.empty() && name.back() != '-')
                name += '-';
        }
        constexpr std::size_t bytesMax = 80;
        while (name.size() > bytesMax || (!name.empty() && name.back() == '-') || !isUtf8(name))
            name.pop_back();
        return name;
    }

    std::string stem(const reports::MinutesData& data, reports::Paper paper)
    {
        const bool danish = data.language == domain::Language::Danish;
        const std::string about = data.group + ' ' + std::to_string(data.number);
        switch (paper) {
        case reports::Paper::IdeaCatalogue:
            return fileName((danish ? "idékatalog " : "ideas ") + about);
        case reports::Paper::AreaPicture:
            return fileName((danish ? "vision og anbefalinger " : "vision and recommendations ") + data.title);
        case reports::Paper::Minutes:
            break;
        }
        const std::string copy = data.notesLeftOut == 0 ? "" : danish ? " uden fortroligt" : " open copy";
        return fileName((danish ? "referat " : "minutes ") + about + copy);
    }

    bool hasIdeas(const reports::MinutesData& data)
    {
        return std::ranges::any_of(data.blocks, [](const reports::MinutesBlock& block) {
            return block.holdsIdeas && std::ranges::any_of(block.prompts, [](const auto& prompt) { return !prompt.contributions.empty(); });
        });
    }

} // namespace

Result<Papers> writePaper(const reports::Document& document, const std::string& name, const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return Error { ErrorCode::FileUnwritable, problem.message(), folder.string() };
    const std::filesystem::path odt = folder / (name + ".odt");
    if (const Result<void> written = reports::writeOdt(document, odt); !written)
        return written.error();
    const std::filesystem::path pdf = folder / (name + ".pdf");
    if (const Result<void> written = reports::writePdf(document, pdf); !written)
        return Papers { { odt }, written.error().code };
    return Papers { { pdf, odt } };
}

Result<Papers> writePaper(const reports::MinutesData& data, reports::Paper paper, const std::filesystem::path& folder)
{
    return writePaper(reports::paperDocument(data, paper), stem(data, paper), folder);
}

Result<Papers> writeMinutes(const reports::MinutesData& data, const std::filesystem::path& folder)
{
    Result<Papers> minutes = writePaper(data, reports::Paper::Minutes, folder);
    if (!minutes || !hasIdeas(data))
        return minutes;
    const Result<Papers> ideas = writePaper(data, reports::Paper::IdeaCatalogue, folder);
    if (!ideas)
        return ideas.error();
    minutes->files.insert(minutes->files.end(), ideas->files.begin(), ideas->files.end());
    if (ideas->withoutPdf != ErrorCode::None)
        minutes->withoutPdf = ideas->withoutPdf;
    return minutes;
}

} // namespace tovholder::exports
