#include "files/past_board.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/quoted.hpp"
#include "content/board_loader.hpp"

namespace fukan::files {
namespace {

class PastFolder {
public:
    PastFolder(GitObjects& objects, const std::string& tree) : objects_(objects), tree_(tree) {}

    /// `name`: as content::ReadFile has it, so without "..".
    base::Result<std::string> read(std::string_view name) {
        std::string folder = tree_;
        for (;;) {
            const auto slash = name.find('/');
            const auto entry = find(folder, std::string(name.substr(0, slash)));
            if (!entry) return base::Error{entry.error()};
            const bool last = slash == std::string_view::npos;
            if (entry->kind == GitEntryKind::link) return base::Error{"it is a symbolic link"};
            if (entry->kind == GitEntryKind::repository) return base::Error{"it is another repository's"};
            if (last && entry->kind == GitEntryKind::file) return bytesOf(entry->object, "blob");
            if (last) return base::Error{"it is a folder"};
            if (entry->kind != GitEntryKind::folder) return absent();
            folder = entry->object;
            name.remove_prefix(slash + 1);
        }
    }

    bool lacking() const { return lacking_; }

private:
    static base::Error absent() { return {"the commit does not have it"}; }

    base::Result<GitEntry> find(const std::string& folder, const std::string& name) {
        const auto bytes = bytesOf(folder, "tree");
        if (!bytes) return base::Error{bytes.error()};
        const auto entries = parseTree(*bytes, folder.size() / 2);
        if (!entries) return base::Error{"its folder is damaged"};
        const auto found = entries->find(name);
        if (found == entries->end()) return absent();
        return found->second;
    }

    base::Result<std::string> bytesOf(const std::string& hash, std::string_view type) {
        const GitObjects::Object* object = objects_.find(hash);
        if (object == nullptr) {
            objects_.want(hash);
            lacking_ = true;
            return base::Error{"it has not been fetched"};
        }
        // Of a partial or damaged clone.
        if (object->type != type) return base::Error{"the repository does not have it"};
        if (!object->bytes) return base::Error{"it is too large"};
        return *object->bytes;
    }

    GitObjects& objects_;
    const std::string& tree_;
    bool lacking_ = false;
};

}  // namespace

std::optional<CheckedBoard> loadPastBoard(GitObjects& objects, const std::string& tree) {
    PastFolder folder(objects, tree);
    content::LoadedBoard loaded =
        content::loadBoard([&](const std::string& name) { return folder.read(name); });
    if (folder.lacking()) return std::nullopt;
    if (loaded.board)
        return CheckedBoard{std::make_shared<const content::Board>(std::move(*loaded.board)), {}};
    const auto first =
        std::ranges::find(loaded.diagnostics, base::Severity::error, &base::Diagnostic::severity);
    return CheckedBoard{nullptr, base::plainLine(first->format())};
}

}  // namespace fukan::files
