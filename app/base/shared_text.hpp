#pragma once
// Text that is laid out once and drawn in every frame: immutable and shared, so that a copy of it is a
// reference count rather than an allocation, and a hash of it is a look-up.

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/id.hpp"

namespace fukan::base {

/// UTF-8. Copies share the bytes, also between threads: the reference count is atomic, the bytes never
/// change. A text that is default-constructed, moved from or made of "" is empty and owns nothing.
class SharedText {
public:
    SharedText() = default;
    // All three are implicit, so that callers can pass a literal or a string.
    SharedText(std::string_view text);
    SharedText(const std::string& text) : SharedText(std::string_view(text)) {}
    SharedText(const char* text) : SharedText(std::string_view(text)) {}

    /// Valid as long as any copy of this text lives.
    std::string_view view() const { return body_ ? std::string_view(body_->text) : std::string_view(); }
    operator std::string_view() const { return view(); }
    std::string str() const { return std::string(view()); }

    bool empty() const { return body_ == nullptr; }
    std::size_t size() const { return view().size(); }

    /// Id::of(text).value, computed when the text was made.
    std::uint64_t hash() const { return body_ ? body_->hash : Id::of({}).value; }

    /// Whether the two are copies of one another: then they are equal, but equal texts need not be copies.
    bool sharesWith(const SharedText& other) const { return body_ == other.body_; }

    friend bool operator==(const SharedText& a, const SharedText& b) {
        return a.sharesWith(b) || (a.hash() == b.hash() && a.view() == b.view());
    }
    // A template, so that comparing with a literal converts neither side into a new shared text.
    template <typename Other>
    requires(std::is_convertible_v<const Other&, std::string_view> &&
             !std::is_same_v<Other, SharedText>) friend bool
    operator==(const SharedText& a, const Other& b) {
        return a.view() == std::string_view(b);
    }
    friend std::ostream& operator<<(std::ostream& out, const SharedText& text);

private:
    struct Body {
        std::string text;
        std::uint64_t hash;
    };

    std::shared_ptr<const Body> body_;
};

}  // namespace fukan::base
