#include "platform/log.hpp"

#include <cstdio>
#include <string>

namespace fukan::platform {
namespace {

/// A log that cannot be written is ignored: it is no reason to stop.
void writeLine(const std::string& line) { std::fwrite(line.data(), 1, line.size(), stderr); }

}  // namespace

void log(std::string_view sentence) { writeLine("fukan: " + std::string(sentence) + "\n"); }

void log(const base::Diagnostics& problems) {
    for (const base::Diagnostic& problem : problems) writeLine(problem.format() + "\n");
}

}  // namespace fukan::platform
