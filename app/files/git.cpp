#include "files/git.hpp"

#include <fmt/core.h>

#include <string_view>
#include <utility>

#include "base/quoted.hpp"

namespace fukan::files {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<std::string> environmentOfGit() {
    std::vector<std::string> variables = platform::environmentWithout("GIT_");
    std::erase_if(variables, [](const std::string& variable) {
        return variable.starts_with("LC_ALL=") || variable.starts_with("LANGUAGE=");
    });
    for (const char* variable : {
             "LC_ALL=C",                 // complaints are told apart by their words
             "GIT_OPTIONAL_LOCKS=0",     //
             "GIT_TERMINAL_PROMPT=0",    //
             "GIT_NO_LAZY_FETCH=1",      // objects that a partial clone lacks; Git 2.44
             "GIT_ALLOW_PROTOCOL=none",  // the same in older ones: no transport is called so
         })
        variables.emplace_back(variable);
    return variables;
}

/// What a repository's own configuration may name a program for, and what is asked here could run.
const std::vector<std::string>& guards() {
    static const std::vector<std::string> all{"git",
                                              "--no-pager",
                                              "--no-optional-locks",
                                              "-c",
                                              "core.fsmonitor=false",
                                              "-c",
                                              "core.hooksPath=/dev/null",
                                              "-c",
                                              "log.showSignature=false"};
    return all;
}

std::string firstLine(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

}  // namespace

Git::Git(std::filesystem::path folder, std::function<bool()> stop, std::chrono::nanoseconds atMost)
    : folder_(std::move(folder)),
      stop_(std::move(stop)),
      environment_(environmentOfGit()),
      atMost_(atMost),
      deadline_(Clock::now() + atMost) {}

base::Result<platform::ChildResult> Git::ask(std::vector<std::string> question, std::string input,
                                             std::size_t mostOutput) {
    platform::ChildProgram program;
    program.arguments = guards();
    program.arguments.insert(program.arguments.end(), {"-C", folder_.string()});
    for (std::string& word : question) program.arguments.push_back(std::move(word));
    program.environment = environment_;
    program.input = std::move(input);
    program.mostOutput = mostOutput;
    const auto left = deadline_ - Clock::now();
    if (left <= left.zero()) return tookTooLong();
    auto answer = platform::runChild(program, left, stop_);
    if (answer) return answer;
    if (!stopped() && late()) return tookTooLong();
    return base::Error{"git " + answer.error()};
}

base::Error Git::tookTooLong() const {
    return {fmt::format("git took longer than {:g} s", std::chrono::duration<double>(atMost_).count())};
}

std::filesystem::path Git::ownFile(const std::string& name) {
    const auto path = output({"rev-parse", "--git-path", name});
    if (!path || path->size() < 2 || path->back() != '\n') return {};
    return folder_ / path->substr(0, path->size() - 1);
}

base::Result<std::string> Git::output(std::vector<std::string> question, std::string input,
                                      std::size_t mostOutput) {
    auto answer = ask(std::move(question), std::move(input), mostOutput);
    if (!answer) return base::Error{answer.error()};
    if (answer->code != 0) return base::Error{complaintOf(*answer)};
    return std::move(answer->output);
}

std::string complaintOf(const platform::ChildResult& answer) {
    constexpr std::string_view dubious = "dubious ownership in repository at ";
    const std::string& said = answer.errors;
    if (const auto at = said.find(dubious); at != std::string::npos) {
        const std::string where = base::plainLine(firstLine(said.substr(at + dubious.size())));
        return "git does not trust the repository at " + where +
               ", which belongs to another user (trust it: git config --global --add safe.directory " +
               where + ")";
    }
    if (said.find("not a git repository") != std::string::npos) return "the folder is in no git repository";
    constexpr std::string_view fatal = "fatal: ";
    std::string line = base::plainLine(firstLine(said));
    if (line.starts_with(fatal)) line.erase(0, fatal.size());
    if (line.empty()) return "git failed with code " + std::to_string(answer.code);
    return "git failed: " + line;
}

}  // namespace fukan::files
