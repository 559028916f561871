#include "run/font_opening.hpp"

#include <utility>

#include "base/quoted.hpp"
#include "platform/reach.hpp"

namespace fukan::run {
namespace {

platform::FileJob<FontOpening::Fonts> opening(platform::FileThread& thread, const fonts::FontChoice& choice,
                                              const FontOpening::Opened& opened) {
    return thread.start<FontOpening::Fonts>("fonts", [choice, opened](platform::FileTurn& turn) {
        FontOpening::Fonts fonts = fonts::FontSet::open(choice);
        if (fonts && !turn.stopped()) opened(*fonts);
        return fonts;
    });
}

}  // namespace

FontOpening::FontOpening(fonts::FontChoice choice, Opened opened)
    : choice_(std::move(choice)),
      opened_(std::move(opened)),
      thread_(std::make_unique<platform::FileThread>()),
      job_(opening(*thread_, choice_, opened_)) {}

FontOpening::Fonts FontOpening::wait() {
    Fonts fonts = result();
    if (fonts || (choice_.regularFile.empty() && choice_.boldFile.empty())) return fonts;
    problem_ =
        fonts.error() + " Shown with the family " + base::quoted(choice_.family) + " until the next start.";
    job_.cancel();
    thread_ = std::make_unique<platform::FileThread>();  // the one before may be stuck
    job_ = opening(*thread_, {choice_.family, {}, {}}, opened_);
    return result();
}

FontOpening::Fonts FontOpening::result() {
    if (!job_.waitFor(platform::Reach::patience)) return base::Error{"The font files are out of reach."};
    return *job_.take();
}

}  // namespace fukan::run
