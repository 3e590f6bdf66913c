// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/library.h"

#include "assets/embedded/embedded.h"
#include "cpp/playbook/reader.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <sstream>
#include <system_error>
#include <tuple>
#include <utility>

namespace tovholder::playbook {
namespace {

    namespace fs = std::filesystem;

    bool isInUse(const Entry& entry)
    {
        return entry.standing == Standing::InUse || entry.standing == Standing::ReplacesBundled;
    }

    bool isPublished(const Entry& entry) { return !entry.published.empty(); }

    bool isFileInUse(const Entry& entry) { return isInUse(entry) && !isPublished(entry); }

    /// Two who publish at the same time may take the same number; then the later one counts, on every device.
    auto age(const Entry& entry) { return std::tie(entry.playbook.version, entry.publishedAt, entry.published); }

    Entry entryOf(const Published& published)
    {
        Entry entry { .file = published.title,
            .published = published.id,
            .publishedAt = published.publishedAt,
            .publishedBy = published.publishedBy };
        Reading reading = read(published.content, published.title);
        if (auto* problem = std::get_if<Problem>(&reading)) {
            entry.standing = Standing::Refused;
            entry.problem = std::move(*problem);
        } else {
            entry.playbook = std::move(std::get<Playbook>(reading));
            entry.playbook.published = published.id;
        }
        return entry;
    }

    SourceFile readFile(const fs::path& path)
    {
        SourceFile file { .name = path.filename().string(), .bytes = {} };
        std::ifstream stream(path, std::ios::binary);
        file.bytes.resize(fileBytesMax + 1); // one more than allowed: read() refuses it
        stream.read(file.bytes.data(), static_cast<std::streamsize>(file.bytes.size()));
        const bool isRead = stream.eof() || stream.good();
        file.bytes.resize(isRead ? static_cast<std::size_t>(stream.gcount()) : 0);
        if (!isRead)
            file.problem = Problem { .file = file.name, .reason = Reason::FileUnreadable };
        return file;
    }

} // namespace

std::vector<SourceFile> bundledFiles()
{
    std::vector<SourceFile> files;
    for (const assets::File& file : assets::playbooks())
        files.push_back({ std::string(file.name), std::string(file.bytes) });
    return files;
}

std::vector<SourceFile> filesIn(const fs::path& folder)
{
    std::vector<fs::path> paths;
    std::error_code problem;
    for (fs::directory_iterator it(folder, problem), end; !problem && it != end; it.increment(problem)) {
        const fs::path& path = it->path();
        std::error_code unknown;
        if (fs::is_fifo(path, unknown)) // opening one waits for whoever writes into it
            continue;
        if (path.extension() == ".json" && path.stem().extension() != ".schema")
            paths.push_back(path);
    }
    std::ranges::sort(paths);
    std::vector<SourceFile> files;
    std::ranges::transform(paths, std::back_inserter(files), readFile);
    return files;
}

std::string note(const Entry& entry, domain::Language language)
{
    const domain::Words replaces { "Jeres egen udgave bruges i stedet for den, der følger med appen.",
        "Your own version is used instead of the one that comes with the app." };
    const domain::Words outdone { "En anden fil med samme id bruges i stedet. Giv denne et højere versionsnummer, "
                                  "hvis det er den, I vil bruge.",
        "Another file with the same id is used instead. Give this one a higher version number "
        "if it is the one you want." };
    const domain::Words earlier { "En nyere udgave er delt. Møder, der er planlagt med denne, beholder den.",
        "A newer version has been published. Meetings planned with this one keep it." };
    const domain::Words withdrawn { "Taget tilbage. Møder, der er planlagt med den, beholder den.",
        "Taken back. Meetings planned with it keep it." };
    switch (entry.standing) {
    case Standing::InUse:
        break;
    case Standing::ReplacesBundled:
        return std::string(replaces.in(language));
    case Standing::Outdone:
        return std::string(outdone.in(language));
    case Standing::Refused:
        return sentence(entry.problem, language);
    case Standing::Earlier:
        return std::string(earlier.in(language));
    case Standing::Withdrawn:
        return std::string(withdrawn.in(language));
    }
    return {};
}

PlaybookLibrary::PlaybookLibrary(const std::vector<SourceFile>& bundled, const std::vector<SourceFile>& own)
{
    for (const SourceFile& file : bundled)
        add(file, true);
    for (const SourceFile& file : own)
        add(file, false);
}

void PlaybookLibrary::add(const SourceFile& file, bool bundled)
{
    Entry entry { .file = file.name, .bundled = bundled };
    Reading reading = file.problem ? Reading(*file.problem) : read(file.bytes, file.name);
    if (auto* problem = std::get_if<Problem>(&reading)) {
        entry.standing = Standing::Refused;
        entry.problem = std::move(*problem);
        m_entries.push_back(std::move(entry));
        return;
    }
    entry.playbook = std::move(std::get<Playbook>(reading));
    const auto rival = std::ranges::find_if(m_entries, [&entry](const Entry& other) {
        return isFileInUse(other) && other.playbook.id == entry.playbook.id;
    });
    if (rival != m_entries.end()) {
        const bool isNewer = entry.playbook.version > rival->playbook.version;
        const bool overBundled = rival->bundled || rival->standing == Standing::ReplacesBundled;
        if (isNewer) {
            rival->standing = Standing::Outdone;
            entry.standing = overBundled ? Standing::ReplacesBundled : Standing::InUse;
        } else {
            entry.standing = Standing::Outdone;
        }
    }
    m_entries.push_back(std::move(entry));
}

PlaybookLibrary::PlaybookLibrary(Playbook draft)
    : m_entries { Entry { .file = {}, .playbook = std::move(draft) } }
{
}

PlaybookLibrary PlaybookLibrary::with(const std::vector<Published>& published) const
{
    PlaybookLibrary library;
    std::ranges::copy_if(m_entries, std::back_inserter(library.m_entries), std::not_fn(isPublished));
    for (const Published& each : published) {
        const auto known = std::ranges::find(m_entries, each.id, &Entry::published);
        Entry entry = known == m_entries.end() ? entryOf(each) : *known;
        if (entry.standing != Standing::Refused)
            entry.standing = each.withdrawn ? Standing::Withdrawn : Standing::InUse;
        library.m_entries.push_back(std::move(entry));
    }
    library.rankPublished();
    return library;
}

void PlaybookLibrary::rankPublished()
{
    for (Entry& entry : m_entries) {
        const auto isNewer = [&entry](const Entry& other) {
            return isInUse(other) && isPublished(other) && other.playbook.id == entry.playbook.id && age(entry) < age(other);
        };
        if (isPublished(entry) && isInUse(entry) && std::ranges::any_of(m_entries, isNewer))
            entry.standing = Standing::Earlier;
    }
}

std::vector<const Playbook*> PlaybookLibrary::playbooks() const
{
    std::vector<const Playbook*> chosen;
    for (const Entry& entry : m_entries) {
        if (isInUse(entry) && playbook(entry.playbook.id) == &entry.playbook)
            chosen.push_back(&entry.playbook);
    }
    return chosen;
}

const Playbook* PlaybookLibrary::playbook(std::string_view id) const
{
    const Playbook* found = nullptr;
    for (const Entry& entry : m_entries) {
        if (isInUse(entry) && entry.playbook.id == id && (!found || isPublished(entry)))
            found = &entry.playbook;
    }
    return found;
}

const Playbook* PlaybookLibrary::planned(std::string_view course, std::string_view published) const
{
    const auto isPlanned = [&](const Entry& entry) {
        return published.empty() ? isFileInUse(entry) && entry.playbook.id == course : entry.published == published;
    };
    const auto found = std::ranges::find_if(m_entries, isPlanned);
    if (found != m_entries.end())
        return &found->playbook;
    return published.empty() ? playbook(course) : nullptr;
}

const Meeting* PlaybookLibrary::meeting(std::string_view course, std::string_view meetingId, std::string_view published) const
{
    const Playbook* found = planned(course, published);
    return found ? found->meeting(meetingId) : nullptr;
}

std::string PlaybookLibrary::whyMissing(std::string_view published, domain::Language language) const
{
    const domain::Words noFile { "Mødets forløb findes ikke på denne enhed. Læg det i mappen med forløb, og åbn mødet igen.",
        "This meeting's course is not on this device. Put it in the folder with courses, and open the meeting again." };
    const domain::Words notHere { "Mødet er planlagt med en udgave af forløbet, som ikke er hentet til denne enhed endnu. "
                                  "Sørg for forbindelse; så åbner det af sig selv.",
        "The meeting was planned with a version of its course that has not been fetched to this device yet. "
        "Get a connection; then it opens by itself." };
    if (published.empty())
        return std::string(noFile.in(language));
    const auto found = std::ranges::find(m_entries, published, &Entry::published);
    return found == m_entries.end() ? std::string(notHere.in(language)) : note(*found, language);
}

} // namespace tovholder::playbook
