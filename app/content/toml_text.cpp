#include "content/toml_text.hpp"

#include <algorithm>
#include <vector>

namespace fukan::content {
namespace {

constexpr std::string_view blanks = " \t\r";

std::size_t lengthOf(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0xC0) return 1;
    if (byte < 0xE0) return 2;
    return byte < 0xF0 ? 3 : 4;
}

/// The byte at which a column begins; the text's end where it has fewer.
std::size_t byteOf(std::string_view line, int column) {
    std::size_t at = 0;
    for (int i = 1; i < column && at < line.size(); ++i) at += lengthOf(line[at]);
    return std::min(at, line.size());
}

bool isHeader(std::string_view line) { return line.starts_with('['); }

}  // namespace

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

std::string_view firstCharacter(std::string_view text) {
    return text.empty() ? text : text.substr(0, lengthOf(text.front()));
}

TomlText::TomlText(std::string_view bytes) : bytes_(bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes_.starts_with(mark)) bytes_.remove_prefix(mark.size());
}

std::string_view TomlText::line(int number) const {
    std::size_t start = 0;
    for (int i = 1; i < number; ++i) {
        start = bytes_.find('\n', start);
        if (start == std::string_view::npos) return {};
        ++start;
    }
    return bytes_.substr(start, bytes_.find('\n', start) - start);
}

std::string_view TomlText::from(Position at) const {
    const std::string_view whole = line(at.line);
    return whole.substr(byteOf(whole, at.column));
}

std::string_view TomlText::before(Position at) const {
    const std::string_view whole = line(at.line);
    return whole.substr(0, byteOf(whole, at.column));
}

/// Follows a file's brackets, quotation marks and comments, character by character.
struct TomlText::Open {
    std::vector<Position> brackets;
    std::optional<Position> quote;
    std::string_view end;  // of the text that is open

    /// Takes what begins at `rest`, and returns how many bytes that is.
    std::size_t take(std::string_view rest, Position at, bool inValue) {
        if (quote) return inQuote(rest);
        for (const std::string_view mark : {"\"\"\"", "'''", "\"", "'"}) {
            if (!rest.starts_with(mark)) continue;
            quote = at;
            end = mark;
            return mark.size();
        }
        const char c = rest.front();
        if (c == '#') return std::min(rest.find('\n'), rest.size());
        if ((c == '[' || c == '{') && inValue) brackets.push_back(at);
        if ((c == ']' || c == '}') && !brackets.empty()) brackets.pop_back();
        return lengthOf(c);
    }

private:
    std::size_t inQuote(std::string_view rest) {
        const bool escapes = end.front() == '"';
        if (escapes && rest.front() == '\\' && rest.size() > 1) return 1 + lengthOf(rest[1]);
        if (!rest.starts_with(end)) return lengthOf(rest.front());
        quote.reset();
        return end.size();
    }
};

TomlText::Open TomlText::openAt(Position at) const {
    Open open;
    Position here{1, 1};
    bool inValue = false;  // behind the line's "="; a header's brackets are none of a value
    for (std::size_t i = 0; i < bytes_.size() && here < at;) {
        const std::string_view rest = bytes_.substr(i);
        if (rest.front() == '\n') {
            inValue = inValue && !open.brackets.empty();
            here = {here.line + 1, 1};
            ++i;
            continue;
        }
        if (!open.quote && rest.front() == '=') inValue = true;
        const std::size_t taken = std::min(open.take(rest, here, inValue), rest.size());
        for (std::size_t k = 0; k < taken;) {
            k += lengthOf(rest[k]);
            ++here.column;
        }
        i += taken;
    }
    return open;
}

std::optional<Position> TomlText::openBracket(Position at) const {
    const Open open = openAt(at);
    return open.brackets.empty() ? std::nullopt : std::optional(open.brackets.back());
}

std::optional<Position> TomlText::openQuote(Position at) const { return openAt(at).quote; }

template <typename Visit>
void TomlText::eachLineBefore(int end, Visit visit) const {
    std::size_t start = 0;
    for (int number = 1; number < end && start < bytes_.size(); ++number) {
        const std::size_t feed = std::min(bytes_.find('\n', start), bytes_.size());
        visit(number, trimmed(bytes_.substr(start, feed - start)));
        start = feed + 1;
    }
}

int TomlText::earlierKey(Position at, std::string_view key) const {
    int found = 0;
    eachLineBefore(at.line, [&](int number, std::string_view text) {
        if (isHeader(text)) found = 0;
        if (text.starts_with(key) && trimmed(text.substr(key.size())).starts_with('=')) found = number;
    });
    return found;
}

int TomlText::earlierHeader(Position at, std::string_view table) const {
    int found = 0;
    eachLineBefore(at.line, [&](int number, std::string_view text) {
        if (found != 0 || !isHeader(text)) return;
        while (isHeader(text)) text = trimmed(text.substr(1));
        if (text.starts_with(table) && trimmed(text.substr(table.size())).starts_with(']')) found = number;
    });
    return found;
}

}  // namespace fukan::content
