// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/version.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tovholder::merge {

/// The versions of one row's fields: one for the row, and only the exceptions to it, so that an insert
/// costs one clock and not one a column. A field that is neither set nor an exception has the row's.
class RowVersions {
public:
    RowVersions() = default;
    explicit RowVersions(Version row)
        : m_row(row)
    {
    }

    /// Reads back what exceptionsText() wrote; text that is not its own gives no exceptions.
    RowVersions(Version row, std::string_view exceptions);

    [[nodiscard]] Version row() const { return m_row; }
    [[nodiscard]] Version of(std::string_view field) const;
    /// Whether the field stands among the exceptions.
    [[nodiscard]] bool lists(std::string_view field) const;
    void set(std::string_view field, Version version);
    /// As set(), but listed even when it is the row's version: a field that was cleared, which without an
    /// exception would look like one that was never set.
    void setListed(std::string_view field, Version version);
    void unlist(std::string_view field);
    [[nodiscard]] const std::vector<std::pair<std::string, Version>>& listed() const { return m_exceptions; }
    /// The latest of all.
    [[nodiscard]] Version latest() const;
    /// "field:clock:device;…", empty when there are no exceptions.
    [[nodiscard]] std::string exceptionsText() const;

private:
    std::vector<std::pair<std::string, Version>>::iterator find(std::string_view field);

    Version m_row;
    std::vector<std::pair<std::string, Version>> m_exceptions;
};

} // namespace tovholder::merge
