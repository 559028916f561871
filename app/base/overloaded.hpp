#pragma once

namespace fukan::base {

/// A visitor of a variant, put together from one lambda for each alternative. Without a generic one among
/// them the compiler stops at every such visitor that an alternative is missing from.
template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace fukan::base
