#include "scene/afar_scene.hpp"

namespace fukan::scene {

show::Reach AfarScene::reach() const {
    // A hand that goes on zooming in is led to the scene there.
    constexpr float nearest = 3;
    show::Reach reach;
    reach.maxScale = nearest;
    return reach;
}

}  // namespace fukan::scene
