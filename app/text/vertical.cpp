#include <algorithm>
#include <limits>
#include <utility>

#include "base/utf8.hpp"
#include "text/fit.hpp"
#include "text/lines.hpp"
#include "text/size_search.hpp"
#include "text/vertical_cells.hpp"

namespace fukan::text {
namespace {

Run runOf(const VerticalText& text, std::size_t index, base::Vec2 center, float size,
          const Measurer& measurer) {
    const Cluster& cluster = text.analysis.clusters[index];
    const Cell& cell = text.cells[index];
    const Analysis::Face face = text.analysis.faces[cluster.fragment];
    Run run;
    run.size = cluster.mark ? size * markScale : size;
    run.width = cell.advance * size;
    run.weight = face.weight;
    run.role = face.role;
    if (cell.form != 0) {
        std::string form;
        base::appendUtf8(form, cell.form);
        run.text = form;
    } else {
        run.text = std::string_view(text.analysis.text).substr(cluster.begin, cluster.end - cluster.begin);
    }
    const base::Vec2 middle = center + cell.shift * size;
    if (cell.stance == Cell::Stance::turned) {
        run.turned = true;
        run.origin = middle;
    } else {
        const FontMetrics metrics = measurer.metrics(run.size, face.weight);
        run.origin = {middle.x - run.width / 2, middle.y + (metrics.ascent - metrics.descent) / 2};
    }
    return run;
}

void addColumn(const VerticalText& text, const LineOfClusters& column, base::Vec2 top, Block& block,
               const Measurer& measurer) {
    float y = top.y;
    Joint joint = column.joint;
    for (std::size_t i = column.begin; i < column.end; ++i) {
        const Cluster& cluster = text.analysis.clusters[i];
        const float length = cluster.width * block.fontSize;
        if (!cluster.space && cluster.end > cluster.begin) {
            block.runs.push_back(runOf(text, i, {top.x, y + length / 2}, block.fontSize, measurer));
            block.runs.back().joint = std::exchange(joint, Joint::none);
        }
        if (cluster.space) joint = Joint::blank;
        y += length;
    }
}

std::optional<Block> fitColumns(VerticalText text, const FitRequest& request, const Measurer& measurer) {
    FitRequest along = request;
    along.room = {request.room.y, request.room.x};
    const auto size = fittingSize(text.analysis, along);
    if (!size) return std::nullopt;

    const auto columns = breakLines(text.analysis, along.room.x / *size);
    const float pitch = request.lineHeight * *size;
    float tallest = 0;
    for (const LineOfClusters& column : columns) tallest = std::max(tallest, column.width * *size);
    Block block;
    block.fontSize = *size;
    block.emTop = emTopOf(measurer.metrics(*size, Weight::regular), *size);
    block.lines = static_cast<int>(columns.size());
    block.size = {pitch * static_cast<float>(columns.size()), tallest};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const float x = block.size.x - pitch * (static_cast<float>(i) + 0.5f);
        const float y = (tallest - columns[i].width * *size) * shareBefore(request.align);
        addColumn(text, columns[i], {x, y}, block, measurer);
    }
    return block;
}

// Horizontal lines, turned about the block's corner and moved back into view.
std::optional<Block> fitTurnedLines(const RichText& text, const FitRequest& request,
                                    const Measurer& measurer) {
    FitRequest along = request;
    along.room = {request.room.y, request.room.x};
    auto block = fit(text, along, measurer);
    if (!block) return std::nullopt;
    for (Run& run : block->runs) {
        const FontMetrics metrics = measurer.metrics(run.size, run.weight);
        const float middle = run.origin.y - (metrics.ascent - metrics.descent) / 2;
        run.origin = {block->size.y - middle, run.origin.x + run.width / 2};
        run.turned = true;
    }
    block->size = {block->size.y, block->size.x};
    return block;
}

}  // namespace

std::optional<Block> fitVertical(const RichText& text, const FitRequest& request, const Measurer& measurer) {
    RichText alike = text;  // columns have one pitch
    for (Fragment& fragment : alike) {
        if (fragment.role == Role::second) fragment.least = std::numeric_limits<float>::max();
    }
    Analysis analysis = analyse(alike, measurer);
    setSize(analysis, 1);
    if (!standsUpright(analysis)) return fitTurnedLines(text, request, measurer);
    return fitColumns(verticalCells(std::move(analysis), measurer), request, measurer);
}

}  // namespace fukan::text
