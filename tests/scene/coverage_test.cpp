// No text is lost on the way from a board's files to what is drawn: every "ja" and "en" of every file, read
// here with a parser alone and not with the loader, is found in some frame of the round.

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <toml++/toml.h>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "scene/scene_sets.hpp"

using namespace fukan;
using content::Language;

namespace {

/// Widths, superscripts and vertical forms undone (Unicode's NFKC), white space left out.
std::string folded(const std::string& text) {
    UErrorCode failed = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCInstance(failed);
    const icu::UnicodeString same = fold->normalize(icu::UnicodeString::fromUTF8(text), failed);
    REQUIRE(U_SUCCESS(failed));
    icu::UnicodeString out;
    for (int32_t i = 0; i < same.length(); i = same.moveIndex32(i, 1)) {
        if (!u_isUWhiteSpace(same.char32At(i))) out.append(same.char32At(i));
    }
    std::string utf8;
    return out.toUTF8String(utf8);
}

/// "1,2" of footnotes = [1, 2].
std::string marksOf(const toml::table& table) {
    std::string marks;
    if (const toml::array* numbers = table["footnotes"].as_array()) {
        for (const toml::node& number : *numbers) {
            marks += (marks.empty() ? "" : ",") + std::to_string(number.value_or(0));
        }
    }
    return marks;
}

/// Every text below `node`; a task's with the marks of its footnotes after it.
void collect(const toml::node& node, const char* language, const std::string& marks,
             std::vector<std::string>& out) {
    if (const toml::array* array = node.as_array()) {
        for (const toml::node& element : *array) collect(element, language, {}, out);
    }
    const toml::table* table = node.as_table();
    if (table == nullptr) return;
    if (const auto text = (*table)[language].value<std::string>()) out.push_back(*text + marks);
    for (const auto& [key, value] : *table) collect(value, language, marksOf(*table), out);
}

std::vector<std::string> writtenTexts(const std::string& board, const char* language) {
    std::vector<std::string> out;
    for (const auto& file : std::filesystem::directory_iterator(test::sourcePath("assets/" + board))) {
        if (file.path().extension() == ".toml")
            collect(toml::parse_file(file.path().string()), language, {}, out);
    }
    return out;
}

/// What each label of each frame says, its runs put together.
std::vector<std::string> drawnTexts(const scene::SceneSet& sceneSet) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const draw::DrawList frame =
            scene::buildFrame(sceneSet, scene::darkTheme(), test::viewOf(sceneSet, i), test::inputAt({}));
        std::map<base::Id, std::string> labels;
        for (const draw::Command& command : frame.commands) {
            if (const auto* text = std::get_if<draw::Text>(&command.what)) labels[command.id] += text->text;
        }
        for (const auto& [id, words] : labels) out.push_back(folded(words));
    }
    return out;
}

void checkNothingLost(const std::string& board, Language language, const char* tag, std::size_t atLeast) {
    const std::vector<std::string> written = writtenTexts(board, tag);
    CHECK(written.size() >= atLeast);
    const std::vector<std::string> drawn =
        drawnTexts(test::sceneSetOf(board, test::fullHd, language, test::notoSans()));
    for (const std::string& text : written) {
        const std::string wanted = folded(text);
        CAPTURE(text);
        CHECK(std::any_of(drawn.begin(), drawn.end(),
                          [&](const std::string& words) { return words.find(wanted) != std::string::npos; }));
    }
}

}  // namespace

TEST_CASE("Every Japanese text of the bundled board is drawn") {
    checkNothingLost("health-ai", Language::ja, "ja", 180);
}
TEST_CASE("Every English text of the bundled board is drawn") {
    checkNothingLost("health-ai", Language::en, "en", 180);
}
TEST_CASE("Every text of the sample board is drawn") { checkNothingLost("sample", Language::en, "en", 60); }

TEST_CASE("Folding undoes widths, superscripts and vertical forms") {
    CHECK(folded("予防︵ＰＨＲ︶ ２０２２　x²") == "予防(PHR)2022x2");
}
