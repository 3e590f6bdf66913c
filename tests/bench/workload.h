// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/fixtures.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tovholder::bench {

/// Notes of id, group, author, a 130-letter Danish body drawn from 160 words, two times and a status, as observations of the
/// area; the second time stands in the whole number that an observation has. The seed decides all but the ids.
[[nodiscard]] std::vector<store::Edit> workloadNotes(store::Store& store, const Id& area, int count, std::uint32_t seed);

/// The notes as an array of objects with the fields and the id.
[[nodiscard]] std::string asJson(std::span<const store::Edit> notes);

/// The same rows in a bare table of a SQLite file with the store's settings. Ends the program on failure.
class BareTable {
public:
    explicit BareTable(const std::filesystem::path& file);
    ~BareTable();
    BareTable(const BareTable&) = delete;
    BareTable& operator=(const BareTable&) = delete;

    /// In one transaction. Returns ms.
    double insert(std::span<const store::Edit> notes);

private:
    void run(const char* sql);

    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// Bytes of the file's tables and their indexes after a checkpoint, without free pages; those of the search index apart.
struct StoreBytes {
    std::int64_t rows = 0;
    std::int64_t searchIndex = 0;
    std::int64_t empty = 0; ///< of `rows`, in tables and indexes that hold nothing: a page each
};
[[nodiscard]] StoreBytes bytesIn(const std::filesystem::path& file);

/// Bytes that this process' TCP connections have carried, headers of HTTP with them.
struct WireBytes {
    std::int64_t sent = 0;
    std::int64_t received = 0;
};
[[nodiscard]] WireBytes wireBytes();

/// Starts to measure a process' peak memory anew; its peak since then, KiB.
void resetPeak(const std::string& process);
[[nodiscard]] std::int64_t peakKib(const std::string& process);
[[nodiscard]] std::int64_t residentKib(const std::string& process);

} // namespace tovholder::bench
