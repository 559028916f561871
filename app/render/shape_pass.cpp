#include "render/shape_pass.hpp"

#include <utility>

#include "render/shape_shader.hpp"

namespace fukan::render {
namespace {

constexpr std::array kinds = {ShapeKind::backdrop,      ShapeKind::line, ShapeKind::fill,
                              ShapeKind::box,           ShapeKind::band, ShapeKind::boxWithShadow,
                              ShapeKind::bandWithShadow};

constexpr std::size_t colorAt(std::size_t i) { return offsetof(Shape, colors) + 4 * i; }

constexpr std::array<Attribute, 11> attributes = {{{4, offsetof(Shape, cut), false},
                                                   {4, offsetof(Shape, place), false},
                                                   {4, offsetof(Shape, form), false},
                                                   {4, offsetof(Shape, extra), false},
                                                   {4, offsetof(Shape, style), false},
                                                   {4, colorAt(0), true},
                                                   {4, colorAt(1), true},
                                                   {4, colorAt(2), true},
                                                   {4, colorAt(3), true},
                                                   {4, colorAt(4), true},
                                                   {4, colorAt(5), true}}};

}  // namespace

base::Result<std::unique_ptr<ShapePass>> ShapePass::create(GlApi api) {
    std::vector<PlacedProgram> programs;
    for (const ShapeKind kind : kinds) {
        auto program = PlacedProgram::create(api, shapeVertexShader, shapeFragmentShader(kind));
        if (!program) return base::Error{program.error()};
        programs.push_back(std::move(*program));
    }
    return std::unique_ptr<ShapePass>(new ShapePass(std::move(programs)));
}

ShapePass::ShapePass(std::vector<PlacedProgram> programs)
    : programs_(std::move(programs)), buffer_(attributes, sizeof(Shape)) {}

void ShapePass::draw(ShapeKind kind, std::size_t first, std::size_t count, const Placement& placement) const {
    programs_[static_cast<std::size_t>(kind)].use(placement);
    buffer_.draw(first, count);
}

}  // namespace fukan::render
