#include "pictures/raster.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace fukan::pictures {
namespace {

/// What one pixel of the result covers along an axis: whole pixels between two that it shares.
struct Span {
    int first = 0;
    int last = 0;
    float firstShare = 1;
    float lastShare = 1;  ///< unless first is last

    float share(int i) const {
        if (i == first) return firstShare;
        return i == last ? lastShare : 1;
    }
};

std::vector<Span> spansOf(int from, int to) {
    std::vector<Span> spans(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        // In whole numbers, so that spans meet exactly: the boundary i · from / to.
        const long begin = static_cast<long>(i) * from;
        const long end = begin + from;
        Span& span = spans[static_cast<std::size_t>(i)];
        span.first = static_cast<int>(begin / to);
        span.last = static_cast<int>((end - 1) / to);
        const long firstEnd = std::min((span.first + 1L) * to, end);
        span.firstShare = static_cast<float>(firstEnd - begin) / static_cast<float>(to);
        span.lastShare = static_cast<float>(end - static_cast<long>(span.last) * to) / static_cast<float>(to);
    }
    return spans;
}

/// Sums of red, green, blue (each times alpha) and alpha.
using Sums = std::vector<float>;

template <int channels>
void addPixel(const std::uint8_t* from, float share, float* to) {
    constexpr bool grey = channels < 3;
    constexpr bool clear = channels == 2 || channels == 4;
    const float alpha = share * (clear ? static_cast<float>(from[channels - 1]) : 255.0f);
    to[0] += alpha * static_cast<float>(from[0]);
    to[1] += alpha * static_cast<float>(from[grey ? 0 : 1]);
    to[2] += alpha * static_cast<float>(from[grey ? 0 : 2]);
    to[3] += alpha;
}

/// One row of the picture, brought to the result's width.
template <int channels>
void reduceRow(const std::uint8_t* row, const std::vector<Span>& spans, Sums& out) {
    float* to = out.data();
    for (const Span& span : spans) {
        to[0] = to[1] = to[2] = to[3] = 0;
        const std::uint8_t* from = row + static_cast<std::ptrdiff_t>(span.first) * channels;
        addPixel<channels>(from, span.firstShare, to);
        for (int i = span.first + 1; i < span.last; ++i) addPixel<channels>(from += channels, 1, to);
        if (span.last > span.first) addPixel<channels>(from + channels, span.lastShare, to);
        to += 4;
    }
}

/// Where the result's pixels go: the stored picture's rows and columns may lie any way.
struct Way {
    std::ptrdiff_t start = 0;
    std::ptrdiff_t across = 4;  ///< from one column to the next, bytes
    std::ptrdiff_t down = 4;    ///< from one row to the next
};

Way wayOf(base::PixelSize stored, Orientation orientation) {
    const std::ptrdiff_t line = 4 * static_cast<std::ptrdiff_t>(uprightSize(stored, orientation).width);
    Way way{0, orientation.exchanged ? line : 4, orientation.exchanged ? 4 : line};
    if (orientation.mirrored) {
        way.start += way.across * (stored.width - 1);
        way.across = -way.across;
    }
    if (orientation.reversed) {
        way.start += way.down * (stored.height - 1);
        way.down = -way.down;
    }
    return way;
}

std::uint8_t rounded(float value) {
    return static_cast<std::uint8_t>(std::clamp(value, 0.0f, 255.0f) + 0.5f);
}

template <int channels>
void shrink(const Raster& raster, base::PixelSize size, const Way& way, std::uint8_t* out) {
    const std::vector<Span> columns = spansOf(raster.width, size.width);
    const std::vector<Span> rows = spansOf(raster.height, size.height);
    const float area = static_cast<float>(raster.width) / static_cast<float>(size.width) *
                       (static_cast<float>(raster.height) / static_cast<float>(size.height));
    const std::size_t stride = static_cast<std::size_t>(raster.width) * channels;
    Sums row(static_cast<std::size_t>(size.width) * 4);
    Sums sums(row.size());
    int reduced = -1;  // the row that is in `row`
    for (int y = 0; y < size.height; ++y) {
        const Span& span = rows[static_cast<std::size_t>(y)];
        std::fill(sums.begin(), sums.end(), 0.0f);
        for (int from = span.first; from <= span.last; ++from) {
            if (std::exchange(reduced, from) != from)
                reduceRow<channels>(raster.bytes + static_cast<std::size_t>(from) * stride, columns, row);
            const float share = span.share(from);
            for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += row[i] * share;
        }
        std::uint8_t* to = out + way.start + y * way.down;
        for (std::size_t i = 0; i < sums.size(); i += 4, to += way.across) {
            const float alpha = sums[i + 3];
            for (std::size_t c = 0; c < 3; ++c) to[c] = alpha > 0 ? rounded(sums[i + c] / alpha) : 0;
            to[3] = rounded(alpha / area);
        }
    }
}

template <int channels>
void copy(const Raster& raster, const Way& way, std::uint8_t* out) {
    constexpr bool grey = channels < 3;
    constexpr bool clear = channels == 2 || channels == 4;
    const std::uint8_t* from = raster.bytes;
    for (int y = 0; y < raster.height; ++y) {
        std::uint8_t* to = out + way.start + y * way.down;
        for (int x = 0; x < raster.width; ++x, from += channels, to += way.across) {
            to[0] = from[0];
            to[1] = from[grey ? 0 : 1];
            to[2] = from[grey ? 0 : 2];
            to[3] = clear ? from[channels - 1] : 255;
        }
    }
}

template <int channels>
void bring(const Raster& raster, base::PixelSize size, const Way& way, std::uint8_t* out) {
    if (size == base::PixelSize{raster.width, raster.height}) return copy<channels>(raster, way, out);
    shrink<channels>(raster, size, way, out);
}

}  // namespace

base::PixelSize uprightSize(base::PixelSize stored, Orientation orientation) {
    return orientation.exchanged ? base::PixelSize{stored.height, stored.width} : stored;
}

base::PixelSize shrunkInto(base::PixelSize size, base::Vec2 room) {
    const auto w = static_cast<float>(size.width);
    const auto h = static_cast<float>(size.height);
    const float scale = std::min(std::max(room.x, 1.0f) / w, std::max(room.y, 1.0f) / h);
    if (scale >= 1) return size;
    const auto side = [scale](float whole) {
        return std::max(static_cast<int>(std::lround(whole * scale)), 1);
    };
    return {side(w), side(h)};
}

Pixels uprightPixels(const Raster& raster, Orientation orientation, base::PixelSize size) {
    // The size as it lies in the raster: exchanging twice is what it was.
    const base::PixelSize stored = uprightSize(size, orientation);
    const Way way = wayOf(stored, orientation);
    Pixels out{size.width, size.height, {}};
    out.rgba.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4);
    switch (raster.channels) {
        case 1:
            bring<1>(raster, stored, way, out.rgba.data());
            break;
        case 2:
            bring<2>(raster, stored, way, out.rgba.data());
            break;
        case 3:
            bring<3>(raster, stored, way, out.rgba.data());
            break;
        default:
            bring<4>(raster, stored, way, out.rgba.data());
            break;
    }
    return out;
}

}  // namespace fukan::pictures
