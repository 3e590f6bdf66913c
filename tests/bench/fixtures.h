// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <sqlite3.h>

#include <filesystem>
#include <string>
#include <vector>

namespace tovholder::bench {

/// A folder that is gone afterwards.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// Notes of about 350 bytes each, as contributions of one meeting in the area.
[[nodiscard]] std::vector<store::Edit> notes(store::Store& store, const Id& area, int count);

/// A plain SQLite file through the C API, with the settings that the store has. Ends the program on failure.
class PlainSqlite {
public:
    explicit PlainSqlite(const std::filesystem::path& file);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    /// A bare table with the notes' columns, filled in one transaction. Returns ms.
    double insertAll(const std::vector<store::Edit>& notes);
    /// One note's text in a transaction of its own. Returns ms.
    double updateOne(const std::string& id, const std::string& text);

private:
    void run(const char* sql);

    sqlite3* m_connection = nullptr;
};

[[nodiscard]] double nowMs();
[[nodiscard]] double median(std::vector<double> values);

} // namespace tovholder::bench
