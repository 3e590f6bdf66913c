// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/matrixchange.h"

#include "cpp/domain/codes.h"

#include <algorithm>

namespace tovholder::domain {

MatrixChange::MatrixChange(std::span<const MatrixLink> before, std::span<const MatrixLink> after)
{
    for (const auto& [links, worked] : { std::pair { before, &m_before }, std::pair { after, &m_after } }) {
        for (const MatrixLink& link : links) {
            if (!link.function.empty())
                (*worked)[link.partner].insert(link.function);
        }
    }
    for (const MatrixLink& link : after) {
        if (!link.function.empty())
            m_filled.emplace(link.function, link.category);
    }
}

std::string_view MatrixChange::came(const MatrixLink& link) const
{
    const auto known = m_before.find(link.partner);
    if (known == m_before.end())
        return "ny";
    return known->second.contains(link.function) ? "" : "deles";
}

bool MatrixChange::isGone(const MatrixLink& link) const
{
    const auto now = m_after.find(link.partner);
    return !link.function.empty() && (now == m_after.end() || !now->second.contains(link.function));
}

int MatrixChange::newPartners() const
{
    return static_cast<int>(std::ranges::count_if(m_after, [this](const auto& now) { return !m_before.contains(now.first); }));
}

int MatrixChange::gonePartners() const
{
    return static_cast<int>(std::ranges::count_if(m_before, [this](const auto& then) { return !m_after.contains(then.first); }));
}

int MatrixChange::newlyShared() const
{
    return static_cast<int>(std::ranges::count_if(m_after, [this](const auto& now) {
        const auto then = m_before.find(now.first);
        return now.second.size() > 1 && (then == m_before.end() || then->second.size() < 2);
    }));
}

int MatrixChange::emptyCells() const
{
    return static_cast<int>(matrixFunctions.size() * partnerCategories.size() - m_filled.size());
}

} // namespace tovholder::domain
