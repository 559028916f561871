#pragma once

#include <algorithm>

#include "layout/label.hpp"

namespace fukan::scene {

/// The sizes of the words of one thing.
struct Words {
    float largest = 0;   ///< the largest em size, layout pixels
    float readable = 0;  ///< the largest ratio of a legibility floor to its text's size
    float share = 1;     ///< of the visible width, that they may take

    void add(const layout::Label& label) {
        if (label.block.runs.empty()) return;
        largest = std::max(largest, label.block.fontSize);
        readable = std::max(readable, label.floor / label.block.fontSize);
    }
};

}  // namespace fukan::scene
