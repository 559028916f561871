#pragma once
// An analysed text in lines of a given width, still in ems.

#include <cstddef>
#include <vector>

#include "text/analysis.hpp"

namespace fukan::text {

/// Clusters [begin, end) without the spaces that hang at the end. Empty for an empty paragraph.
struct LineOfClusters {
    std::size_t begin = 0;
    std::size_t end = 0;
    float width = 0;  ///< ems
};

/// The widest stretch, in ems, that no break of at least `worst` divides. With Break::allowed: narrower than
/// that, words are broken; with Break::lastResort: nothing can be broken to less.
float widestUnbroken(const Analysis& analysis, Break worst);

/// The fewest lines for this width (ems); an empty paragraph counts as one.
int countLines(const Analysis& analysis, float width);

/// So many lines, balanced. Rates the phrases first when anything has to be broken.
std::vector<LineOfClusters> breakLines(Analysis& analysis, float width);

}  // namespace fukan::text
