#include "text/fit.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "text/analysis.hpp"
#include "text/character.hpp"
#include "text/lines.hpp"
#include "text/measured_text.hpp"
#include "text/size_search.hpp"

namespace fukan::text {
namespace {

FontMetrics metricsOf(const Analysis& analysis, float size, const Measurer& measurer) {
    return measurer.metrics(size, analysis.faces.empty() ? Weight::regular : analysis.faces.front().weight);
}

void addRuns(const Analysis& analysis, const LineOfClusters& line, base::Vec2 at, float size, Block& block) {
    float x = at.x;
    Joint joint = line.joint;
    for (std::size_t i = line.begin; i < line.end;) {
        const Cluster& first = analysis.clusters[i];
        const Analysis::Face face = analysis.faces[first.fragment];
        float width = 0;
        std::uint32_t end = first.end;
        for (; i < line.end && analysis.clusters[i].fragment == first.fragment; ++i) {
            width += analysis.clusters[i].width * size;
            end = analysis.clusters[i].end;
        }
        const auto words = std::string_view(analysis.text).substr(first.begin, end - first.begin);
        Run run;
        run.text = words;
        if (i == line.end && line.hyphen > 0) {
            std::string hyphenated(words);
            base::appendUtf8(hyphenated, hyphen);
            run.text = hyphenated;
            width += line.hyphen * size;
        }
        const float own = first.second ? size * analysis.second : size;
        run.origin = {x, at.y - (first.mark ? markRaise * own : 0.0f)};
        run.size = first.mark ? own * markScale : own;
        run.width = width;
        run.weight = face.weight;
        run.role = face.role;
        run.joint = joint;
        if (!run.text.empty()) {
            block.runs.push_back(std::move(run));
            joint = Joint::none;
        }
        x += width;
    }
}

Block compose(Analysis& analysis, const Style& style, float width, const Measurer& measurer) {
    setSize(analysis, style.size);
    const auto lines = breakLines(analysis, width / style.size);
    const float pitch = style.lineHeight * style.size;
    const FontMetrics metrics = metricsOf(analysis, style.size, measurer);
    base::Vec2 size;
    for (const LineOfClusters& line : lines)
        size = {std::max(size.x, line.width * style.size), size.y + pitch * line.scale};

    Block block;
    block.fontSize = style.size;
    block.emTop = emTopOf(metrics, style.size);
    block.lines = static_cast<int>(lines.size());
    block.size = size;
    float top = 0;
    for (const LineOfClusters& line : lines) {
        const float baseline = top + (pitch + metrics.ascent - metrics.descent) * line.scale / 2;
        const float x = (size.x - line.width * style.size) * shareBefore(style.align);
        addRuns(analysis, line, {x, baseline}, style.size, block);
        top += pitch * line.scale;
    }
    return block;
}

}  // namespace

MeasuredText::MeasuredText(const RichText& text, const Measurer& measurer)
    : analysis_(analyse(text, measurer)), measurer_(&measurer) {}

int MeasuredText::lines(float size, float width) const {
    setSize(analysis_, size);
    return countLines(analysis_, width / size).lines;
}

float MeasuredText::height(const Style& style, float width) const {
    setSize(analysis_, style.size);
    return countLines(analysis_, width / style.size).height * style.lineHeight * style.size;
}

Block MeasuredText::layout(const Style& style, float width) {
    return compose(analysis_, style, width, *measurer_);
}

Block layoutText(const RichText& text, const Style& style, float width, const Measurer& measurer) {
    return MeasuredText(text, measurer).layout(style, width);
}

std::optional<Block> fit(const RichText& text, const FitRequest& request, const Measurer& measurer) {
    Analysis analysis = analyse(text, measurer);
    const auto size = fittingSize(analysis, request);
    if (!size) return std::nullopt;
    return compose(analysis, {*size, request.lineHeight, request.align}, request.room.x, measurer);
}

float heightAt(const RichText& text, const Style& style, float width, const Measurer& measurer) {
    return MeasuredText(text, measurer).height(style, width);
}

float widthOf(const RichText& text, float size, const Measurer& measurer) {
    Analysis analysis = analyse(text, measurer);
    setSize(analysis, size);
    float widest = 0;
    for (const Range& paragraph : analysis.paragraphs) {
        float width = 0;
        for (std::size_t i = paragraph.begin; i < paragraph.end; ++i) width += analysis.clusters[i].width;
        widest = std::max(widest, width);
    }
    return widest * size;
}

}  // namespace fukan::text
