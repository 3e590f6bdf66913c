// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/formats.h"

#include "cpp/formats/odtparts.h"

#include <zip.h>

#include <memory>

namespace tovholder::formats {
namespace {

    struct FreeSource {
        void operator()(zip_source_t* source) const { zip_source_free(source); }
    };
    struct DiscardArchive {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    using Source = std::unique_ptr<zip_source_t, FreeSource>;
    using Archive = std::unique_ptr<zip_t, DiscardArchive>;

    /// Adds a file whose text must live until the archive is closed. stored: not compressed.
    bool add(zip_t* archive, const char* name, std::string_view text, bool stored = false)
    {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = source ? zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        constexpr zip_uint16_t noTime = 0;
        constexpr zip_uint16_t firstDay = 0x21; // 1 January 1980: the same document makes the same bytes
        return zip_set_file_compression(archive, entry, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
            && zip_file_set_dostime(archive, entry, noTime, firstDay, 0) == 0;
    }

    std::string contentsOf(zip_source_t* source)
    {
        zip_stat_t stat;
        if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
            return {};
        std::string bytes(stat.size, '\0');
        const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
        zip_source_close(source);
        return read == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
    }

} // namespace

Result<std::string> makeOdt(const Document& document)
{
    const std::string content = odt::contentXml(document);
    const std::string styles = odt::stylesXml(document);
    const std::string meta = odt::metaXml(document);
    const std::string manifest = odt::manifestXml();
    const Error failed { ErrorCode::FileUnwritable, "libzip could not make the archive", {} };

    const Source memory(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!memory)
        return failed;
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return failed;
    zip_source_keep(memory.get()); // the archive took our reference
    const bool added = add(archive.get(), "mimetype", odt::mediaType, true) // ODF wants it first, as it is
        && add(archive.get(), "content.xml", content) && add(archive.get(), "styles.xml", styles)
        && add(archive.get(), "meta.xml", meta) && add(archive.get(), "META-INF/manifest.xml", manifest);
    if (!added || zip_close(archive.get()) != 0)
        return failed;
    (void)archive.release(); // closing has freed it
    std::string bytes = contentsOf(memory.get());
    if (bytes.empty())
        return failed;
    return bytes;
}

} // namespace tovholder::formats
