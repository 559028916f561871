#include "platform/monitor_choice.hpp"

#include <algorithm>
#include <charconv>

namespace fukan::platform {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool startsWith(const std::string& name, const std::string& beginning) {
    return name.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), name.begin(),
                                                         [](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace

base::Result<std::size_t> chooseMonitor(const std::vector<std::string>& names, const std::string& wanted) {
    std::size_t index = 0;
    const char* end = wanted.data() + wanted.size();
    const auto number = std::from_chars(wanted.data(), end, index);
    const bool isIndex = number.ec == std::errc() && number.ptr == end;
    if (isIndex && index < names.size()) return index;
    for (std::size_t i = 0; i < names.size() && !isIndex && !wanted.empty(); ++i) {
        if (startsWith(names[i], wanted)) return i;
    }
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        list += (i ? ", " : "") + std::to_string(i) + " (" + names[i] + ")";
    }
    return base::Error{"there is no monitor \"" + wanted + "\"; there is " + (list.empty() ? "none" : list)};
}

}  // namespace fukan::platform
