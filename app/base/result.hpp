#pragma once
// A value, or one sentence for a person on why there is none and what to do.

#include <string>
#include <utility>
#include <variant>

namespace fukan::base {

struct Error {
    std::string message;
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::move(value)) {}
    Result(Error error) : held_(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(held_); }

    /// Only when there is a value.
    T& operator*() { return std::get<T>(held_); }
    const T& operator*() const { return std::get<T>(held_); }
    T* operator->() { return &std::get<T>(held_); }
    const T* operator->() const { return &std::get<T>(held_); }

    /// Only when there is none.
    const std::string& error() const { return std::get<Error>(held_).message; }

private:
    std::variant<T, Error> held_;
};

}  // namespace fukan::base
