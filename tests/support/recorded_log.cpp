#include "support/recorded_log.hpp"

#include <algorithm>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_case_info.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <cstdio>
#include <mutex>
#include <string_view>
#include <vector>

#include "platform/log.hpp"

namespace {

/// Lines come from any thread.
class RecordedLog {
public:
    void add(std::string line) {
        const std::lock_guard lock(mutex_);
        lines_.push_back(std::move(line));
    }
    void expect(const std::string& part) {
        const std::lock_guard lock(mutex_);
        expected_.push_back(part);
    }
    void clear() {
        const std::lock_guard lock(mutex_);
        lines_.clear();
        expected_.clear();
    }

    /// A sentence each: what was logged and not announced, and the other way round.
    std::vector<std::string> offences() {
        const std::lock_guard lock(mutex_);
        std::vector<std::string> out;
        for (const std::string& part : expected_) {
            const auto found = std::find_if(lines_.begin(), lines_.end(), [&part](const std::string& line) {
                return line.find(part) != std::string::npos;
            });
            if (found == lines_.end()) {
                out.push_back("nothing was logged with \"" + part + "\"");
            } else {
                lines_.erase(found);
            }
        }
        for (const std::string& line : lines_) out.push_back("logged, and not announced: " + line);
        return out;
    }

private:
    std::mutex mutex_;
    std::vector<std::string> lines_;
    std::vector<std::string> expected_;
};

RecordedLog& recordedLog() {
    static RecordedLog log;
    return log;
}

bool& anyOffence() {
    static bool any = false;
    return any;
}

class LogListener final : public Catch::EventListenerBase {
public:
    using EventListenerBase::EventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo&) override { recordedLog().clear(); }
    void testCaseEnded(const Catch::TestCaseStats& stats) override {
        for (const std::string& offence : recordedLog().offences()) {
            anyOffence() = true;
            std::fprintf(stderr, "%s: %s\n", stats.testInfo->name.c_str(), offence.c_str());
        }
    }
};

CATCH_REGISTER_LISTENER(LogListener)

}  // namespace

void fukan::test::expectLog(const std::string& part) { recordedLog().expect(part); }

// In place of the program's own: the linker takes these, and leaves platform/log.cpp in its archive.
void fukan::platform::log(std::string_view sentence) noexcept {
    recordedLog().add("fukan: " + std::string(sentence));
}

void fukan::platform::log(const base::Diagnostics& problems) noexcept {
    for (const base::Diagnostic& problem : problems) recordedLog().add(problem.format());
}

int main(int argc, char** argv) {
    const int result = Catch::Session().run(argc, argv);
    return result == 0 && anyOffence() ? 1 : result;
}
