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

bool means(std::string_view asked, std::string_view name) {
    return name == asked ||
           (name.size() > asked.size() && name.starts_with(asked) && name[asked.size()] == ':');
}

/// What an entry of the round can be asked for by.
struct Names {
    std::string own;
    std::string beside;  ///< of the map that it is shown with; empty: none
};

/// Marks the scenes that `asked` means; false when there are none.
bool mark(const std::vector<Names>& names, std::string_view asked, std::vector<bool>& out) {
    bool any = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!means(asked, names[i].own) && !(!names[i].beside.empty() && means(asked, names[i].beside)))
            continue;
        out[i] = true;
        any = true;
    }
    return any;
}

std::vector<std::string_view> partsOf(std::string_view list) {
    std::vector<std::string_view> out;
    for (std::size_t comma = list.find(','); comma != list.npos; comma = list.find(',')) {
        out.push_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    out.push_back(list);
    return out;
}

std::string noSuchScene(const std::vector<Names>& names, std::string_view asked) {
    std::string out = fmt::format("no scene {}; there are:", base::quoted(asked));
    for (const Names& name : names) out += " " + name.own;
    return out;
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
        case show::SceneKind::revisedRoadmap:
            if (key.ofHistory())
                return "history:" + std::to_string(key.entry) + ":" + std::to_string(key.earlier + 1) + ":" +
                       std::to_string(key.page + 1);
            return "revision:roadmap:" + board.revisions[key.earlier].id + ":" + revision + ":" +
                   std::to_string(key.page + 1);
        case show::SceneKind::revisedMap:
            return "revision:landscape:" + board.revisions[key.earlier].id + ":" + revision;
        case show::SceneKind::lapse:
            return "lapse:" + std::to_string(key.entry) + ":" + revision + ":" + std::to_string(key.page + 1);
        case show::SceneKind::image:
            return "image:" + std::string(stemOf(key.image.view()));
    }
    return {};
}

base::Result<std::vector<bool>> scenesAskedFor(const content::Board& board, const show::Round& round,
                                               const std::vector<std::string>& asked) {
    std::vector<Names> names;
    for (const show::Entry& entry : round)
        names.push_back({sceneName(board, entry.scene), entry.beside ? sceneName(board, *entry.beside) : ""});
    if (names.empty()) return base::Error{"the round has no scene that can be shown"};
    std::vector<bool> out(names.size(), asked.empty());
    for (const std::string& value : asked) {
        // An image's name may have a comma in it.
        if (mark(names, value, out)) continue;
        for (const std::string_view part : partsOf(value)) {
            if (!mark(names, part, out)) return base::Error{noSuchScene(names, part)};
        }
    }
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
