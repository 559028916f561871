#include "wall/scene_name.hpp"

#include <filesystem>

namespace fukan {

std::string sceneName(const content::Board& board, const show::SceneKey& key) {
    const std::string revision = board.revisions[key.revision].id;
    switch (key.kind) {
        case show::SceneKind::landscape:
            return "landscape:" + revision;
        case show::SceneKind::roadmap:
            return "roadmap:" + revision + ":" + std::to_string(key.page + 1);
        case show::SceneKind::image:
            return "image:" + std::filesystem::path(key.image.view()).stem().string();
    }
    return {};
}

bool isAskedFor(const std::string& name, const std::string& asked) {
    return asked.empty() || name == asked ||
           (name.size() > asked.size() && name.starts_with(asked) && name[asked.size()] == ':');
}

std::string noSuchScene(const content::Board& board, const show::Round& round, const std::string& asked) {
    std::string out = "no scene \"" + asked + "\"; there are:";
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

}  // namespace fukan
