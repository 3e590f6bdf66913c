// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/http/server.h"

#include <filesystem>
#include <string>

/// What each of tovholder-server's commands does. They return the program's exit code: 0 when done, 1 with a
/// sentence on standard error when not.
namespace tovholder::server::commands {

struct Place {
    std::string store; ///< as openStorage() takes it
    std::filesystem::path photos; ///< empty: beside the store's file, its name with ".photos" after it
};

int serve(const Place& place, const http::ServerOptions& options);
int init(const Place& place, const std::string& organisation);
/// An empty password file: the password is the first line of standard input.
int addUser(const Place& place, const std::string& login, const std::string& displayName, const std::string& passwordFile);
int listUsers(const Place& place);
int disableUser(const Place& place, const std::string& login);
int setPassword(const Place& place, const std::string& login, const std::string& passwordFile);
int grantArea(const Place& place, const std::string& login, const std::string& role, const std::string& area);
int grantOrganisation(const Place& place, const std::string& login, const std::string& role);
int listDevices(const Place& place);
int revokeDevice(const Place& place, merge::DeviceNumber device);
int backup(const Place& place, const std::filesystem::path& file, const std::filesystem::path& photosCopy);
int check(const Place& place);

/// Which lines of the access log are wanted; what is empty or 0 does not matter.
struct LogQuestion {
    std::string since; ///< first day, such as 2026-02-28, UTC
    std::string until; ///< last day
    std::string login;
    std::string what;
    merge::DeviceNumber device = 0;
};
/// Prints the access log as CSV.
int showLog(const Place& place, const LogQuestion& question);
/// Copies everything but the photos into a new store, reads both whole and compares them.
int copy(const std::string& from, const std::string& to);

} // namespace tovholder::server::commands
