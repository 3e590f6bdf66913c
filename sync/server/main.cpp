// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/allocator.h"
#include "sync/server/commands.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <charconv>
#include <iostream>
#include <string>

namespace {

using namespace tovholder::server;

/// What the command line says, for all commands.
struct Arguments {
    commands::Place place;
    http::ServerOptions options;
    std::string listen = "127.0.0.1:8460";
    std::string organisation;
    std::string login;
    std::string displayName;
    std::string passwordFile;
    std::string role;
    std::string area;
    bool wholeOrganisation = false;
    std::uint64_t device = 0;
    std::string file;
    std::string photosCopy;
    std::string copyTo;
    commands::LogQuestion log;
    int logDays = 180;
};

/// Splits ADDR:PORT, also [::1]:PORT.
bool takeListen(Arguments& arguments)
{
    const std::size_t colon = arguments.listen.rfind(':');
    if (colon == std::string::npos)
        return false;
    std::string address = arguments.listen.substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    const char* end = arguments.listen.data() + arguments.listen.size();
    const auto [last, problem] = std::from_chars(arguments.listen.data() + colon + 1, end, arguments.options.port);
    arguments.options.address = address;
    return problem == std::errc {} && last == end && !address.empty();
}

int serve(Arguments& arguments)
{
    if (!takeListen(arguments)) {
        std::cerr << "tovholder-server: --listen wants an address and a port, such as 0.0.0.0:8460\n";
        return 1;
    }
    arguments.options.accessLogKept = std::chrono::days(arguments.logDays);
    return commands::serve(arguments.place, arguments.options);
}

CLI::App& command(CLI::App& parent, const char* name, const char* what, Arguments& arguments)
{
    CLI::App& added = *parent.add_subcommand(name, what);
    added.add_option("--store", arguments.place.store, "the server's SQLite file, or postgresql://host/database")->required();
    added.add_option("--photos", arguments.place.photos, "folder of the photos; beside the store if not given");
    return added;
}

void addServing(CLI::App& app, Arguments& arguments, int& code)
{
    CLI::App& serving = command(app, "serve", "Serve devices until SIGTERM", arguments);
    serving.add_option("--listen", arguments.listen, "ADDRESS:PORT; port 0 takes any that is free")->capture_default_str();
    CLI::Option* certificate = serving.add_option("--certificate", arguments.options.certificateFile, "PEM chain, for HTTPS");
    CLI::Option* key = serving.add_option("--key", arguments.options.keyFile, "PEM key of the certificate");
    certificate->needs(key);
    key->needs(certificate);
    serving.add_flag("--behind-proxy", arguments.options.behindProxy, "Tell callers apart by X-Forwarded-For");
    serving.add_option("--log-days", arguments.logDays, "How long the access log is kept")->capture_default_str()->check(CLI::Range(1, 3650));
    serving.add_option("--connections-per-address", arguments.options.connectionsPerAddressMax,
               "How many connections one address may have; a proxy in front counts for itself")
        ->capture_default_str();
    serving.callback([&] { code = serve(arguments); });

    CLI::App& init = command(app, "init", "Make a store for an organisation", arguments);
    init.add_option("--organisation", arguments.organisation, "its name")->required();
    init.callback([&] { code = commands::init(arguments.place, arguments.organisation); });

    CLI::App& backup = command(app, "backup", "Copy the store to a new file, and the photos beside it, also while serve runs", arguments);
    backup.add_option("FILE", arguments.file, "the new file")->required();
    backup.add_option("--photos-copy", arguments.photosCopy,
        "folder for the photos; FILE.photos if not given. One that has photos already only gets what it lacks");
    backup.callback([&] { code = commands::backup(arguments.place, arguments.file, arguments.photosCopy); });

    CLI::App& log = command(app, "log", "Who read, changed and took out what, when and from where, as CSV", arguments);
    log.add_option("--since", arguments.log.since, "first day, such as 2026-02-28 (UTC)");
    log.add_option("--until", arguments.log.until, "last day");
    log.add_option("--user", arguments.log.login, "only theirs");
    log.add_option("--device", arguments.log.device, "only this device's, by its number");
    log.add_option("--what", arguments.log.what, "only these: signed in, sign-in refused, signed out, token reused, renewed, read, changed, refused, photo read, photo sent, command");
    log.callback([&] { code = commands::showLog(arguments.place, arguments.log); });

    CLI::App& copy = *app.add_subcommand("copy", "Copy a store into a new one, such as a SQLite file into PostgreSQL, and compare them. Stop serve first");
    copy.add_option("FROM", arguments.place.store, "a SQLite file, or postgresql://host/database")->required();
    copy.add_option("TO", arguments.copyTo, "likewise; must be new")->required();
    copy.callback([&] { code = commands::copy(arguments.place.store, arguments.copyTo); });

    CLI::App& check = command(app, "check", "Look for damage in the store and the photos", arguments);
    check.callback([&] { code = commands::check(arguments.place); });
}

void addPeople(CLI::App& app, Arguments& arguments, int& code)
{
    CLI::App& user = *app.add_subcommand("user", "Those who may sign in")->require_subcommand(1);
    CLI::App& add = command(user, "add", "Let someone in; the password comes on standard input", arguments);
    add.add_option("NAME", arguments.login, "what they sign in with")->required();
    add.add_option("--display-name", arguments.displayName, "what others see");
    add.add_option("--password-file", arguments.passwordFile, "file whose first line is the password");
    add.callback([&] {
        code = commands::addUser(arguments.place, arguments.login, arguments.displayName, arguments.passwordFile);
    });
    command(user, "list", "All users: name, shown name, state", arguments).callback([&] {
        code = commands::listUsers(arguments.place);
    });
    CLI::App& disable = command(user, "disable", "Keep someone out and sign out their devices", arguments);
    disable.add_option("NAME", arguments.login, "who")->required();
    disable.callback([&] { code = commands::disableUser(arguments.place, arguments.login); });
    CLI::App& password = command(user, "password", "Change a password, sign out their devices, and let someone disabled in again", arguments);
    password.add_option("NAME", arguments.login, "whose")->required();
    password.add_option("--password-file", arguments.passwordFile, "file whose first line is the password");
    password.callback([&] {
        code = commands::setPassword(arguments.place, arguments.login, arguments.passwordFile);
    });
}

void addRights(CLI::App& app, Arguments& arguments, int& code)
{
    CLI::App& grant = command(app, "grant", "Give a user a role in an area, or make them administrator", arguments);
    grant.add_option("USER", arguments.login, "who")->required();
    grant.add_option("ROLE", arguments.role, "registrant, medlem, tovholder, leder, administrator; none takes it away")->required();
    CLI::Option* area = grant.add_option("--area", arguments.area, "the area's name or id");
    CLI::Option* whole = grant.add_flag("--organisation", arguments.wholeOrganisation, "The whole organisation");
    area->excludes(whole);
    grant.callback([&, area] {
        if (arguments.wholeOrganisation)
            code = commands::grantOrganisation(arguments.place, arguments.login, arguments.role);
        else if (*area)
            code = commands::grantArea(arguments.place, arguments.login, arguments.role, arguments.area);
        else
            throw CLI::RequiredError("--area or --organisation");
    });

    CLI::App& device = *app.add_subcommand("device", "Devices that signed in")->require_subcommand(1);
    command(device, "list", "All devices: number, user, name, since, last seen, state", arguments).callback([&] {
        code = commands::listDevices(arguments.place);
    });
    CLI::App& revoke = command(device, "revoke", "Have a lost device wipe itself at its next contact", arguments);
    revoke.add_option("NUMBER", arguments.device, "as device list shows it")->required();
    revoke.callback([&] { code = commands::revokeDevice(arguments.place, arguments.device); });
}

} // namespace

int main(int argc, char** argv)
{
    tovholder::keepFreedMemory();
    // Standard output belongs to the commands' answers.
    spdlog::set_default_logger(spdlog::stderr_logger_mt("tovholder-server"));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    CLI::App app("Tovholder's server: keeps an organisation's records and photos for its devices");
    app.set_version_flag("--version", TOVHOLDER_VERSION);
    app.require_subcommand(1);
    Arguments arguments;
    int code = 0;
    addServing(app, arguments, code);
    addPeople(app, arguments, code);
    addRights(app, arguments, code);
    try {
        app.parse(argc, argv);
        return code;
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& exception) {
        std::cerr << "tovholder-server: " << exception.what() << '\n';
        return 1;
    }
}
