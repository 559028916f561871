#include "platform/monitor_choice.hpp"

#include <charconv>
#include <string_view>

#include "base/ascii.hpp"
#include "base/quoted.hpp"

namespace fukan::platform {
base::Result<std::size_t> chooseMonitor(const std::vector<std::string>& names, const std::string& wanted) {
    std::size_t index = 0;
    const char* end = wanted.data() + wanted.size();
    const auto number = std::from_chars(wanted.data(), end, index);
    const bool isIndex = number.ec == std::errc() && number.ptr == end;
    if (isIndex && index < names.size()) return index;
    for (std::size_t i = 0; i < names.size() && !isIndex && !wanted.empty(); ++i) {
        if (base::sameIgnoringCase(std::string_view(names[i]).substr(0, wanted.size()), wanted)) return i;
    }
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        list += (i ? ", " : "") + std::to_string(i) + " (" + names[i] + ")";
    }
    return base::Error{"there is no monitor " + base::quoted(wanted) + "; there is " +
                       (list.empty() ? "none" : list)};
}

}  // namespace fukan::platform
