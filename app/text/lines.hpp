#pragma once
// Breaks an analysed text into lines of a given width, still in ems.

#include <cstddef>
#include <vector>

#include "text/analysis.hpp"

namespace fukan::text {

/// Clusters [begin, end) without the spaces at the end of the line. Empty for an empty paragraph.
struct LineOfClusters {
    std::size_t begin = 0;
    std::size_t end = 0;
    float width = 0;            ///< ems
    float scale = 1;            ///< of its height: less than 1 for a line of the second language
    Joint joint = Joint::none;  ///< between the line before and this one
    float hyphen = 0;           ///< the part of `width` that a hyphen at its end takes, ems; 0: it has none
};

/// The width, in ems, of the widest paragraph on one line.
float widestLine(const Analysis& analysis);

/// The width, in ems, of the widest stretch between breaks of kind `worst` or better. With
/// Break::beforeBound: in a narrower line, words are broken; with Break::lastResort: the text cannot be
/// broken to fit a narrower line. Calls `findWords` first.
float widestUnbroken(Analysis& analysis, Break worst);

/// How many lines, and their height together in lines of the body.
struct LineCount {
    int lines = 0;
    float height = 0;
};

/// The fewest lines for this width (ems) that break as few words as can be; an empty paragraph counts as one.
/// Calls `findWords` first when anything has to be broken.
LineCount countLines(Analysis& analysis, float width);

/// The text in `countLines` lines, balanced.
std::vector<LineOfClusters> breakLines(Analysis& analysis, float width);

}  // namespace fukan::text
