#include "cli/hyphen_problems.hpp"

#include <array>
#include <cctype>
#include <optional>

#include "base/quoted.hpp"
#include "base/utf8.hpp"

namespace fukan::cli {
namespace {

// Debian's package: of a language without a country it has the language's letters alone, but for English.
std::string packageOf(std::string language) {
    if (language == "en") language = "en-US";
    for (char& c : language) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return "hyphen-" + language;
}

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
                                  const fonts::HyphenPatterns& patterns, std::string_view language) {
    Broken broken{};
    for (const CheckedScene& scene : scenes) {
        for (const layout::Finding& finding : scene.audit.findings) {
            if (finding.kind == layout::Finding::Kind::brokenWord) addBroken(finding.other, broken);
        }
    }
    base::Diagnostics problems;
    for (std::size_t i = 0; i < broken.size(); ++i) {
        const std::string lacking =
            fonts::HyphenPatterns::languageFor(static_cast<text::Alphabet>(i), language);
        if (!broken[i] || patterns.has(lacking)) continue;
        base::Diagnostic problem;
        problem.severity = base::Severity::warning;
        problem.message = "words are broken without a hyphen: there are no hyphenation patterns for " +
                          base::quoted(lacking) + " in " + patterns.folder().string();
        problem.hint = "Debian's package is " + packageOf(lacking);
        problems.push_back(std::move(problem));
    }
    return problems;
}

}  // namespace fukan::cli
