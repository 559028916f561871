#pragma once
// Draws draw lists as pixels.

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/gl.hpp"
#include "base/result.hpp"
#include "draw/draw_list.hpp"
#include "fonts/font_set.hpp"
#include "render/frame_target.hpp"
#include "render/glyphs.hpp"
#include "render/image_store.hpp"

namespace fukan::render {

/// What the last frame cost.
struct RenderStats {
    int drawCalls = 0;
    int vertices = 0;
    int pictures = 0;    ///< groups that were drawn into a picture of their own
    base::Vec2 glyphs;   ///< the size of the glyphs' texture, texels
    int glyphSizes = 0;  ///< see GlyphAtlas::mostSizes
    int images = 0;      ///< how many are kept
};

/// Made, used and destroyed with the same OpenGL context current: OpenGL 3.3 core, or ES 3.0 or later.
/// Colours are written without conversion: they are meant for an sRGB screen. The same list gives the
/// same pixels, whatever was drawn before, and in however many parts. A frame with a list no larger than
/// the earlier ones allocates no memory.
class Renderer {
public:
    /// `images` must outlive the renderer. Fails with one sentence when the driver or a font cannot be used.
    static base::Result<std::unique_ptr<Renderer>> create(base::GlApi api, base::GlLoader load,
                                                          std::shared_ptr<fonts::FontSet> fonts,
                                                          pictures::ImageSource& images);
    /// With glyphs that were made before there was a context.
    static base::Result<std::unique_ptr<Renderer>> create(base::GlApi api, base::GlLoader load,
                                                          std::unique_ptr<Glyphs> glyphs,
                                                          pictures::ImageSource& images);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// Draws the whole frame on opaque black, which also fills the rest of the target. Leaves the
    /// window's framebuffer bound.
    void draw(const draw::DrawList& list, const FrameTarget& target);

    /// Draws only `parts` of the frame (disjoint rectangles of whole pixels of the list's viewport): the
    /// rest of the target stays as it is. A list with groups is drawn whole.
    void draw(const draw::DrawList& list, const FrameTarget& target, std::span<const base::Rect> parts);

    const RenderStats& stats() const;

    /// One sentence for each image that could not be shown, reported once.
    std::vector<std::string> takeProblems();

    /// Takes every image anew, and shows the old one until it comes; for a reload of the content.
    void forgetImages();

    /// See ImageStore: what is drawn, and will be soon. Without it, images are kept that were drawn latest.
    bool keepImages(std::span<const base::ImageWish> wishes);
    bool knowsImage(const base::SharedText& name) const;

private:
    struct Parts;
    explicit Renderer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace fukan::render
