// SPDX-License-Identifier: Apache-2.0
#include "sync/server/commands.h"

#include "sync/server/accesslog.h"
#include "sync/server/administration.h"
#include "sync/server/check.h"
#include "sync/server/differences.h"
#include "sync/server/digests.h"
#include "sync/server/storage/copystore.h"
#include "sync/server/storage/storage.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>

#include <pwd.h>
#include <unistd.h>

namespace tovholder::server::commands {
namespace {

    SystemClock systemClock;
    SystemRandom systemRandom;

    int fail(const std::string& sentence)
    {
        std::cerr << "tovholder-server: " << sentence << '\n';
        return 1;
    }

    int fail(const Error& error) { return fail(error.detail.empty() ? std::string(name(error.code)) : error.detail); }

    std::string whyNoStore(const Error& error)
    {
        const std::string file = "the store " + error.place;
        switch (error.code) {
        case ErrorCode::NotFound:
            return file + " does not exist: make it with init";
        case ErrorCode::StoreTooNew:
            return file + " was written by a newer tovholder-server: upgrade this one";
        case ErrorCode::StoreCorrupt:
            return file + " is damaged: keep it, and restore a backup";
        default:
            return file + " cannot be opened: " + error.detail;
        }
    }

    /// Beside the store if not named.
    std::filesystem::path photosOf(const std::string& store, const std::filesystem::path& named)
    {
        return named.empty() ? std::filesystem::path(store + ".photos") : named;
    }

    std::filesystem::path photosOf(const Place& place) { return photosOf(place.store, place.photos); }

    /// Copies every photo that the store knows, and names those whose bytes are missing or other than they were.
    std::vector<std::string> copyPhotos(Storage& storage, const PhotoFiles& from, const PhotoFiles& to)
    {
        std::vector<StoredPhoto> photos = storage.begin()->photos().photos();
        std::vector<std::string> faults;
        for (const StoredPhoto& photo : photos) {
            if (!from.copyTo(to, photo.sha256))
                faults.push_back("photo " + photo.sha256 + " is missing or damaged");
        }
        return faults;
    }

    /// Opens the store and does the work with it; says so when it cannot be opened.
    int withStore(const Place& place, const std::function<int(Storage&)>& work, bool create = false)
    {
        const auto storage = openStorage(place.store, systemRandom, create);
        return storage ? work(**storage) : fail(whyNoStore(storage.error()));
    }

    /// The same for a command that also needs the photos.
    int withPhotos(const Place& place, const std::function<int(Storage&)>& work)
    {
        if (place.photos.empty() && place.store.find("://") != std::string::npos)
            return fail("say with --photos which folder has the photos: a database has none beside it");
        return withStore(place, work);
    }

    /// Who runs this program, as the system knows them.
    std::string systemUser()
    {
        const passwd* known = getpwuid(getuid());
        return known ? known->pw_name : "uid " + std::to_string(getuid());
    }

    /// Notes in the access log what a command did.
    void noteCommand(Storage& storage, const std::string& done)
    {
        const auto transaction = storage.begin();
        const std::int64_t nowMs = systemClock.nowMs();
        transaction->accounts().noteAccess({ nowMs, nowMs, accesses::command, {}, 0, systemUser(), {}, 0, done });
        transaction->commit();
    }

    /// Midnight UTC of a day such as 2026-02-28; nothing for any other text.
    std::optional<std::int64_t> dayIn(const std::string& text)
    {
        int year = 0;
        unsigned month = 0;
        unsigned day = 0;
        char rest = 0;
        if (std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &rest) != 3)
            return std::nullopt;
        const std::chrono::year_month_day date { std::chrono::year(year), std::chrono::month(month), std::chrono::day(day) };
        if (!date.ok())
            return std::nullopt;
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::sys_days(date).time_since_epoch()).count();
    }

    int administer(const Place& place, const std::function<Result<void>(Administration&)>& work, const std::string& done)
    {
        return withStore(place, [&](Storage& storage) {
            Administration administration(storage, systemClock, systemRandom);
            const auto result = work(administration);
            if (!result)
                return fail(result.error());
            noteCommand(storage, done);
            std::cout << done << '\n';
            return 0;
        });
    }

    void countAnew(Storage& storage, const std::vector<Id>& spaces)
    {
        for (const Id& space : spaces) {
            const auto transaction = storage.begin();
            server::countAnew(*transaction, space);
            transaction->commit();
        }
    }

    /// Spaces in which a program wrote that knew of no digests.
    std::vector<Id> uncountedSpaces(Storage& storage)
    {
        std::vector<Id> uncounted;
        for (const Space& space : storage.begin()->records().spaces()) {
            if (space.digested != space.sequence)
                uncounted.push_back(space.id);
        }
        return uncounted;
    }

    Result<std::string> readPassword(const std::string& file)
    {
        std::string password;
        if (file.empty()) {
            std::getline(std::cin, password);
        } else {
            std::ifstream stream(file);
            if (!stream)
                return Error { ErrorCode::FileUnreadable, "the password file " + file + " cannot be read", file };
            std::getline(stream, password);
        }
        if (password.ends_with('\r'))
            password.pop_back();
        return password;
    }

    std::string dateOf(std::int64_t ms)
    {
        const std::chrono::sys_days days = std::chrono::floor<std::chrono::days>(
            std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(ms)));
        const std::chrono::year_month_day date(days);
        const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return std::to_string(static_cast<int>(date.year())) + '-' + twoDigits(static_cast<unsigned>(date.month())) + '-'
            + twoDigits(static_cast<unsigned>(date.day()));
    }

    std::string granted(const std::string& login, const std::string& role, const std::string& where)
    {
        return role == Administration::noRole ? login + " has no role of their own any more in " + where
                                              : login + " is now " + role + " in " + where;
    }

} // namespace

int serve(const Place& place, const http::ServerOptions& options)
{
    return withPhotos(place, [&](Storage& storage) {
        PhotoFiles files(photosOf(place));
        Service service(storage, systemClock, systemRandom);
        PhotoService photos(storage, service.accounts(), systemClock, systemRandom, files);
        countAnew(storage, uncountedSpaces(storage));
        http::Server server(service, photos, options);
        const auto listening = server.listen();
        if (!listening && listening.error().code == ErrorCode::CertificateRefused)
            return fail("the certificate or its key cannot be used: " + listening.error().detail);
        if (!listening)
            return fail("cannot listen on " + options.address + ": " + listening.error().detail);
        server.stopOnSignals();
        std::cout << "listening on " << server.url() << std::endl; // flushed: scripts wait for it
        server.run();
        return 0;
    });
}

int init(const Place& place, const std::string& organisation)
{
    return withStore(
        place,
        [&](Storage& storage) {
            Administration administration(storage, systemClock, systemRandom);
            const auto id = administration.init(organisation);
            if (!id)
                return fail(id.error());
            std::cout << "made organisation " << organisation << ' ' << *id << '\n';
            return 0;
        },
        true);
}

int addUser(const Place& place, const std::string& login, const std::string& displayName, const std::string& passwordFile)
{
    const auto password = readPassword(passwordFile);
    if (!password)
        return fail(password.error());
    return administer(
        place,
        [&](Administration& administration) -> Result<void> {
            const auto id = administration.addUser(login, displayName, *password);
            return id ? Result<void> {} : Result<void>(id.error());
        },
        "added user " + login);
}

int listUsers(const Place& place)
{
    return withStore(place, [&](Storage& storage) {
        Administration administration(storage, systemClock, systemRandom);
        const auto users = administration.users();
        if (!users)
            return fail(users.error());
        for (const User& user : *users)
            std::cout << user.login << '\t' << user.displayName << '\t' << (user.disabled ? "disabled" : "active") << '\n';
        return 0;
    });
}

int disableUser(const Place& place, const std::string& login)
{
    return administer(
        place, [&](Administration& administration) { return administration.disableUser(login); },
        "disabled " + login + ": all of their devices are signed out");
}

int setPassword(const Place& place, const std::string& login, const std::string& passwordFile)
{
    const auto password = readPassword(passwordFile);
    if (!password)
        return fail(password.error());
    return administer(
        place, [&](Administration& administration) { return administration.setPassword(login, *password); },
        "changed the password of " + login + ": all of their devices must sign in again");
}

int grantArea(const Place& place, const std::string& login, const std::string& role, const std::string& area)
{
    return administer(
        place, [&](Administration& administration) { return administration.grantArea(login, role, area); },
        granted(login, role, area));
}

int grantOrganisation(const Place& place, const std::string& login, const std::string& role)
{
    return administer(
        place, [&](Administration& administration) { return administration.grantOrganisation(login, role); },
        granted(login, role, "the whole organisation"));
}

int listDevices(const Place& place)
{
    return withStore(place, [&](Storage& storage) {
        Administration administration(storage, systemClock, systemRandom);
        const auto users = administration.users();
        const auto devices = administration.devices();
        if (!users || !devices)
            return fail(users ? devices.error() : users.error());
        for (const Device& device : *devices) {
            std::string login;
            for (const User& user : *users) {
                if (user.id == device.user)
                    login = user.login;
            }
            std::cout << device.number << '\t' << login << '\t' << device.name << '\t' << dateOf(device.createdAtMs) << '\t'
                      << dateOf(device.seenAtMs) << '\t' << (device.revoked ? "revoked" : "active") << '\n';
        }
        return 0;
    });
}

int revokeDevice(const Place& place, merge::DeviceNumber device)
{
    return administer(
        place, [&](Administration& administration) { return administration.revokeDevice(device); },
        "revoked device " + std::to_string(device) + ": it wipes itself at its next contact");
}

int backup(const Place& place, const std::filesystem::path& file, const std::filesystem::path& photosCopy)
{
    return withPhotos(place, [&](Storage& storage) {
        const auto done = storage.backup(file, systemRandom);
        if (!done)
            return fail("the backup " + file.string() + " cannot be written: " + done.error().detail);
        // After the store: every photo that the copy knows is there by now.
        const std::filesystem::path folder = photosOf(file.string(), photosCopy);
        const auto faults = copyPhotos(storage, PhotoFiles(photosOf(place)), PhotoFiles(folder));
        for (const std::string& fault : faults)
            std::cout << fault << '\n';
        if (!faults.empty())
            return fail("the backup lacks " + std::to_string(faults.size()) + " photos: take them from an earlier one");
        noteCommand(storage, "backup to " + file.string());
        std::cout << "wrote " << file.string() << ", and the photos to " << folder.string() << '\n';
        return 0;
    });
}

int showLog(const Place& place, const LogQuestion& question)
{
    const auto from = question.since.empty() ? std::optional<std::int64_t>(0) : dayIn(question.since);
    const auto last = question.until.empty() ? std::optional<std::int64_t>(systemClock.nowMs()) : dayIn(question.until);
    if (!from || !last)
        return fail("a day is written as 2026-02-28");
    const std::int64_t dayMs = std::chrono::milliseconds(std::chrono::days(1)).count();
    return withStore(place, [&](Storage& storage) {
        const AccessFilter filter { *from, *last + dayMs, question.login, question.what, question.device };
        std::cout << accessesAsCsv(storage.begin()->accounts(), filter);
        return 0;
    });
}

int check(const Place& place)
{
    return withPhotos(place, [&](Storage& storage) {
        std::vector<std::string> faults = storage.integrityFaults();
        const PhotoFiles files(photosOf(place));
        auto transaction = storage.snapshot();
        for (const auto& more : { sequenceFaults(*transaction), photoFaults(*transaction, files) })
            faults.insert(faults.end(), more.begin(), more.end());
        const std::vector<Id> miscounted = miscountedSpaces(*transaction);
        transaction.reset();
        for (const std::string& fault : faults)
            std::cout << fault << '\n';
        for (const Id& space : miscounted)
            std::cout << "the records of space " << space << " are not what was counted when they came\n";
        countAnew(storage, miscounted); // from now on the devices, which counted for themselves, see the difference
        if (!faults.empty())
            return fail("the store is damaged: keep it, and restore a backup");
        if (!miscounted.empty())
            return fail("records were lost or changed behind the server's back: each device that has them otherwise tells so "
                        "when it comes next, and brings what is missing");
        std::cout << "all is well\n";
        return 0;
    });
}

int copy(const std::string& from, const std::string& to)
{
    return withStore({ from, {} }, [&](Storage& source) {
        const auto intoTarget = [&](Storage& target) {
            auto writing = target.begin();
            if (!writing->records().spaces().empty())
                return fail("the store " + to + " is not empty: copy into a new one");
            const auto reading = source.snapshot();
            copyStore(*reading, *writing);
            writing->commit();
            writing.reset();
            const auto found = differences(*reading, *target.snapshot());
            for (const std::string& difference : found)
                std::cout << difference << '\n';
            if (!found.empty())
                return fail("the copy is not the same: keep " + from + ", and do not serve the copy");
            std::cout << "copied, read again and compared: both are the same\n";
            return 0;
        };
        return withStore({ to, {} }, intoTarget, true);
    });
}

} // namespace tovholder::server::commands
