#pragma once
// Opens the fonts while the window is being opened.

#include <functional>
#include <memory>
#include <string>

#include "base/result.hpp"
#include "fonts/font_set.hpp"
#include "platform/file_thread.hpp"

namespace fukan::run {

/// Font files that the config names may lie on a share that hangs, or be missing: then the family's are
/// taken.
class FontOpening {
public:
    using Fonts = base::Result<std::shared_ptr<fonts::FontSet>>;
    using Opened = std::function<void(const std::shared_ptr<fonts::FontSet>&)>;

    /// `opened` is called on another thread, as soon as the fonts are there; it must own what it uses.
    FontOpening(fonts::FontChoice choice, Opened opened);

    /// Waits for them. Fails with one sentence where there are none at all.
    Fonts wait();

    /// Why the fonts are not those that the config names, one sentence; empty: they are.
    const std::string& problem() const { return problem_; }

private:
    Fonts result();

    fonts::FontChoice choice_;
    Opened opened_;
    std::string problem_;
    std::unique_ptr<platform::FileThread> thread_;  // of its own, as reading the board takes as long
    platform::FileJob<Fonts> job_;
};

}  // namespace fukan::run
