#include "text/lines.hpp"

#include <algorithm>

#include "text/balance.hpp"

namespace fukan::text {
namespace {

// Far above what evenness can cost, so that a word is broken only where it has to be.
constexpr float beforeBound = 20;
constexpr float hyphenated = 40;
constexpr float insideWord = 50;
constexpr float againstRules = 500;

/// The next worse kind, for a stretch that is too wide.
Break worseThan(Break kind) { return static_cast<Break>(static_cast<std::uint8_t>(kind) - 1); }

float penaltyOf(const Cluster& last) {
    switch (last.after) {
        case Break::allowed:
            return last.penalty;
        case Break::beforeBound:
            return beforeBound + last.penalty;
        case Break::hyphenated:
            return hyphenated;
        case Break::insideWord:
            return insideWord;
        case Break::lastResort:
        case Break::never:
            break;
    }
    return againstRules;
}

struct Pieces {
    std::vector<Piece> pieces;
    std::vector<std::size_t> ends;  // clusters, one past each piece's last
};

class Divider {
public:
    Divider(Analysis& analysis, float width, Pieces& out)
        : analysis_(analysis), clusters_(analysis.clusters), width_(width + widthTolerance), out_(out) {}

    // A stretch that is still wider than the line is divided again, at places of the next worse kind.
    void divide(Range range, Break worst) {
        if (worst == Break::hyphenated) findHyphens(analysis_, range);
        std::size_t begin = range.begin;
        for (std::size_t i = range.begin; i < range.end; ++i) {
            if (i + 1 < range.end && clusters_[i].after < worst) continue;
            const Range part{begin, i + 1};
            begin = i + 1;
            const Piece piece = pieceOf(part);
            if (piece.width - piece.trailing > width_ && worst > Break::lastResort && i > part.begin) {
                divide(part, worseThan(worst));
            } else {
                out_.pieces.push_back(piece);
                out_.ends.push_back(part.end);
            }
        }
    }

private:
    Piece pieceOf(Range part) const {
        Piece piece;
        for (std::size_t i = part.begin; i < part.end; ++i) {
            const Cluster& cluster = clusters_[i];
            piece.width += cluster.width;
            piece.trailing = cluster.space ? piece.trailing + cluster.width : 0.0f;
            piece.characters += !cluster.space && !cluster.mark && cluster.end > cluster.begin ? 1 : 0;
        }
        const Cluster& last = clusters_[part.end - 1];
        // As a blank counts less at a line's end, a hyphen counts only there.
        piece.trailing -= analysis_.hyphenAfter(last);
        piece.penalty = penaltyOf(last);
        return piece;
    }

    Analysis& analysis_;
    const std::vector<Cluster>& clusters_;
    float width_;
    Pieces& out_;
};

/// `last`: the cluster before the line.
Joint jointAfter(const Cluster& last) {
    if (last.space) return Joint::blank;
    if (last.after == Break::hyphenated) return Joint::hyphen;
    return last.after <= Break::insideWord ? Joint::broken : Joint::none;
}

/// Of the lines of a paragraph.
float scaleOf(const Analysis& analysis, const Range& paragraph) {
    return paragraph.second ? analysis.second : 1.0f;
}

LineOfClusters lineOf(const Analysis& analysis, std::size_t begin, std::size_t end) {
    const std::size_t cut = end;
    while (end > begin && analysis.clusters[end - 1].space) --end;
    LineOfClusters line{begin, end, 0, 1, Joint::none, 0};
    for (std::size_t i = begin; i < end; ++i) line.width += analysis.clusters[i].width;
    if (cut > begin) line.hyphen = analysis.hyphenAfter(analysis.clusters[cut - 1]);
    line.width += line.hyphen;
    return line;
}

}  // namespace

float widestLine(const Analysis& analysis) {
    float widest = 0;
    for (const Range& paragraph : analysis.paragraphs)
        widest = std::max(widest, lineOf(analysis, paragraph.begin, paragraph.end).width);
    return widest;
}

float widestUnbroken(Analysis& analysis, Break worst) {
    findWords(analysis);
    if (worst <= Break::hyphenated) {
        for (const Range& paragraph : analysis.paragraphs) findHyphens(analysis, paragraph);
    }
    float widest = 0;
    for (const Range& paragraph : analysis.paragraphs) {
        float width = 0;
        float trailing = 0;
        for (std::size_t i = paragraph.begin; i < paragraph.end; ++i) {
            const Cluster& cluster = analysis.clusters[i];
            width += cluster.width;
            trailing = cluster.space ? trailing + cluster.width : 0.0f;
            if (cluster.after < worst && i + 1 < paragraph.end) continue;
            widest = std::max(widest, width - trailing + analysis.hyphenAfter(cluster));
            width = 0;
            trailing = 0;
        }
    }
    return widest;
}

LineCount countLines(Analysis& analysis, float width) {
    LineCount count;
    const auto add = [&](const Range& paragraph, int lines) {
        count.lines += lines;
        count.height += static_cast<float>(lines) * scaleOf(analysis, paragraph);
    };
    if (widestLine(analysis) <= width + widthTolerance) {
        for (const Range& paragraph : analysis.paragraphs) add(paragraph, 1);
        return count;
    }
    findWords(analysis);
    Pieces pieces;
    for (const Range& paragraph : analysis.paragraphs) {
        pieces.pieces.clear();
        pieces.ends.clear();
        Divider(analysis, width, pieces).divide(paragraph, Break::allowed);
        add(paragraph, std::max(1, fewestLines(pieces.pieces, width)));
    }
    return count;
}

std::vector<LineOfClusters> breakLines(Analysis& analysis, float width) {
    if (widestLine(analysis) > width + widthTolerance) findWords(analysis);
    std::vector<LineOfClusters> lines;
    for (const Range& paragraph : analysis.paragraphs) {
        Pieces pieces;
        Divider(analysis, width, pieces).divide(paragraph, Break::allowed);
        std::size_t begin = paragraph.begin;
        Joint joint = lines.empty() ? Joint::none : Joint::blank;
        for (const std::size_t end : balanced(pieces.pieces, width)) {
            lines.push_back(lineOf(analysis, begin, pieces.ends[end - 1]));
            lines.back().joint = joint;
            lines.back().scale = scaleOf(analysis, paragraph);
            joint = jointAfter(analysis.clusters[pieces.ends[end - 1] - 1]);
            begin = pieces.ends[end - 1];
        }
        if (pieces.pieces.empty()) lines.push_back({paragraph.begin, paragraph.begin, 0, 1, joint, 0});
    }
    return lines;
}

}  // namespace fukan::text
