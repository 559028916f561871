#pragma once
// The pictures that the wall needs now or soon: has them read, hands them to the renderer, and knows
// which are there.

#include <memory>
#include <vector>

#include "files/image_feed.hpp"
#include "render/renderer.hpp"
#include "scene/image_arrivals.hpp"
#include "session/session.hpp"

namespace fukan::run {

struct ImageNews {
    bool more = false;      ///< one is there that was not
    bool replaced = false;  ///< one that was there is another one now, which no draw list tells
};

class WallImages {
public:
    /// Both must outlive this; the renderer's images are the feed's.
    WallImages(files::ImageFeed& feed, render::Renderer& renderer) : feed_(feed), renderer_(renderer) {}

    /// The content of the wall that is shown: where it is new, every picture is read anew.
    void setFiles(const std::shared_ptr<const files::ContentFiles>& files);

    /// Once a turn of the loop, with the wall that `session` shows. Allocates nothing while the pictures stay
    /// the same.
    ImageNews follow(const session::Session& session);

    /// For the session's frames.
    const scene::ImageArrivals& arrivals() const { return arrivals_; }

private:
    files::ImageFeed& feed_;
    render::Renderer& renderer_;
    std::shared_ptr<const files::ContentFiles> files_;
    scene::ImageArrivals arrivals_;
    std::vector<base::ImageWish> near_;  // kept for their memory
    std::vector<base::SharedText> there_;
};

}  // namespace fukan::run
