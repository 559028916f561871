#pragma once
// The names of scenes and languages on the command line and in reports.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "content/board.hpp"
#include "show/round.hpp"
#include "show/scene_key.hpp"

namespace fukan::wall {

/// "landscape:after", "roadmap:after:2", "image:photo".
std::string sceneName(const content::Board& board, const show::SceneKey& key);

/// Which scenes of the round the command line means, by index: `asked` are names, or lists of names with
/// commas between them, "roadmap:after" means all its pages, and so
/// does "landscape:after" where these are shown beside that map. Nothing asked for is all. An error when one
/// of the names means no scene, a sentence that lists those that there are; and when there are none at all.
base::Result<std::vector<bool>> scenesAskedFor(const content::Board& board, const show::Round& round,
                                               const std::vector<std::string>& asked);

/// "ja", "en" or "both".
const char* languageTag(content::Language language);

}  // namespace fukan::wall
