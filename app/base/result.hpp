#pragma once
// A value, or an error: one sentence that tells the reader why there is no value and what to do.

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

    /// Only when there is a value; otherwise std::bad_variant_access is thrown.
    T& operator*() { return std::get<T>(held_); }
    const T& operator*() const { return std::get<T>(held_); }
    T* operator->() { return &std::get<T>(held_); }
    const T* operator->() const { return &std::get<T>(held_); }

    /// Only when there is no value; otherwise std::bad_variant_access is thrown.
    const std::string& error() const { return std::get<Error>(held_).message; }

private:
    std::variant<T, Error> held_;
};

}  // namespace fukan::base
