#include "render/shape_pass.hpp"

#include <utility>

#include "render/shape_shader.hpp"

namespace fukan::render {
namespace {

constexpr std::array common = {ShapeKind::fill, ShapeKind::edge};

std::size_t indexOf(ShapeKind kind) { return static_cast<std::size_t>(kind); }

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

base::Result<std::unique_ptr<ShapePass>> ShapePass::create(base::GlApi api) {
    std::unique_ptr<ShapePass> pass(new ShapePass(api));
    for (const ShapeKind kind : common) {
        auto program = PlacedProgram::create(api, shapeVertexShader(), shapeFragmentShader(kind));
        if (!program) return base::Error{program.error()};
        pass->programs_[indexOf(kind)].emplace(std::move(*program));
    }
    return pass;
}

ShapePass::ShapePass(base::GlApi api) : api_(api), buffer_(attributes, sizeof(Shape)) {}

const PlacedProgram* ShapePass::programFor(ShapeKind kind) {
    std::optional<PlacedProgram>& program = programs_[indexOf(kind)];
    if (!program && !refused_[indexOf(kind)]) {
        auto made = PlacedProgram::create(api_, shapeVertexShader(), shapeFragmentShader(kind));
        if (made) program.emplace(std::move(*made));
        refused_[indexOf(kind)] = !program;
    }
    if (program) return &*program;
    // A driver that compiles one edge shader should compile the other; if not, boxes have no shadows.
    return kind == ShapeKind::edgeWithShadow ? programFor(ShapeKind::edge) : nullptr;
}

void ShapePass::draw(ShapeKind kind, std::size_t first, std::size_t count, const Placement& placement) {
    const PlacedProgram* program = programFor(kind);
    if (program == nullptr) return;
    program->use(placement);
    buffer_.draw(first, count);
}

}  // namespace fukan::render
