#include "wall/scene_name.hpp"

#include <fmt/core.h>

#include <string_view>

#include "base/quoted.hpp"

namespace fukan::wall {
namespace {

/// A file's name without its folder and its ending.
std::string_view stemOf(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    return dot == 0 ? name : name.substr(0, dot);
}

}  // namespace

std::string sceneName(const content::Board& board, const show::SceneKey& key) {
    const std::string revision = board.revisions[key.revision].id;
    switch (key.kind) {
        case show::SceneKind::landscape:
            return "landscape:" + revision;
        case show::SceneKind::roadmap:
            return "roadmap:" + revision + ":" + std::to_string(key.page + 1);
        case show::SceneKind::afar:
            return "afar:" + revision;
        case show::SceneKind::image:
            return "image:" + std::string(stemOf(key.image.view()));
    }
    return {};
}

bool isAskedFor(const std::string& name, const std::string& asked) {
    return asked.empty() || name == asked ||
           (name.size() > asked.size() && name.starts_with(asked) && name[asked.size()] == ':');
}

std::string noSuchScene(const content::Board& board, const show::Round& round, const std::string& asked) {
    std::string out = fmt::format("no scene {}; there are:", base::quoted(asked));
    for (const show::Entry& entry : round) out += " " + sceneName(board, entry.scene);
    return out;
}

const char* languageTag(content::Language language) {
    switch (language) {
        case content::Language::ja:
            return "ja";
        case content::Language::en:
            return "en";
        case content::Language::both:
            return "both";
    }
    return "ja";
}

}  // namespace fukan::wall
