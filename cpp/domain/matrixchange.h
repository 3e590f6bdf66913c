// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace tovholder::domain {

/// A partner in a cell of the matrix: a function works with it.
struct MatrixLink {
    std::string partner; ///< its id
    std::string category {}; ///< one of partnerCategories
    std::string function {}; ///< one of matrixFunctions; empty: nobody works with it yet
};

/// What became of the partner matrix between two times.
class MatrixChange {
public:
    MatrixChange(std::span<const MatrixLink> before, std::span<const MatrixLink> after);

    /// Of a link at the later time: "ny" when the partner has come, "deles" when the function has joined others who worked
    /// with it already, else empty.
    [[nodiscard]] std::string_view came(const MatrixLink& link) const;
    /// Whether a link of the earlier time is there no more.
    [[nodiscard]] bool isGone(const MatrixLink& link) const;

    [[nodiscard]] int newPartners() const; ///< that nobody worked with before
    [[nodiscard]] int gonePartners() const; ///< that nobody works with any more
    [[nodiscard]] int newlyShared() const; ///< that several functions work with now, and at most one did before
    [[nodiscard]] int emptyCells() const; ///< at the later time

private:
    using Functions = std::map<std::string, std::set<std::string>, std::less<>>; ///< by partner
    Functions m_before;
    Functions m_after;
    std::set<std::pair<std::string, std::string>> m_filled; ///< function and category, at the later time
};

} // namespace tovholder::domain
