// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <stdexcept>
#include <string>

namespace tovholder::simulation {

/// Something that the system promises does not hold; the message says what.
class Broken final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

inline std::string worded(const Error& error)
{
    return std::string(name(error.code)) + " at " + error.place + ": " + error.detail;
}

/// The value of what cannot fail here.
template<typename T>
T require(Result<T> result)
{
    if (!result)
        throw Broken(worded(result.error()));
    return std::move(result).value();
}

inline void require(const Result<void>& result)
{
    if (!result)
        throw Broken(worded(result.error()));
}

} // namespace tovholder::simulation
