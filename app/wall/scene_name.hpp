#pragma once
// The names of scenes and languages on the command line and in reports.

#include <string>

#include "content/board.hpp"
#include "show/round.hpp"
#include "show/scene_key.hpp"

namespace fukan::wall {

/// "landscape:after", "roadmap:after:2", "image:photo".
std::string sceneName(const content::Board& board, const show::SceneKey& key);

/// Whether `asked`, from the command line, means the scene `name`: "" means all, "roadmap:after" all its
/// pages.
bool isAskedFor(const std::string& name, const std::string& asked);

/// One sentence: no scene of the round has the name `asked`; it lists those that there are.
std::string noSuchScene(const content::Board& board, const show::Round& round, const std::string& asked);

/// "ja", "en" or "both".
const char* languageTag(content::Language language);

}  // namespace fukan::wall
