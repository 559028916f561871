#pragma once
// What scenes and languages are called on the command line and in reports.

#include <string>

#include "content/board.hpp"
#include "show/round.hpp"
#include "show/scene_key.hpp"

namespace fukan::wall {

/// "landscape:after", "roadmap:after:2", "image:photo".
std::string sceneName(const content::Board& board, const show::SceneKey& key);

/// Whether a scene of that name is meant by what the command line says: "" means all, "roadmap:after" all its
/// pages.
bool isAskedFor(const std::string& name, const std::string& asked);

/// One sentence on a name that no scene of the round has, with those that there are.
std::string noSuchScene(const content::Board& board, const show::Round& round, const std::string& asked);

/// "ja", "en" or "both".
const char* languageTag(content::Language language);

}  // namespace fukan::wall
