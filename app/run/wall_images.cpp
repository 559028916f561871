#include "run/wall_images.hpp"

#include "scene/near_images.hpp"

namespace fukan::run {

void WallImages::setFiles(const std::shared_ptr<const files::ContentFiles>& files) {
    if (files_ == files) return;
    files_ = files;
    feed_.setFiles(files);
    renderer_.forgetImages();
}

ImageNews WallImages::follow(const session::Session& session) {
    if (session.wallsSoFar() == 0) return {};
    const wall::Wall& wall = session.wall();
    scene::nearImages(wall.sceneSet(), wall.round(), session.view(), near_);
    feed_.want(near_);
    ImageNews news;
    news.replaced = renderer_.keepImages(near_);
    there_.clear();
    for (const base::ImageWish& wish : near_) {
        if (renderer_.knowsImage(wish.name)) there_.push_back(wish.name);
    }
    news.more = arrivals_.set(there_, session.now());
    return news;
}

}  // namespace fukan::run
