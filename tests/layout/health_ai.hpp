#pragma once
// The bundled board.

#include <catch2/catch_test_macros.hpp>

#include "content/files.hpp"

namespace fukan::test {

inline const content::Board& healthAi() {
    static const content::LoadedBoard loaded = loadAsset("health-ai");
    REQUIRE(loaded.board);
    return *loaded.board;
}

}  // namespace fukan::test
