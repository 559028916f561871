#include "wall/font_problems.hpp"

#include <array>
#include <utility>

#include "wall/font_choice.hpp"

namespace fukan::wall {
namespace {

/// Font files by their keys; empty: the config names none.
std::array<std::pair<const char*, std::string>, 2> namedFiles(const files::ContentFiles& files) {
    const fonts::FontChoice choice = fontChoice(files);
    return {{{"fonts.regular", choice.regularFile}, {"fonts.bold", choice.boldFile}}};
}

base::Diagnostic located(const files::ContentFiles& files, const char* key, std::string sentence) {
    base::Diagnostic problem;
    problem.key = key;
    problem.message = std::move(sentence);
    return files.config.located(std::move(problem));
}

}  // namespace

base::Diagnostics fontProblems(const files::ContentFiles& files) {
    base::Diagnostics problems;
    if (!files.config.config) return problems;
    for (const auto& [key, file] : namedFiles(files)) {
        if (file.empty()) continue;
        fonts::FontChoice choice;
        choice.regularFile = choice.boldFile = file;
        const auto opened = fonts::FontSet::open(choice);
        if (!opened) problems.push_back(located(files, key, opened.error()));
    }
    return problems;
}

std::string withPlace(const files::ContentFiles& files, const std::string& sentence) {
    for (const auto& [key, file] : namedFiles(files)) {
        if (!file.empty() && sentence.find(file) != std::string::npos)
            return located(files, key, sentence).format();
    }
    return sentence;
}

}  // namespace fukan::wall
