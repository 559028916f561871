#pragma once
// What scenes and languages are called on the command line and in reports.

#include <string>

#include "content/board.hpp"
#include "show/scene_key.hpp"

namespace fukan {

/// "landscape:after", "roadmap:after:2", "image:photo".
std::string sceneName(const content::Board& board, const show::SceneKey& key);

/// "ja", "en" or "both".
const char* languageTag(content::Language language);

}  // namespace fukan
