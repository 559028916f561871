#pragma once
// Fukan's own few phrases, in the board's languages. For both they are Japanese; `inEach` (layout/label) asks
// for each by itself where both have room.

#include <cstddef>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/change_counts.hpp"
#include "content/edition.hpp"
#include "content/fiscal_year.hpp"
#include "content/local_text.hpp"

namespace fukan::layout::phrases {

/// "12 345": thousands are separated by a no-break space.
std::string number(std::size_t count);
/// "2026年度", "FY2026"; "2026年", "2026" where the board's years are calendar years.
std::string year(const content::Board& board, int year, content::Language language);
/// The same in both counts: "2026年度 / 令和8年度".
std::string yearInBothCounts(const content::Board& board, int number, content::Language language);
/// "いま 2026年度", beside an open-ended column; "2028年度" in another year.
std::string nowYear(const content::Edition& edition, content::Language language);
/// A current task's years: "2022年度 〜 いま", "2025年度 〜 2027年度"; in another year "2022年度 〜".
std::string yearsUntilNow(const content::Edition& edition, const content::Task& task,
                          content::Language language);
/// "年度は推定", where a task's years were not in its source.
std::string yearsInferred(const content::Board& board, content::Language language);
/// "いま 2026", where there is no room for that; "2028" in another year.
std::string nowInBrief(const content::Edition& edition, content::Language language);
/// "今年度", whatever year is shown.
std::string thisYear(const content::Board& board, content::Language language);
/// "今年度"; "2028年度" where that is shown and not this one.
std::string shownYear(const content::Edition& edition, content::Language language);
/// "今年度の取組 13件", "2028年度の取組 10件".
std::string tasksInShownYear(const content::Edition& edition, std::size_t count, content::Language language);
/// "年ごとの取組", the title of a lapse.
std::string yearByYear(content::Language language);
/// "取組 13件", "13 tasks": beside a year's name.
std::string tasks(std::size_t count, content::Language language);
/// "3件", "3": this year's tasks on a pill in the now colour, which the header explains.
std::string countOnPill(std::size_t count, content::Language language);
/// "今年度 2件", "2028年度 2件", where no pill says which year it is.
std::string countInShownYear(const content::Edition& edition, std::size_t count, content::Language language);
/// "240項目", in place of an area's items.
std::string items(std::size_t count, content::Language language);
/// "計画期間外 2020–2022".
std::string outsidePlan(const content::Roadmap& roadmap, content::Language language);
/// "2024年度〜の列は以後も続く計画".
std::string openEndedNote(const content::Board& board, int number, content::Language language);
/// "工程表", the roadmap's kind, beside its page.
std::string roadmap(content::Language language);
/// "今年度いちばん多いのは④医薬品開発、5件"; two names: "…と…、各5件"; brief: "今年度最多は…". `names`: one
/// or two.
std::string mostInShownYear(const content::Edition& edition, const std::vector<std::string>& names,
                            std::size_t count, bool brief, content::Language language);
/// "情報基盤整備ほか": the first of several names.
std::string andOthers(const std::string& name, content::Language language);
/// "④"; "(21) " where there is no such character, "" for 0.
std::string circled(int number);
/// "俯瞰図と工程表", or that one of them which there is: the far view's kind.
std::string farView(const content::Revision& revision, content::Language language);
/// "俯瞰図", the map's kind, beside its revision.
std::string landscape(content::Language language);
/// "何が変わったか": what a picture of two revisions' difference is about.
std::string whatChanged(content::Language language);
/// "新", "変更", "終了": the mark on what a revision changed; empty for what it kept.
std::string changeMark(content::Fate fate, content::Language language);
/// "加わった", "文・年・分野が変わった": what that mark means.
std::string changeMeaning(content::Fate fate, content::Language language);
/// "新 18・変更 5・継続 5・終了 16"; without zeros: "新 18・終了 16".
std::string changeCounts(const content::ChangeCounts& counts, bool zeros, content::Language language);

}  // namespace fukan::layout::phrases
