// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tovholder::simulation {

/// What happened, line by line, and a hash of it that tells whether two runs were the same.
class Trace {
public:
    void add(std::string line)
    {
        for (const char c : line)
            m_hash = (m_hash ^ static_cast<unsigned char>(c)) * fnvPrime;
        m_lines.push_back(std::move(line));
    }
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }
    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }

private:
    static constexpr std::uint64_t fnvPrime = 1099511628211U; // FNV-1a, 64 bits
    std::uint64_t m_hash = 14695981039346656037U;
    std::vector<std::string> m_lines;
};

} // namespace tovholder::simulation
