// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace tovholder {

/// A value, or why there is none. Expected failures travel as Result; exceptions are for surprises
/// and end at the door of the room that called the throwing library.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code)
        : Result(Error { code })
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T& value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or why not.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    Result(ErrorCode code)
        : Result(Error { code })
    {
    }

    [[nodiscard]] bool ok() const { return m_error.code == ErrorCode::None; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return m_error;
    }

private:
    Error m_error;
};

} // namespace tovholder
