// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording.h"

#include <utility>
#include <variant>

// A reason a person can act on: `message` in the language of the windows, `english` for clients of
// the API.
struct Error
{
    QString message;
    QString english;

    Error() = default;
    Error(const QString &text)
        : Error(Wording(text))
    { }
    Error(const Wording &words)
        : message(words.shown)
        , english(words.english)
    { }
};

// A value or the reason there is none, with the names of std::expected (C++23).
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

// For actions that return nothing: success is Result<Done>(Done {}).
struct Done
{ };
