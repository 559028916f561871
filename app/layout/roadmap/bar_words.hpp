#pragma once
// The words of single tasks on an overview, laid out only when the camera is near enough for them to be
// read: laying out all of them beforehand would take seconds on a board of a hundred thousand tasks.

#include <cstddef>
#include <cstdint>
#include <unordered_map>

#include "content/board.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// Caches what it has laid out, a few screens full at most; the results depend on the arguments alone.
/// Not for two threads at a time.
class BarWords {
public:
    /// `roadmap` and `measurer` must outlive it. `size`: em size of all words, pixels.
    BarWords(const content::Roadmap& roadmap, content::Language language, float size,
             const text::Measurer& measurer);

    float lineHeight() const;

    /// The task's words in lines at most `width` wide (pixels), with the origin at 0, 0; if they are
    /// higher than `height`, shortened to one line. The reference is valid until `held` other tasks, or
    /// this one in another width, have been asked for.
    const Label& at(std::size_t task, float width, float height);
    static constexpr std::size_t held = 2048;

private:
    struct Words {
        float width = 0;
        Label whole;
        Label line;  ///< empty until it is needed
    };
    using Shelf = std::unordered_map<std::size_t, Words>;

    Words& wordsOf(std::size_t task, float width);
    Label label(std::size_t task, const text::RichText& rich, float width) const;

    const content::Roadmap& roadmap_;
    content::Language language_;
    float size_;
    const text::Measurer& measurer_;
    // What is asked for again moves from the old cache to the new one; when the new one is full, it
    // becomes the old one, and the old one is dropped.
    Shelf new_;
    Shelf old_;
};

}  // namespace fukan::layout
