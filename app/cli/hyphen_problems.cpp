#include "cli/hyphen_problems.hpp"

#include <array>
#include <optional>

#include "base/utf8.hpp"

namespace fukan::cli {
namespace {

// By text::Alphabet.
constexpr std::array<const char*, text::alphabets> names{"English", "Greek", "Russian"};

using Broken = std::array<bool, text::alphabets>;

/// Notes the alphabets of words as "Telecommunicatio/ns".
void addBroken(const std::string& words, Broken& broken) {
    const std::u32string all = base::decodedUtf8(words);
    for (std::size_t i = 1; i + 1 < all.size(); ++i) {
        if (all[i] != U'/') continue;
        const auto alphabet = text::alphabetOf(all[i - 1]);
        if (alphabet && alphabet == text::alphabetOf(all[i + 1]))
            broken[static_cast<std::size_t>(*alphabet)] = true;
    }
}

}  // namespace

base::Diagnostics lackingPatterns(const std::vector<CheckedScene>& scenes,
                                  const fonts::HyphenPatterns& patterns) {
    Broken broken{};
    for (const CheckedScene& scene : scenes) {
        for (const layout::Finding& finding : scene.audit.findings) {
            if (finding.kind == layout::Finding::Kind::brokenWord) addBroken(finding.other, broken);
        }
    }
    base::Diagnostics problems;
    for (std::size_t i = 0; i < broken.size(); ++i) {
        const auto alphabet = static_cast<text::Alphabet>(i);
        if (!broken[i] || patterns.has(alphabet)) continue;
        base::Diagnostic problem;
        problem.severity = base::Severity::warning;
        problem.message = std::string("words are broken without a hyphen: there are no ") + names[i] +
                          " hyphenation patterns in " + patterns.folder().string();
        problem.hint = std::string("Debian's package is ") + fonts::HyphenPatterns::package(alphabet);
        problems.push_back(std::move(problem));
    }
    return problems;
}

}  // namespace fukan::cli
