#include "layout/panels/panel_phrases.hpp"

#include "layout/phrases.hpp"

namespace fukan::layout::phrases {
namespace {

using content::Board;
using content::Language;

std::string pick(Language language, const char* ja, const char* en) {
    return language == Language::en ? en : ja;
}

std::string quotedLabel(const Board& board, std::size_t revision, Language language) {
    const content::LocalText& label = board.revisions[revision].label;
    if (language == Language::en) return "“" + label.in(Language::en) + "”";
    return "「" + label.in(Language::ja) + "」";
}

std::string unchanged(const std::string& label, bool otherEarlier, Language language) {
    if (otherEarlier) return language == Language::en ? "Unchanged since " + label : label + "から変更なし";
    return language == Language::en ? "Unchanged in " + label : label + "でも変更なし";
}

}  // namespace

std::string years(const Board& board, const content::Years& years, Language language) {
    const bool en = language == Language::en;
    std::string out = year(board, years.from, language);
    if (!years.to) return out + (en ? " –" : " 〜");
    if (*years.to != years.from) out += (en ? " – " : " 〜 ") + year(board, *years.to, language);
    return out;
}

std::string inferred(Language language) { return pick(language, "（年度は推定）", "(years inferred)"); }

content::LocalText touchTheScreen() { return {"画面にふれて探せます", "Touch the screen to explore"}; }
std::string home(Language language) { return pick(language, "ホーム", "Home"); }
std::string index(Language language) { return pick(language, "一覧", "Index"); }
std::string indexTitle(Language language) { return pick(language, "領域の一覧", "Index of domains"); }

std::string languageName(Language named, Language language) {
    if (named == Language::ja) return "日本語";
    if (named == Language::en) return "English";
    return pick(language, "併記", "Both");
}

std::string languageInBrief(Language named) {
    return named == Language::ja ? "日" : named == Language::en ? "EN" : "日/EN";
}

std::string theme(bool light, Language language) {
    return light ? pick(language, "明るい画面", "Light") : pick(language, "暗い画面", "Dark");
}

std::string showOnMap(Language language) { return pick(language, "俯瞰図で見る", "Show on map"); }
std::string showOnRoadmap(Language language) { return pick(language, "工程表で見る", "Show on roadmap"); }

std::string programmes(Language language) { return pick(language, "関連事業", "Programmes"); }
std::string changes(Language language) { return pick(language, "変更点", "Changes"); }
std::string place(Language language) { return pick(language, "俯瞰図での位置", "On the map"); }
std::string neighbours(Language language) { return pick(language, "前後の取組", "Before and after it"); }
std::string tasks(Language language) { return pick(language, "取組", "Tasks"); }
std::string previous(Language language) { return pick(language, "前の取組", "Previous"); }
std::string next(Language language) { return pick(language, "次の取組", "Next"); }

std::string difference(const Board& board, const content::NeighbourDifference& difference,
                       Language language) {
    using Kind = content::NeighbourDifference::Kind;
    const bool en = language == Language::en;
    const std::string label = quotedLabel(board, difference.other, language);
    switch (difference.kind) {
        case Kind::unchanged:
            if (difference.programmes)
                return en ? "Only the programmes differ from " + label : label + "と異なるのは関連事業のみ";
            return unchanged(label, difference.otherEarlier, language);
        case Kind::added:
            return en ? "New: not in " + label : label + "にはない、新しい取組";
        case Kind::dropped:
            return en ? "Not in " + label : label + "にはない取組";
        case Kind::changed:
            return {};
    }
    return {};
}

std::string noProgrammes(Language language) { return pick(language, "関連事業なし", "No programmes"); }

std::string inRevision(const Board& board, std::size_t revision, Language language) {
    const std::string label = quotedLabel(board, revision, language);
    return language == Language::en ? "In " + label : label + "では";
}

std::string areaDifference(const Board& board, const content::AreaDifference& difference,
                           std::size_t revision, Language language) {
    using Kind = content::AreaDifference::Kind;
    if (difference.kind == Kind::changed) return {};
    const std::string label = quotedLabel(board, difference.other, language);
    if (difference.kind != Kind::unchanged)
        return language == Language::en ? "Not in " + label : label + "にはない";
    return unchanged(label, difference.other < revision, language);
}

std::string onlyIn(const Board& board, std::size_t revision, Language language) {
    const std::string label = quotedLabel(board, revision, language);
    return language == Language::en ? "Items in " + label + " alone" : label + "だけにある項目";
}

std::string notIn(const Board& board, std::size_t revision, Language language) {
    const std::string label = quotedLabel(board, revision, language);
    return language == Language::en ? "Items not in " + label : label + "にはない項目";
}

std::string elsewhere(Language language) {
    return pick(language, "位置・大きさが異なる", "In another place or size");
}

std::string itemsOfArea(Language language) { return pick(language, "項目", "Items"); }

std::string count(std::size_t tasks, Language language) {
    if (language != Language::en) return number(tasks) + "件";
    return number(tasks) + (tasks == 1 ? " task" : " tasks");
}

std::string countInAll(std::size_t tasks, Language language) {
    return language == Language::en ? count(tasks, language) + " in all" : "全 " + count(tasks, language);
}

std::string noTasks(Language language) { return pick(language, "取組はありません", "No tasks"); }

std::string countChanged(std::size_t tasks, Language language) {
    return language == Language::en ? number(tasks) + " changed" : "変更あり " + number(tasks) + "件";
}

std::string countMore(std::size_t tasks, Language language) {
    return language == Language::en ? number(tasks) + " more" : "ほか " + number(tasks) + "件";
}

std::string linesMore(std::size_t lines, Language language) {
    if (language != Language::en) return "ほか " + number(lines) + "行（fukan check ですべて表示）";
    return number(lines) + " more (fukan check prints them all)";
}

std::string changed(Language language) { return pick(language, "変更あり", "Changed"); }

std::string seconds(int left, Language language) {
    return std::to_string(left) + (language == Language::en ? " s" : "秒");
}

std::string clear(Language language) { return pick(language, "すべて表示", "Show all"); }

}  // namespace fukan::layout::phrases
