// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/reports/csv.h"
#include "cpp/reports/document.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

/// What head office sees of all areas at once, in figures.
namespace tovholder::reports {

/// How much there is of what: figure, kind and state as store/queries/figures.h has them.
class Figures {
public:
    void add(const std::string& figure, const std::string& kind, const std::string& state, std::int64_t count)
    {
        m_counts[{ figure, kind, state }] += count;
    }
    void add(const Figures& others);
    /// No kind, or an empty state: of all of them together. An empty kind: of those that have none.
    [[nodiscard]] std::int64_t count(std::string_view figure, std::optional<std::string_view> kind = {}, std::string_view state = {}) const;

private:
    std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> m_counts;
};

struct AreaFigures {
    std::string name;
    Figures figures {};
};

struct OverviewData {
    domain::Language language = domain::Language::Danish;
    std::string organisation {};
    std::string day {}; ///< yyyy-mm-dd: as of when
    std::vector<AreaFigures> areas {};
};

/// An area a row and a figure a column; the last row is all of them together.
[[nodiscard]] CsvTable overviewTable(const OverviewData& data);

/// The areas beside each other, then agreements by theme and state and the nine recommendations: of all areas together, and
/// of each.
[[nodiscard]] Document overviewDocument(const OverviewData& data);

} // namespace tovholder::reports
