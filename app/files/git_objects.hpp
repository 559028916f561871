#pragma once
// Reads objects out of a git repository: trees and files, by their names.

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "files/git.hpp"

namespace fukan::files {

enum class GitEntryKind { file, folder, link, repository };

struct GitEntry {
    GitEntryKind kind = GitEntryKind::file;
    std::string object;  ///< its hash in hexadecimal digits
};

/// What a folder has, by name.
using GitFolder = std::map<std::string, GitEntry>;

/// The folder that a tree object's bytes describe; none when they describe none. `hashBytes`: 20 or 32.
std::optional<GitFolder> parseTree(std::string_view bytes, std::size_t hashBytes);

/// Objects that were read, and those that are wanted. Each is read once, several with one call of git.
class GitObjects {
public:
    static constexpr std::size_t mostBytes = std::size_t{128} << 20;  ///< of all objects together

    struct Object {
        std::string hash;
        std::string type;                  ///< "tree", "blob"; empty: there is none
        std::size_t size = 0;              ///< bytes
        std::optional<std::string> bytes;  ///< none: it is too large
    };

    /// Null until it has been fetched.
    const Object* find(const std::string& name) const;
    /// `name`: a hash, or another name that git takes for one object; without blanks.
    void want(const std::string& name) { wanted_.insert(name); }
    bool wantsMore() const { return !wanted_.empty(); }
    /// Reads what is wanted; none when that went well.
    std::optional<base::Error> fetch(Git& git);

private:
    std::optional<base::Error> readHeads(Git& git, const std::vector<std::string>& names);
    std::optional<base::Error> readBytes(Git& git, const std::vector<std::string>& names);

    std::map<std::string, Object> objects_;
    std::set<std::string> wanted_;
    std::size_t held_ = 0;  // bytes
};

}  // namespace fukan::files
