#include "input/event_words.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/quoted.hpp"

namespace fukan::input {
namespace {

template <typename T>
bool parse(std::string_view word, T& out) {
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), out);
    return code == std::errc{} && end == word.data() + word.size();
}

}  // namespace

std::string_view EventWords::word(std::string_view what) {
    if (error_) return {};
    const std::size_t begin = std::min(line_.find_first_not_of(' ', next_), line_.size());
    const std::size_t end = std::min(line_.find(' ', begin), line_.size());
    column_ = begin;
    next_ = end;
    if (begin == end) fail(std::string(what) + " is missing");
    return line_.substr(begin, end - begin);
}

float EventWords::number(std::string_view what) {
    const std::string_view w = word(what);
    float value = 0;
    if (!error_ && !parse(w, value)) fail(base::quoted(w) + " is no number", std::string(what) + " is meant");
    return value;
}

std::int64_t EventWords::whole(std::string_view what, std::int64_t least, std::int64_t most) {
    const std::string_view w = word(what);
    std::int64_t value = 0;
    if (error_) return least;
    if (!parse(w, value)) {
        fail(base::quoted(w) + " is no whole number", std::string(what) + " is meant");
    } else if (value < least || value > most) {
        fail(std::string(what) + " cannot be " + base::quoted(w),
             "it is at least " + std::to_string(least) + " and at most " + std::to_string(most));
    }
    return error_ ? least : value;
}

void EventWords::end() {
    if (error_ || line_.find_first_not_of(' ', next_) == std::string_view::npos) return;
    const std::string_view w = word("");
    fail(base::quoted(w) + " is one word too many");
}

void EventWords::fail(std::string message, std::string hint) {
    if (!error_) error_ = WordError{std::move(message), std::move(hint)};
}

}  // namespace fukan::input
