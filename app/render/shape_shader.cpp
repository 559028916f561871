#include "render/shape_shader.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <string_view>

#include "draw/box_parts.hpp"
#include "draw/fall_off.hpp"

namespace fukan::render {
namespace {

const char* const vertex = R"(
layout(location = 0) in vec4 a_cut;
layout(location = 1) in vec4 a_place;
layout(location = 2) in vec4 a_form;
layout(location = 3) in vec4 a_extra;
layout(location = 4) in vec4 a_style;
layout(location = 5) in vec4 a_from;
layout(location = 6) in vec4 a_to;
layout(location = 7) in vec4 a_outline;
layout(location = 8) in vec4 a_glow;
layout(location = 9) in vec4 a_shadow;
layout(location = 10) in vec4 a_sheen;
uniform vec3 u_clipX;
uniform vec3 u_clipY;
flat out vec4 v_place;
flat out vec4 v_form;
flat out vec4 v_extra;
flat out vec4 v_style;
flat out vec4 v_gradient;  // the gradient's place is a dot product; w: 1 when colours are uneven
flat out vec4 v_radial;  // or a distance from a point, times z; w: 2 with a third colour, else 1
flat out vec3 v_sheenLine;  // so is the place in the sheen
flat out vec4 v_from;
flat out vec4 v_to;
flat out vec4 v_outline;
flat out vec4 v_glow;
flat out vec4 v_shadow;
flat out vec4 v_sheen;

vec4 premultiplied(vec4 c) { return vec4(c.rgb * c.a, c.a); }

void main() {
    vec2 size = max(a_place.zw, vec2(1e-3));
    vec2 center = a_place.xy + 0.5 * a_place.zw;
    v_place = vec4(center, 0.5 * a_place.zw);
    v_form = a_form; v_extra = a_extra; v_style = a_style;
    // What has no width leaves no colour, so that the fragment shader need not ask.
    v_from = premultiplied(a_from);
    v_to = premultiplied(a_to);
    v_outline = premultiplied(a_outline) * (a_form.z > 0.0 ? 1.0 : 0.0);
    v_glow = premultiplied(a_glow) * (a_form.w > 0.0 ? 1.0 : 0.0);
    v_shadow = premultiplied(a_shadow);
    v_sheen = premultiplied(a_sheen) * (a_style.w > 0.0 ? 1.0 : 0.0);
    bool radial = a_style.x > 1.5;
    vec2 way = a_style.x > 0.5 ? vec2(0.0, 1.0 / size.y) : vec2(1.0 / size.x, 0.0);
    v_gradient = vec4(way, 0.5, radial || v_from != v_to || a_form.w > 0.0 ? 1.0 : 0.0);
    if (radial) v_gradient.xyz = vec3(0.0);
    v_radial = radial ? vec4(a_extra.xy - center, 1.0 / a_form.x, 2.0) : vec4(0.0, 0.0, 0.0, 1.0);
    float half_band = max(a_style.w, 1e-3);
    v_sheenLine = vec3(1.0, SHEEN_LEAN, -a_style.z) / half_band;
    vec3 p = vec3((gl_VertexID & 1) == 0 ? a_cut.x : a_cut.z, gl_VertexID < 2 ? a_cut.y : a_cut.w, 1.0);
    gl_Position = vec4(dot(u_clipX, p), dot(u_clipY, p), 0.0, 1.0);
}
)";

const char* const common = R"(
flat in vec4 v_place;  // center, half the size
flat in vec4 v_form;
flat in vec4 v_extra;
flat in vec4 v_style;
flat in vec4 v_gradient;
flat in vec4 v_radial;
flat in vec3 v_sheenLine;
flat in vec4 v_from;  // premultiplied, as all colours are
flat in vec4 v_to;
flat in vec4 v_outline;
flat in vec4 v_glow;
flat in vec4 v_shadow;
flat in vec4 v_sheen;
uniform vec3 u_pixelX;
uniform vec3 u_pixelY;
layout(location = 0) out vec4 o_color;

vec2 pixel() {
    vec3 at = vec3(gl_FragCoord.xy, 1.0);
    return vec2(dot(u_pixelX, at), dot(u_pixelY, at));
}

// As draw::coverageAt.
float coverage(float d) { return clamp(0.5 - EDGE_SLOPE * d, 0.0, 1.0); }

// Of screens alone. Less than half a step of 8 bits, in the order of an 8×8 Bayer matrix: smooth gradients show no
// bands, and a plain colour stays itself.
float dither() {
    ivec2 p = ivec2(gl_FragCoord.xy);
    int a = p.x ^ p.y;
    int b = p.y;
    int rank = ((a & 1) << 5) | ((b & 1) << 4) | ((a & 2) << 2) | ((b & 2) << 1) | ((a & 4) >> 1) |
               ((b & 4) >> 2);
    return (float(rank) - 31.5) * (1.0 / 65.0 / 255.0);
}
)";

const char* const line = R"(
void main() {
    vec2 way = v_extra.zw - v_extra.xy;
    float reach = length(way);
    vec2 direction = reach > 0.0 ? way / reach : vec2(1.0, 0.0);
    vec2 from = pixel() - v_extra.xy;
    float along = dot(from, direction);
    float across = dot(from, vec2(-direction.y, direction.x));
    float d = max(abs(along - 0.5 * reach) - 0.5 * reach, abs(across) - 0.5 * v_form.x);
    float dash = v_form.y;
    if (dash > 0.0) d = max(d, abs(mod(along + 0.5 * dash, 2.0 * dash) - dash) - 0.5 * dash);
    // A line thinner than a pixel is as much fainter.
    o_color = v_from * min(coverage(d), v_form.x);
}
)";

const char* const inside = R"(
vec4 fillAt(vec2 p) { return mix(v_from, v_to, clamp(dot(v_gradient.xyz, vec3(p, 1.0)), 0.0, 1.0)); }

vec4 withSheen(vec4 c, vec2 p) {
    float u = dot(v_sheenLine, vec3(p, 1.0));
    float bump = max(1.0 - u * u, 0.0);  // as draw::sheenAt
    vec4 sheen = v_sheen * (bump * bump);
    return sheen + c * (1.0 - sheen.a);
}

vec4 dithered(vec4 c) { return vec4(c.a > 0.0 ? c.rgb + v_gradient.w * dither() : c.rgb, c.a); }
)";

const char* const fill = R"(
void main() {
    vec2 p = pixel() - v_place.xy;
    float t = dot(v_gradient.xyz, vec3(p, 1.0)) + length(p - v_radial.xy) * v_radial.z;
    t = clamp(t, 0.0, 1.0) * v_radial.w;
    vec4 c = mix(mix(v_from, v_to, min(t, 1.0)), v_outline, max(t - 1.0, 0.0));
    o_color = dithered(withSheen(c, p));
}
)";

const char* const distance = R"(
float segmentDistance(vec2 p, vec2 a, vec2 b) {
    vec2 ap = p - a;
    vec2 ab = b - a;
    return length(ap - ab * clamp(dot(ap, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0));
}

// Of draw::boxPath. The polygon (with neither head nor notch a rectangle) drawn in by the radius on all sides, then
// grown by it again: its corners are round. One half is enough, since the other is its mirror image.
float shapeDistance(vec2 p) {
    vec2 extent = v_place.zw;
    float radius = v_form.x;
    float head = v_form.y;
    bool notched = v_style.y > 0.5;
    vec2 q = vec2(p.x, abs(p.y));
    float h = extent.y - radius;
    float lean = head / max(extent.y, 1e-3);
    float slope = sqrt(1.0 + lean * lean);
    float tip = extent.x - radius * slope;
    float back = notched ? -extent.x + head + radius * slope : -extent.x + radius;
    float backLean = notched ? lean : 0.0;
    vec2 corner = vec2(back - backLean * h, h);
    vec2 shoulder = vec2(max(tip - lean * h, corner.x), h);
    float d = min(segmentDistance(q, vec2(back, 0.0), corner),
                  min(segmentDistance(q, corner, shoulder), segmentDistance(q, shoulder, vec2(tip, 0.0))));
    bool within = q.y < h && q.x < tip - lean * q.y && q.x > back - backLean * q.y;
    return (within ? -d : d) - radius;
}
)";

const char* const noShadow = R"(
vec4 shadowAt(vec2 p) { return vec4(0.0); }
)";

const char* const shadow = R"(
vec4 shadowAt(vec2 p) {  // as draw::shadowAt
    float away = shapeDistance(p - v_extra.xy) / max(v_extra.z, 1e-3);
    return v_shadow * smoothstep(0.0, 1.0, clamp(0.5 - 0.5 * away, 0.0, 1.0));
}
)";

const char* const whole = R"(
void main() {
    vec2 p = pixel() - v_place.xy;
    float d = shapeDistance(p);
    // A box thinner than a pixel is as much fainter.
    float within = min(coverage(d), 2.0 * min(v_place.z, v_place.w));
    vec4 c = fillAt(p);
    vec4 edge = v_outline * (1.0 - coverage(d + v_form.z));
    c = withSheen(edge + c * (1.0 - edge.a), p);
    float fade = clamp(1.0 - max(d, 0.0) / max(v_form.w, 1e-3), 0.0, 1.0);  // as draw::glowAt
    vec4 glow = v_glow * (fade * fade);
    vec4 outside = glow + shadowAt(p) * (1.0 - glow.a);
    o_color = dithered(c * within + outside * (1.0 - within));
}
)";

/// What draw says in numbers, with as many digits as tell one float from the next.
std::string constants() {
    return fmt::format("#define SHEEN_LEAN float({:#.9g})\n#define EDGE_SLOPE float({:#.9g})\n",
                       draw::SheenBand::lean, draw::edgeSlope);
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string out = constants();
    for (const std::string_view part : parts) out += part;
    return out;
}

}  // namespace

std::string shapeVertexShader() { return joined({vertex}); }

std::string shapeFragmentShader(ShapeKind kind) {
    switch (kind) {
        case ShapeKind::fill:
            return joined({common, inside, fill});
        case ShapeKind::edge:
            return joined({common, inside, distance, noShadow, whole});
        case ShapeKind::edgeWithShadow:
            return joined({common, inside, distance, shadow, whole});
        case ShapeKind::line:
            break;
    }
    return joined({common, line});
}

}  // namespace fukan::render
