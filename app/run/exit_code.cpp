#include "run/exit_code.hpp"

#include "platform/log.hpp"

namespace fukan::run {

int complain(const std::string& sentence, int code) {
    platform::log(sentence);
    return code;
}

}  // namespace fukan::run
