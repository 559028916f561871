#include "wall/wall_maker.hpp"

namespace fukan::wall {

void ImmediateWallMaker::request(const WallRequest& request) { made_ = madeWall(request); }

std::unique_ptr<Wall> madeWall(const WallRequest& request, const std::stop_token& stop) {
    auto wall = std::make_unique<Wall>(request.files, request.fonts, request.settings, stop);
    if (request.prepared.explored) wall->explore(*request.prepared.explored);
    if (request.prepared.compared) wall->compare();
    return wall;
}

}  // namespace fukan::wall
