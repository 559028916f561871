#include "text/block.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::text {

bool sameLines(const Block& a, const Block& b, float tolerance) {
    const auto near = [tolerance](float x, float y) { return x == y || std::abs(x - y) < tolerance; };
    return std::ranges::equal(a.runs, b.runs, [&](const Run& x, const Run& y) {
        return x.text == y.text && x.size == y.size && x.role == y.role && near(x.origin.x, y.origin.x) &&
               near(x.origin.y, y.origin.y);
    });
}

}  // namespace fukan::text
