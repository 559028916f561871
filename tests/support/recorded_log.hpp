#pragma once
// The program's log while tests run. A line that no test has announced fails the test that it was written in,
// and so does one that was announced and never came.

#include <string>

namespace fukan::test {

/// The running test case will make the program log one more line that has `part` in it. May be called before
/// or after the line was written.
void expectLog(const std::string& part);

}  // namespace fukan::test
