#include "wall/wall_maker.hpp"

namespace fukan::wall {

void ImmediateWallMaker::request(const WallRequest& request) { made_ = madeWall(request, request.fonts); }

std::unique_ptr<Wall> madeWall(const WallRequest& request, std::shared_ptr<const text::Measurer> fonts) {
    auto wall = std::make_unique<Wall>(request.files, std::move(fonts), request.settings);
    if (request.explored) wall->explore(*request.explored);
    return wall;
}

}  // namespace fukan::wall
