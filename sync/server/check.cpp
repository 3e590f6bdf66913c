// SPDX-License-Identifier: Apache-2.0
#include "sync/server/check.h"

#include <algorithm>

namespace tovholder::server {

std::vector<std::uint64_t> sequencesOf(RecordStorage& records, const Id& space)
{
    std::vector<std::uint64_t> sequences;
    records.eachSuperseded(space, [&](const StoredRecord&, const StoredField& lost) {
        if (lost.sequence > 0)
            sequences.push_back(lost.sequence);
    });
    records.eachAbove(space, 0, [&](const StoredRecord& record) {
        for (const StoredField& field : record.fields)
            sequences.push_back(field.sequence);
        return true;
    });
    return sequences;
}

std::vector<std::string> sequenceFaults(Transaction& transaction)
{
    std::vector<std::string> faults;
    for (const Space& space : transaction.records().spaces()) {
        std::vector<std::uint64_t> numbers = sequencesOf(transaction.records(), space.id);
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        // Distinct numbers of which the last is their count, and none is 0, are 1, 2, 3 ... without a gap.
        const bool gapFree = numbers.size() == space.sequence && (numbers.empty() || (numbers.front() == 1 && numbers.back() == space.sequence));
        if (!gapFree)
            faults.push_back("space " + space.id + " gave " + std::to_string(space.sequence) + " numbers, but "
                + std::to_string(numbers.size()) + " are found");
    }
    return faults;
}

std::vector<std::string> photoFaults(Transaction& transaction, const PhotoFiles& files)
{
    std::vector<std::string> faults;
    for (const StoredPhoto& photo : transaction.photos().photos()) {
        const std::string hash = files.hashOf(photo.sha256);
        if (hash.empty())
            faults.push_back("photo " + photo.sha256 + " is missing");
        else if (hash != photo.sha256)
            faults.push_back("photo " + photo.sha256 + " has other bytes than it had");
    }
    return faults;
}

} // namespace tovholder::server
