#pragma once
// Where a setting's value lies in a config, and how it is held there.

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include "base/turn.hpp"
#include "content/config.hpp"
#include "content/setting_kinds.hpp"

namespace fukan::content {

/// `set` is given values of the setting's kind only. Plain functions, so that tables of settings are
/// constants.
template <typename Target>
struct Place {
    Value (*get)(const Target&);
    void (*set)(Target&, const Value&);
};

/// How a member's type is held in a file. An enumeration's values are the names of its choice, in their
/// order.
template <typename Member>
struct Held {
    static Value get(const Member& member) {
        if constexpr (std::is_enum_v<Member>) {
            return static_cast<int>(member);
        } else {
            return member;
        }
    }
    static void set(Member& member, const Value& value) {
        if constexpr (std::is_enum_v<Member>) {
            member = static_cast<Member>(std::get<int>(value));
        } else {
            member = std::get<Member>(value);
        }
    }
};

/// None is the kind's word.
template <typename Inner>
struct Held<std::optional<Inner>> {
    static Value get(const std::optional<Inner>& member) { return member ? Value(*member) : Value(Word{}); }
    static void set(std::optional<Inner>& member, const Value& value) {
        const auto* inner = std::get_if<Inner>(&value);
        member = inner ? std::optional(*inner) : std::nullopt;
    }
};

/// In degrees clockwise.
template <>
struct Held<base::Turn> {
    static Value get(base::Turn member) { return member.degrees(); }
    static void set(base::Turn& member, const Value& value) {
        member = base::Turn::fromDegrees(std::get<int>(value)).value_or(base::Turn());
    }
};

/// 0 is the kind's word.
struct ZeroForWord {
    static Value get(int member) { return member == 0 ? Value(Word{}) : Value(member); }
    static void set(int& member, const Value& value) {
        const int* number = std::get_if<int>(&value);
        member = number ? *number : 0;
    }
};

/// `automatic` is the kind's word.
template <>
struct Held<InviteChoice> {
    static Value get(InviteChoice member) {
        return member == InviteChoice::automatic ? Value(Word{}) : Value(member == InviteChoice::on);
    }
    static void set(InviteChoice& member, const Value& value) {
        const bool* on = std::get_if<bool>(&value);
        if (!on) {
            member = InviteChoice::automatic;
        } else {
            member = *on ? InviteChoice::on : InviteChoice::off;
        }
    }
};

template <typename Class, typename Member>
Class classOf(Member Class::*);

/// The member that is reached by these pointers, one after the other.
template <auto First, auto... Rest>
auto& reached(auto& from) {
    return ((from.*First).*....*Rest);
}

/// `How` holds the member in a file; void: as its type asks for.
template <typename How, auto First, auto... Rest>
constexpr auto placeAt() {
    using Target = decltype(classOf(First));
    using Member = std::remove_reference_t<decltype(reached<First, Rest...>(std::declval<Target&>()))>;
    using Holder = std::conditional_t<std::is_void_v<How>, Held<Member>, How>;
    return Place<Target>{
        [](const Target& target) { return Holder::get(reached<First, Rest...>(target)); },
        [](Target& target, const Value& value) { Holder::set(reached<First, Rest...>(target), value); }};
}

/// at<&Config::display, &DisplayConfig::width>
template <auto... Path>
inline constexpr auto at = placeAt<void, Path...>();

template <auto... Path>
inline constexpr auto atWithZeroForWord = placeAt<ZeroForWord, Path...>();

}  // namespace fukan::content
