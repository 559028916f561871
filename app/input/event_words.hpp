#pragma once
// One line of an event log, word by word.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/event.hpp"

namespace fukan::input {

/// An event that cannot be read: what is wrong with which word, and a hint (may be empty).
struct WordError {
    std::string message;
    std::string hint;
};

/// Reads a line's words one after the other. `what` names the word in an error message. After the first
/// error every read returns a meaningless default, and `error` keeps that first error.
class EventWords {
public:
    explicit EventWords(std::string_view line) : line_(line) {}

    std::string_view word(std::string_view what);
    float number(std::string_view what);
    std::int64_t whole(std::string_view what, std::int64_t least, std::int64_t most);

    /// An error if there is another word.
    void end();

    void fail(std::string message, std::string hint = {});
    const std::optional<WordError>& error() const { return error_; }
    /// The column of the word that was read last, from 1.
    int column() const { return static_cast<int>(column_) + 1; }

private:
    std::string_view line_;
    std::size_t next_ = 0;
    std::size_t column_ = 0;
    std::optional<WordError> error_;
};

}  // namespace fukan::input
