// What is said where a file is not valid TOML: the mistakes that authors make, and the words that help.

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "content/config_loader.hpp"
#include "content/files.hpp"

namespace {

struct Broken {
    const char* text;
    const char* place;  // "line:column"
    const char* hint;
};

const Broken brokenFiles[] = {
    // a day without quotation marks
    {"[board]\nfiscal_year_start = 04-01\n", "2:23",
     "a day or a time as a text stands in quotation marks: \"04-01\""},
    {"a = 2026/11/22\n", "1:9", "a day or a time as a text stands in quotation marks: \"2026/11/22\""},
    {"a = 2026-13-40\n", "1:12", "a day or a time as a text stands in quotation marks: \"2026-13-40\""},
    {"a = 2026年11月\n", "1:9", "a day or a time as a text stands in quotation marks: \"2026年11月\""},
    // a bracket that was left open
    {"years = [2025, 2026\nopen_ended = true\n", "2:1", "the [ that was opened in line 1 is not closed"},
    {"years = [2025, # ]\n 2026\n\n[[page]]\n", "4:1", "the [ that was opened in line 1 is not closed"},
    {"a = \"[\"\nyears = [2025, 2026\n", "2:21", "the [ that was opened in line 2 is not closed"},
    {"a = [\n\"x\"\n\"y\"\n]\n", "3:1",
     "a comma is missing before it, or the [ that was opened in line 1 is not closed"},
    {"a = [1, 2, ,3]\n", "1:12", "a value is missing before it"},
    {"[board\nid = \"x\"\n", "1:7", "a table's header ends with ]"},
    {"[[domain]\nid = \"x\"\n", "1:10", "a list's header ends with ]]"},
    {"[domain]]\nid = \"x\"\n", "1:9", "a list's header begins with [["},
    {"a = { ja = \"あ\", en = \"b\"\nb = 1\n", "1:25",
     "{ … } ends on the line on which it begins: its } is missing"},
    {"a = { ja = \"あ\" en = \"b\" }\n", "1:16", "a comma or the closing } is missing before it"},
    {"a = { en = \"b\", }\n", "1:17", "no comma before the }"},
    // single and double brackets
    {"[domain]\nid = 1\n[[domain]]\nid = 2\n", "3:1",
     "line 1 has [domain] in single brackets: write [[domain]] there, too"},
    {"\n[[domain]]\nid = 1\n[domain]\nid = 2\n", "4:1", "write [[domain]], as in line 2"},
    {"[ domain ]\nid = 1\n[domain]\nid = 2\n", "3:1",
     "line 1 has [domain] already: of a list, write each as [[domain]]"},
    // quotation marks
    {"id = “small”\n", "1:6", "a text stands in plain quotation marks, \"…\": “ is another character"},
    {"id = 「small」\n", "1:6", "a text stands in plain quotation marks, \"…\": 「 is another character"},
    {"a = [„x“]\n", "1:6", "a text stands in plain quotation marks, \"…\": „ is another character"},
    {"id = \"small”\n", "1:13", "a text stands in plain quotation marks, \"…\": ” is another character"},
    {"a = { ja = \"あ」, en = \"b\" }\n", "1:23",
     "a text stands in plain quotation marks, \"…\": 」 is another character"},
    {"id = \"small\nnext = 3\n", "1:12", "the text that begins in column 6 has no closing quotation mark"},
    {"id = \"say “this”, small\nnext = 3\n", "1:24",
     "a text stands in plain quotation marks, \"…\": ” is another character"},
    {"a = { en = \"b }\nfrom = 1\n", "1:16",
     "the text that begins in column 12 has no closing quotation mark"},
    {"\na = '''b\nc\n", "3:3", "the text that begins in line 2 is not closed"},
    {"a = \"The \"new\" plan\"\n", "1:11", "a \" within a text is written \\\""},
    {"a = 'it's'\n", "1:9", "a text with ' in it stands in \"…\""},
    {"a = small\n", "1:5", "a text stands in quotation marks: \"small\""},
    {"a = \"C:\\wall\"\n", "1:9", "a backslash is written \\\\, and a text in '…' has none to escape"},
    // a key that is given twice
    {"[x]\nfrom = 1\nto = 2\nfrom = 3\n", "4:8",
     "\"from\" has a value in line 2 already: keep one of the two"},
    {"from = 0\n[x]\nto = 2\nto = 3\n", "4:6", "\"to\" has a value in line 3 already: keep one of the two"},
    {"a = { en = \"a\", en = \"b\" }\n", "1:22", "\"en\" was given a value before"},
    // the rest
    {"a = 2026年度\n", "1:9", "a year is digits alone, such as 2026"},
    {"a = 1,000\n", "1:6", "a number has no commas"},
    {"a = 01\n", "1:7", "a number has no zeros in front; of a text, write \"…\""},
    {"a = ２０２６\n", "1:5", "２ is full-width: write 2"},
    {"a＝3\n", "1:2", "＝ is full-width: write ="},
    {"a = \"x\"\u3000\n", "1:8", "a full-width space stands here: write a plain one"},
    {"a = True\n", "1:5", "true or false, in small letters"},
    {"a = \n", "1:5", "the value is missing"},
    {"a : 3\n", "1:3", "write = in place of :"},
    {"// a note\n", "1:1", "a comment begins with #"},
    {"a = 1 b = 2\n", "1:7", "one key and its value a line"},
    {"\xEF\xBB\xBF[x]\nb = ", "2:5", "the value is missing"},
};

}  // namespace

TEST_CASE("A file that is not valid TOML is told with what was probably meant") {
    for (const Broken& broken : brokenFiles) {
        const auto loaded = fukan::content::loadConfig("x", broken.text);
        INFO(broken.text);
        INFO(fukan::test::listed(loaded.diagnostics));
        CHECK_FALSE(loaded.config.has_value());
        REQUIRE(loaded.diagnostics.size() == 1);
        const auto& said = loaded.diagnostics[0];
        CHECK(std::to_string(said.line) + ":" + std::to_string(said.column) == broken.place);
        CHECK(said.hint == broken.hint);
    }
}

TEST_CASE("A date where a text is wanted is told to stand in quotation marks") {
    const auto loaded = fukan::content::loadConfig("x", "[time]\nzone = 2026-10-08\n");
    CHECK(fukan::test::listed(loaded.diagnostics) ==
          "x:2:8: time.zone: is a date (expected a string, in quotation marks)\n");
}
