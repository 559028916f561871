#pragma once
// The words on the panels, in the board's languages. Where a board is shown in both, they are Japanese.

#include <cstddef>
#include <string>

#include "content/area_facts.hpp"
#include "content/board.hpp"
#include "content/filter.hpp"
#include "content/task_facts.hpp"

namespace fukan::layout::phrases {

/// "2023年度 〜 2024年度", "FY2023 –"; does not tell whether the years are inferred.
std::string years(const content::Board& board, const content::Years& years, content::Language language);
/// "（年度は推定）".
std::string inferred(content::Language language);

/// "画面にふれて探せます", in both languages: on a wall that can be touched.
content::LocalText touchTheScreen();
std::string home(content::Language language);
std::string index(content::Language language);
std::string indexTitle(content::Language language);
/// A language's name, in itself: "日本語", "English"; both: "併記", "Both".
std::string languageName(content::Language named, content::Language language);
/// The same where there is little room: "日", "EN", "日/EN".
std::string languageInBrief(content::Language named);
/// The theme that is switched to: "明るい画面", "Dark".
std::string theme(bool light, content::Language language);
std::string showOnMap(content::Language language);
std::string showOnRoadmap(content::Language language);

// Headings of a card.
std::string programmes(content::Language language);
std::string changes(content::Language language);
std::string place(content::Language language);
std::string neighbours(content::Language language);
std::string tasks(content::Language language);
std::string previous(content::Language language);
std::string next(content::Language language);

/// "「見直し前」から変更なし", "「見直し前」と異なるのは関連事業のみ", or what else the difference is; ""
/// where text, years or lane follow.
std::string difference(const content::Board& board, const content::NeighbourDifference& difference,
                       content::Language language);
/// "関連事業なし".
std::string noProgrammes(content::Language language);
/// "「見直し前」では", before what the other revision has.
std::string inRevision(const content::Board& board, std::size_t revision, content::Language language);

/// "「見直し前」にはない", or what else the difference of an area of `revision` is; "" where details follow.
std::string areaDifference(const content::Board& board, const content::AreaDifference& difference,
                           std::size_t revision, content::Language language);
/// "「見直し前」だけにある項目", "「見直し前」にはない項目": headings of lists of items.
std::string onlyIn(const content::Board& board, std::size_t revision, content::Language language);
std::string notIn(const content::Board& board, std::size_t revision, content::Language language);
/// "位置・大きさが異なる".
std::string elsewhere(content::Language language);
/// "項目": heading of an area's items.
std::string itemsOfArea(content::Language language);

/// "12件", "12 tasks", "1 task".
std::string count(std::size_t tasks, content::Language language);
/// "全 12件".
std::string countInAll(std::size_t tasks, content::Language language);
/// "取組はありません".
std::string noTasks(content::Language language);
/// "変更あり 3件".
std::string countChanged(std::size_t tasks, content::Language language);
/// "ほか 120件".
std::string countMore(std::size_t tasks, content::Language language);
/// "ほか 12行（fukan check ですべて表示）": of a sheet's lines.
std::string linesMore(std::size_t lines, content::Language language);
/// "変更あり".
std::string changed(content::Language language);
/// "すべて表示": clears the filter.
std::string clear(content::Language language);
/// "8秒", "8 s": what is left of a visit.
std::string seconds(int left, content::Language language);

}  // namespace fukan::layout::phrases
