// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/library.h"

#include "assets/embedded/embedded.h"
#include "cpp/playbook/reader.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace tovholder::playbook {
namespace {

    namespace fs = std::filesystem;

    bool isInUse(const Entry& entry)
    {
        return entry.standing == Standing::InUse || entry.standing == Standing::ReplacesBundled;
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
    switch (entry.standing) {
    case Standing::InUse:
        break;
    case Standing::ReplacesBundled:
        return std::string(replaces.in(language));
    case Standing::Outdone:
        return std::string(outdone.in(language));
    case Standing::Refused:
        return sentence(entry.problem, language);
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
        return isInUse(other) && other.playbook.id == entry.playbook.id;
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

std::vector<const Playbook*> PlaybookLibrary::playbooks() const
{
    std::vector<const Playbook*> inUse;
    for (const Entry& entry : m_entries) {
        if (isInUse(entry))
            inUse.push_back(&entry.playbook);
    }
    return inUse;
}

const Playbook* PlaybookLibrary::playbook(std::string_view id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [id](const Entry& entry) { return isInUse(entry) && entry.playbook.id == id; });
    return found == m_entries.end() ? nullptr : &found->playbook;
}

const Meeting* PlaybookLibrary::meeting(std::string_view course, std::string_view meetingId) const
{
    const Playbook* found = playbook(course);
    return found ? found->meeting(meetingId) : nullptr;
}

} // namespace tovholder::playbook
