#include "text/balance.hpp"

#include <limits>

namespace fukan::text {
namespace {

constexpr double unevenness = 40;
constexpr double orphan = 1000;
// Time and memory grow with lines × pieces. A page full of text has some 50 × 2000; a text far beyond
// that is not meant to be read on the screen, and its lines are only filled, not balanced.
constexpr std::size_t mostChoices = 500'000;
constexpr double impossible = std::numeric_limits<double>::infinity();

// Running sums, so that any line's width is one subtraction.
class Paragraph {
public:
    Paragraph(std::span<const Piece> pieces, double width) : pieces_(pieces), limit_(width + widthTolerance) {
        starts_.reserve(pieces.size() + 1);
        starts_.push_back(0);
        for (const Piece& piece : pieces) starts_.push_back(starts_.back() + piece.width);
    }

    std::size_t size() const { return pieces_.size(); }
    double widthOf(std::size_t from, std::size_t to) const {
        return starts_[to] - starts_[from] - pieces_[to - 1].trailing;
    }
    bool fits(std::size_t from, std::size_t to) const {
        return to == from + 1 || widthOf(from, to) <= limit_;
    }

    double cost(std::size_t from, std::size_t to, double mean) const {
        const double deviation = mean > 0 ? (widthOf(from, to) - mean) / mean : 0;
        const double uneven = unevenness * deviation * deviation;
        if (to < size()) return uneven + pieces_[to - 1].penalty;
        int characters = 0;
        for (std::size_t i = from; i < to && characters < 2; ++i) characters += pieces_[i].characters;
        return uneven + (characters < 2 ? orphan : 0);
    }

private:
    std::span<const Piece> pieces_;
    double limit_;
    std::vector<double> starts_;
};

// best[line][to]: the least cost of the first `to` pieces on `line` lines, and where the last line begins.
struct Choice {
    double cost = impossible;
    std::size_t from = 0;
};

std::vector<std::size_t> leastCost(const Paragraph& paragraph, std::size_t lines) {
    const std::size_t n = paragraph.size();
    const double mean = paragraph.widthOf(0, n) / static_cast<double>(lines);
    std::vector<std::vector<Choice>> best(lines + 1, std::vector<Choice>(n + 1));
    best[0][0].cost = 0;
    for (std::size_t line = 0; line < lines; ++line) {
        for (std::size_t from = line; from < n; ++from) {
            if (best[line][from].cost == impossible) continue;
            for (std::size_t to = from + 1; to <= n && paragraph.fits(from, to); ++to) {
                const double cost = best[line][from].cost + paragraph.cost(from, to, mean);
                // Of equal costs the last is taken: its first lines are longer.
                Choice& choice = best[line + 1][to];
                if (cost <= choice.cost) choice = {cost, from};
            }
        }
    }
    std::vector<std::size_t> ends(lines);
    for (std::size_t line = lines, to = n; line > 0; --line) {
        ends[line - 1] = to;
        to = best[line][to].from;
    }
    return ends;
}

// Fills each line as far as it goes; calls `end` with the index one past each line's last piece.
// Computes the same sums and differences as Paragraph, so that both agree to the last bit on what fits.
template <typename End>
void fillLines(std::span<const Piece> pieces, double width, const End& end) {
    double lineStart = 0;
    double at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double next = at + pieces[i].width;
        if (i > 0 && next - lineStart - pieces[i].trailing > width + widthTolerance) {
            end(i);
            lineStart = at;
        }
        at = next;
    }
    if (!pieces.empty()) end(pieces.size());
}

}  // namespace

int fewestLines(std::span<const Piece> pieces, double width) {
    int lines = 0;
    fillLines(pieces, width, [&](std::size_t) { ++lines; });
    return lines;
}

std::vector<std::size_t> balanced(std::span<const Piece> pieces, double width) {
    std::vector<std::size_t> filled;
    fillLines(pieces, width, [&](std::size_t end) { filled.push_back(end); });
    if (filled.size() < 2 || filled.size() * pieces.size() > mostChoices) return filled;
    return leastCost(Paragraph(pieces, width), filled.size());
}

}  // namespace fukan::text
