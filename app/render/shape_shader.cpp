#include "render/shape_shader.hpp"

namespace fukan::render {

const char* const shapeVertexShader = R"(
layout(location = 0) in vec4 a_place;
layout(location = 1) in vec4 a_form;
layout(location = 2) in vec4 a_extra;
layout(location = 3) in vec2 a_kind;
layout(location = 4) in vec4 a_from;
layout(location = 5) in vec4 a_to;
layout(location = 6) in vec4 a_outline;
layout(location = 7) in vec4 a_glow;
layout(location = 8) in vec4 a_shadow;
layout(location = 9) in vec4 a_sheen;
uniform vec3 u_clipX;
uniform vec3 u_clipY;
flat out vec4 v_place;
flat out vec4 v_form;
flat out vec4 v_extra;
flat out vec2 v_kind;
flat out vec4 v_from;
flat out vec4 v_to;
flat out vec4 v_outline;
flat out vec4 v_glow;
flat out vec4 v_shadow;
flat out vec4 v_sheen;
out vec2 v_point;  // from the box's centre; a line: along it from its start, and across

void main() {
    v_place = a_place; v_form = a_form; v_extra = a_extra; v_kind = a_kind;
    v_from = a_from; v_to = a_to; v_outline = a_outline;
    v_glow = a_glow; v_shadow = a_shadow; v_sheen = a_sheen;
    vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
    vec2 position;
    if (int(a_kind.x + 0.5) == 4) {
        vec2 along = a_place.zw - a_place.xy;
        float reach = length(along);
        vec2 direction = reach > 0.0 ? along / reach : vec2(1.0, 0.0);
        float half_width = 0.5 * a_form.x + 1.0;
        v_point = vec2(mix(-1.0, reach + 1.0, corner.x), mix(-half_width, half_width, corner.y));
        position = a_place.xy + direction * v_point.x + vec2(-direction.y, direction.x) * v_point.y;
    } else {
        vec2 low = a_place.xy - a_form.w;
        vec2 high = a_place.xy + a_place.zw + a_form.w;
        if (a_extra.z > 0.0) {
            low = min(low, a_place.xy + a_extra.xy - a_extra.z);
            high = max(high, a_place.xy + a_place.zw + a_extra.xy + a_extra.z);
        }
        position = mix(low - 1.0, high + 1.0, corner);
        v_point = position - a_place.xy - 0.5 * a_place.zw;
    }
    vec3 p = vec3(position, 1.0);
    gl_Position = vec4(dot(u_clipX, p), dot(u_clipY, p), 0.0, 1.0);
}
)";

const char* const shapeFragmentShader = R"(
flat in vec4 v_place;
flat in vec4 v_form;
flat in vec4 v_extra;
flat in vec2 v_kind;
flat in vec4 v_from;
flat in vec4 v_to;
flat in vec4 v_outline;
flat in vec4 v_glow;
flat in vec4 v_shadow;
flat in vec4 v_sheen;
in vec2 v_point;
layout(location = 0) out vec4 o_color;

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

float segmentDistance(vec2 p, vec2 a, vec2 b) {
    vec2 ap = p - a;
    vec2 ab = b - a;
    return length(ap - ab * clamp(dot(ap, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0));
}

// The polygon drawn in by the radius on all sides, then grown by it again: its corners are round.
// One half is enough, since the other is its mirror image.
float bandDistance(vec2 p, vec2 extent, float head, float radius, bool notched) {
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

float shapeDistance(vec2 p) {
    vec2 extent = 0.5 * v_place.zw;
    int kind = int(v_kind.x + 0.5);
    if (kind == 1 || kind == 2) return bandDistance(p, extent, v_form.y, v_form.x, kind == 2);
    return roundedDistance(p, extent, v_form.x);
}

vec4 backdropColor() {
    vec2 pixel = v_point + v_place.xy + 0.5 * v_place.zw;
    float t = clamp(length(pixel - v_extra.xy) / v_form.x, 0.0, 1.0);
    vec4 c = t < 0.5 ? mix(v_from, v_to, t * 2.0) : mix(v_to, v_outline, t * 2.0 - 1.0);
    float inside = coverage(roundedDistance(v_point, 0.5 * v_place.zw, 0.0));
    return premultiplied(vec4(c.rgb + dither(), c.a)) * inside;
}

vec4 lineColor() {
    float reach = length(v_place.zw - v_place.xy);
    float d = max(abs(v_point.x - 0.5 * reach) - 0.5 * reach, abs(v_point.y) - 0.5 * v_form.x);
    float dash = v_form.y;
    if (dash > 0.0) d = max(d, abs(mod(v_point.x + 0.5 * dash, 2.0 * dash) - dash) - 0.5 * dash);
    // A line thinner than a pixel is as much fainter.
    return premultiplied(v_from) * min(coverage(d), v_form.x);
}

float sheenAt(vec2 p) {
    const float lean = 0.45;
    float band = max(min(0.18 * v_place.z, 1.5 * v_place.w), 8.0);
    float way = 0.5 * v_place.z + band + lean * 0.5 * v_place.w;
    float u = (p.x + lean * p.y - mix(-way, way, v_extra.w)) / band;
    float bump = max(1.0 - u * u, 0.0);
    return bump * bump;
}

vec4 insideColor(float d) {
    vec2 t = v_point / v_place.zw + 0.5;
    vec4 c = premultiplied(mix(v_from, v_to, clamp(v_kind.y > 0.5 ? t.y : t.x, 0.0, 1.0)));
    if (v_form.z > 0.0) c = over(premultiplied(v_outline) * (1.0 - coverage(d + v_form.z)), c);
    if (v_extra.w >= 0.0) c = over(premultiplied(v_sheen) * sheenAt(v_point), c);
    return c;
}

vec4 outsideColor(float d) {
    vec4 c = vec4(0.0);
    if (v_extra.z > 0.0) {
        float away = shapeDistance(v_point - v_extra.xy) / v_extra.z;
        c = premultiplied(v_shadow) * smoothstep(0.0, 1.0, clamp(0.5 - 0.5 * away, 0.0, 1.0));
    }
    if (v_form.w > 0.0) {
        float fade = clamp(1.0 - max(d, 0.0) / v_form.w, 0.0, 1.0);
        c = over(premultiplied(v_glow) * fade * fade, c);
    }
    return c;
}

void main() {
    int kind = int(v_kind.x + 0.5);
    if (kind == 3) { o_color = backdropColor(); return; }
    if (kind == 4) { o_color = lineColor(); return; }
    float d = shapeDistance(v_point);
    float inside = min(coverage(d), min(v_place.z, v_place.w));
    vec4 c = insideColor(d) * inside;
    if (inside < 1.0) c += outsideColor(d) * (1.0 - inside);
    bool uneven = v_from != v_to || inside < 1.0 || v_extra.w >= 0.0;
    o_color = vec4(uneven && c.a > 0.0 ? c.rgb + dither() : c.rgb, c.a);
}
)";

}  // namespace fukan::render
