// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/text.h"
#include "cpp/exports/minutesdata.h"
#include "cpp/reports/odtwriter.h"
#include "cpp/reports/pdfwriter.h"

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

} // namespace

Result<std::vector<std::filesystem::path>> writeMinutes(
    const reports::MinutesData& data, const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return Error { ErrorCode::FileUnwritable, problem.message(), folder.string() };
    const std::string word = data.language == domain::Language::Danish ? "referat" : "minutes";
    const std::string stem = fileName(word + ' ' + data.group + ' ' + std::to_string(data.number));
    const reports::Document document = reports::minutesDocument(data);
    const std::vector<std::filesystem::path> files { folder / (stem + ".pdf"), folder / (stem + ".odt") };
    if (const Result<void> written = reports::writePdf(document, files[0]); !written)
        return written.error();
    if (const Result<void> written = reports::writeOdt(document, files[1]); !written)
        return written.error();
    return files;
}

} // namespace tovholder::exports
