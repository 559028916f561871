#pragma once
// One line of an event log, word by word.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/event.hpp"

namespace fukan::input {

/// A happening that cannot be read: what is wrong, and with which word.
struct WordError {
    std::string message;
    std::string hint;
};

/// Takes a line's words one after the other. After a mistake all that is asked of it is worth nothing, and
/// the first mistake stays.
class EventWords {
public:
    explicit EventWords(std::string_view line) : line_(line) {}

    std::string_view word(std::string_view what);
    float number(std::string_view what);
    std::int64_t whole(std::string_view what, std::int64_t least, std::int64_t most);

    /// There must be no more.
    void end();

    void fail(std::string message, std::string hint = {});
    const std::optional<WordError>& error() const { return error_; }
    /// Of the word that was taken last, from 1.
    int column() const { return static_cast<int>(column_) + 1; }

private:
    std::string_view line_;
    std::size_t next_ = 0;
    std::size_t column_ = 0;
    std::optional<WordError> error_;
};

}  // namespace fukan::input
