#include "files/git_objects.hpp"

#include <charconv>
#include <string_view>
#include <utility>

#include "content/largest_file.hpp"

namespace fukan::files {
namespace {

std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

std::optional<GitEntryKind> kindOf(std::string_view mode) {
    if (mode == "40000") return GitEntryKind::folder;
    if (mode == "120000") return GitEntryKind::link;
    if (mode == "160000") return GitEntryKind::repository;
    if (mode.starts_with("100")) return GitEntryKind::file;
    return std::nullopt;
}

/// What stands before the next `end`, which is taken away as well; none when there is no such byte.
std::optional<std::string_view> cut(std::string_view& bytes, char end) {
    const auto at = bytes.find(end);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view part = bytes.substr(0, at);
    bytes.remove_prefix(at + 1);
    return part;
}

/// "HASH TYPE SIZE", or "NAME missing" and the like; none: neither.
std::optional<GitObjects::Object> headOf(std::string_view line) {
    GitObjects::Object object;
    const auto hash = cut(line, ' ');
    if (!hash) return std::nullopt;
    const auto type = cut(line, ' ');
    if (!type) return object;
    object.hash = *hash;
    object.type = *type;
    const auto [stop, failed] = std::from_chars(line.data(), line.data() + line.size(), object.size);
    if (failed != std::errc{} || stop != line.data() + line.size()) return std::nullopt;
    return object;
}

std::string linesOf(const std::vector<std::string>& names) {
    std::string lines;
    for (const std::string& name : names) lines += name + "\n";
    return lines;
}

}  // namespace

std::optional<GitFolder> parseTree(std::string_view bytes, std::size_t hashBytes) {
    GitFolder folder;
    while (!bytes.empty()) {
        const auto mode = cut(bytes, ' ');
        const auto name = cut(bytes, '\0');
        if (!mode || !name || bytes.size() < hashBytes) return std::nullopt;
        const auto kind = kindOf(*mode);
        if (!kind) return std::nullopt;
        folder[std::string(*name)] = {*kind, hexadecimal(bytes.substr(0, hashBytes))};
        bytes.remove_prefix(hashBytes);
    }
    return folder;
}

const GitObjects::Object* GitObjects::find(const std::string& name) const {
    const auto found = objects_.find(name);
    return found == objects_.end() ? nullptr : &found->second;
}

std::optional<base::Error> GitObjects::fetch(Git& git) {
    std::vector<std::string> names;
    for (const std::string& name : std::exchange(wanted_, {})) {
        if (!objects_.contains(name)) names.push_back(name);
    }
    if (names.empty()) return std::nullopt;
    if (auto failed = readHeads(git, names)) return failed;
    std::vector<std::string> small;
    for (const std::string& name : names) {
        const Object& object = objects_.at(name);
        const bool readable = object.type == "blob" || object.type == "tree";
        if (!readable || object.size > content::largestFile || held_ + object.size > mostBytes) continue;
        held_ += object.size;
        small.push_back(name);
    }
    return small.empty() ? std::nullopt : readBytes(git, small);
}

std::optional<base::Error> GitObjects::readHeads(Git& git, const std::vector<std::string>& names) {
    const auto answer = git.output({"cat-file", "--batch-check"}, linesOf(names));
    if (!answer) return base::Error{answer.error()};
    std::string_view rest = *answer;
    for (const std::string& name : names) {
        const auto line = cut(rest, '\n');
        auto object = line ? headOf(*line) : std::nullopt;
        if (!object) return Git::garbled();
        objects_[name] = std::move(*object);
    }
    return std::nullopt;
}

std::optional<base::Error> GitObjects::readBytes(Git& git, const std::vector<std::string>& names) {
    const auto answer = git.output({"cat-file", "--batch"}, linesOf(names),
                                   mostBytes + (names.size() + 1) * std::size_t{512});
    if (!answer) return base::Error{answer.error()};
    std::string_view rest = *answer;
    for (const std::string& name : names) {
        Object& object = objects_.at(name);
        const auto line = cut(rest, '\n');
        const auto head = line ? headOf(*line) : std::nullopt;
        if (!head || head->hash != object.hash || head->size != object.size) return Git::garbled();
        if (rest.size() <= object.size || rest[object.size] != '\n') return Git::garbled();
        object.bytes = rest.substr(0, object.size);
        rest.remove_prefix(object.size + 1);
    }
    return std::nullopt;
}

}  // namespace fukan::files
