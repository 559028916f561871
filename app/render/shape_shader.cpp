#include "render/shape_shader.hpp"

namespace fukan::render {

const char* const shapeVertexShader = R"(
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
flat out vec4 v_from;
flat out vec4 v_to;
flat out vec4 v_outline;
flat out vec4 v_glow;
flat out vec4 v_shadow;
flat out vec4 v_sheen;

void main() {
    v_place = a_place; v_form = a_form; v_extra = a_extra; v_style = a_style;
    v_from = a_from; v_to = a_to; v_outline = a_outline;
    v_glow = a_glow; v_shadow = a_shadow; v_sheen = a_sheen;
    vec3 p = vec3((gl_VertexID & 1) == 0 ? a_cut.x : a_cut.z, gl_VertexID < 2 ? a_cut.y : a_cut.w, 1.0);
    gl_Position = vec4(dot(u_clipX, p), dot(u_clipY, p), 0.0, 1.0);
}
)";

namespace {

const char* const common = R"(
flat in vec4 v_place;
flat in vec4 v_form;
flat in vec4 v_extra;
flat in vec4 v_style;
flat in vec4 v_from;
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

float coverage(float d) { return clamp(0.5 - d, 0.0, 1.0); }

vec4 premultiplied(vec4 c) { return vec4(c.rgb * c.a, c.a); }

vec4 over(vec4 top, vec4 bottom) { return top + bottom * (1.0 - top.a); }

// Less than half a step of 8 bits, in the order of an 8×8 Bayer matrix: smooth gradients show no
// bands, and a plain colour stays itself.
vec3 dither() {
    ivec2 p = ivec2(gl_FragCoord.xy);
    int a = p.x ^ p.y;
    int b = p.y;
    int rank = ((a & 1) << 5) | ((b & 1) << 4) | ((a & 2) << 2) | ((b & 2) << 1) | ((a & 4) >> 1) |
               ((b & 4) >> 2);
    return vec3((float(rank) - 31.5) / 65.0 / 255.0);
}

float roundedDistance(vec2 p, vec2 extent, float radius) {
    vec2 q = abs(p) - extent + radius;
    return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - radius;
}
)";

const char* const backdrop = R"(
void main() {
    vec2 at = pixel();
    float t = clamp(length(at - v_extra.xy) / v_form.x, 0.0, 1.0);
    vec4 c = t < 0.5 ? mix(v_from, v_to, t * 2.0) : mix(v_to, v_outline, t * 2.0 - 1.0);
    float inside = coverage(roundedDistance(at - v_place.xy - 0.5 * v_place.zw, 0.5 * v_place.zw, 0.0));
    o_color = premultiplied(vec4(c.rgb + dither(), c.a)) * inside;
}
)";

const char* const line = R"(
void main() {
    vec2 way = v_place.zw - v_place.xy;
    float reach = length(way);
    vec2 direction = reach > 0.0 ? way / reach : vec2(1.0, 0.0);
    vec2 from = pixel() - v_place.xy;
    float along = dot(from, direction);
    float across = dot(from, vec2(-direction.y, direction.x));
    float d = max(abs(along - 0.5 * reach) - 0.5 * reach, abs(across) - 0.5 * v_form.x);
    float dash = v_form.y;
    if (dash > 0.0) d = max(d, abs(mod(along + 0.5 * dash, 2.0 * dash) - dash) - 0.5 * dash);
    // A line thinner than a pixel is as much fainter.
    o_color = premultiplied(v_from) * min(coverage(d), v_form.x);
}
)";

const char* const roundedShape = R"(
float shapeDistance(vec2 p) { return roundedDistance(p, 0.5 * v_place.zw, v_form.x); }
)";

const char* const bandShape = R"(
float segmentDistance(vec2 p, vec2 a, vec2 b) {
    vec2 ap = p - a;
    vec2 ab = b - a;
    return length(ap - ab * clamp(dot(ap, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0));
}

// The polygon drawn in by the radius on all sides, then grown by it again: its corners are round.
// One half is enough, since the other is its mirror image.
float shapeDistance(vec2 p) {
    vec2 extent = 0.5 * v_place.zw;
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
    bool inside = q.y < h && q.x < tip - lean * q.y && q.x > back - backLean * q.y;
    return (inside ? -d : d) - radius;
}
)";

const char* const filled = R"(
const float sheenLean = 0.45;  // draw::SheenBand::lean

float sheenAt(vec2 p) {
    if (v_style.w <= 0.0) return 0.0;
    float u = (p.x + sheenLean * p.y - v_style.z) / v_style.w;
    float bump = max(1.0 - u * u, 0.0);
    return bump * bump;
}

vec4 insideColor(vec2 p, float d, float sheen) {
    vec2 t = p / v_place.zw + 0.5;
    vec4 c = premultiplied(mix(v_from, v_to, clamp(v_style.x > 0.5 ? t.y : t.x, 0.0, 1.0)));
    if (v_form.z > 0.0) c = over(premultiplied(v_outline) * (1.0 - coverage(d + v_form.z)), c);
    return over(premultiplied(v_sheen) * sheen, c);
}

vec4 outsideColor(vec2 p, float d) {
    vec4 c = vec4(0.0);
    if (v_extra.z > 0.0) {
        float away = shapeDistance(p - v_extra.xy) / v_extra.z;
        c = premultiplied(v_shadow) * smoothstep(0.0, 1.0, clamp(0.5 - 0.5 * away, 0.0, 1.0));
    }
    if (v_form.w > 0.0) {
        float fade = clamp(1.0 - max(d, 0.0) / v_form.w, 0.0, 1.0);
        c = over(premultiplied(v_glow) * fade * fade, c);
    }
    return c;
}

void main() {
    vec2 p = pixel() - v_place.xy - 0.5 * v_place.zw;
    float d = shapeDistance(p);
    float inside = min(coverage(d), min(v_place.z, v_place.w));
    float sheen = sheenAt(p);
    vec4 c = insideColor(p, d, sheen) * inside;
    if (inside < 1.0) c += outsideColor(p, d) * (1.0 - inside);
    bool uneven = v_from != v_to || inside < 1.0 || sheen > 0.0;
    o_color = vec4(uneven && c.a > 0.0 ? c.rgb + dither() : c.rgb, c.a);
}
)";

}  // namespace

std::string shapeFragmentShader(ShapeKind kind) {
    const std::string start = common;
    switch (kind) {
        case ShapeKind::backdrop:
            return start + backdrop;
        case ShapeKind::line:
            return start + line;
        case ShapeKind::box:
            return start + roundedShape + filled;
        case ShapeKind::band:
            break;
    }
    return start + bandShape + filled;
}

}  // namespace fukan::render
