#include "run_command.hpp"
namespace fukan { int runWall(const Options&) { return 2; } }
