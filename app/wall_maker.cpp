#include "wall_maker.hpp"

namespace fukan {

void ImmediateWallMaker::request(const WallRequest& request) {
    made_ = std::make_unique<Wall>(request.files, request.fonts, request.settings);
}

}  // namespace fukan
