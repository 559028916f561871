#include "base/shared_text.hpp"

#include <ostream>

namespace fukan::base {

SharedText::SharedText(std::string_view text) {
    if (!text.empty()) body_ = std::make_shared<const Body>(Body{std::string(text), Id::of(text).value});
}

std::ostream& operator<<(std::ostream& out, const SharedText& text) { return out << text.view(); }

}  // namespace fukan::base
