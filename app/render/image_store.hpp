#pragma once
// The OpenGL textures of images, as many as are needed.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "base/result.hpp"
#include "pictures/image_source.hpp"

namespace fukan::render {

/// A texture's OpenGL name, which the store owns, and its size in pixels.
struct Texture {
    unsigned name = 0;
    base::Vec2 size;
};

/// Takes every image from the source once. Made, used and destroyed with the same context current.
class ImageStore {
public:
    /// So many are kept where `keep` is not called: of a frame, and those that were drawn latest.
    static constexpr std::size_t most = 4;

    explicit ImageStore(pictures::ImageSource& source) : source_(source) {}
    ~ImageStore();
    ImageStore(const ImageStore&) = delete;
    ImageStore& operator=(const ImageStore&) = delete;

    /// For the frame that is being built. Null while the source does not have the image yet, and when it
    /// cannot be shown: that is reported once, and not tried again before `forget`. The pointer is valid
    /// until the next call of another member.
    const Texture* find(const base::ImageWish& wish);

    /// The frame has been built: call it after every one.
    void endFrame();

    /// Takes what has come of these, and drops all others but those of the latest frame. True when an image
    /// that was there already is another one now, so that frames on the screen show an old one.
    bool keep(std::span<const base::ImageWish> wishes);

    /// Whether `find` has an answer: a texture, or that there can be none.
    bool knows(const base::SharedText& name) const;

    /// Each image is taken anew; until it comes, the old one is shown.
    void forget();

    std::size_t count() const { return kept_.size(); }

    /// One sentence for each image that failed since the last call.
    std::vector<std::string> takeProblems();

private:
    struct Kept {
        base::ImageWish wish;
        Texture texture;              ///< name 0: it cannot be shown
        std::uint64_t lastDrawn = 0;  ///< number of the frame
        bool old = false;             ///< see `forget`
    };

    Kept* have(const base::SharedText& name);
    bool take(const base::ImageWish& wish);
    void drop(std::vector<Kept>::iterator kept);

    pictures::ImageSource& source_;
    std::vector<Kept> kept_;
    std::vector<std::string> problems_;
    std::uint64_t frame_ = 1;  ///< the number of the frame that is being built
    bool follows_ = false;     ///< `keep` decides what is kept
};

}  // namespace fukan::render
