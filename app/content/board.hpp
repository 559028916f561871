#pragma once
// A board after its files have been read and checked: values only, never changed, every reference
// resolved to an index. docs/board.md describes the files.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/landscape.hpp"
#include "content/local_text.hpp"

namespace fukan::content {

/// A subject that both map and roadmap show: as areas on the map, as a swimlane on the roadmap.
struct Domain {
    std::string id;
    int number = 0;  ///< 1 … 99 as printed beside the name; 0 when it has none
    LocalText name;
};

struct Task {
    std::string id;          ///< a task with the same id in another revision is the same task
    std::size_t domain = 0;  ///< index into Board::domains
    LocalText text;
    std::vector<int> footnotes;  ///< numbers of footnotes of the same roadmap, in the order given
    int from = 0;                ///< fiscal year
    std::optional<int> to;       ///< fiscal year, inclusive; none: open ended
    bool inferred = false;       ///< the source document does not state the years

    friend bool operator==(const Task&, const Task&) = default;
};

struct Footnote {
    int number = 0;
    LocalText text;

    friend bool operator==(const Footnote&, const Footnote&) = default;
};

struct RoadmapPage {
    std::vector<std::size_t> lanes;  ///< indices into Board::domains, top to bottom

    friend bool operator==(const RoadmapPage&, const RoadmapPage&) = default;
};

struct Roadmap {
    std::vector<int> years;  ///< fiscal years, consecutive, ascending, at least one
    bool openEnded = false;  ///< the last column means "and later"
    std::vector<RoadmapPage> pages;
    std::vector<Task> tasks;
    std::vector<LocalText> remarks;
    std::vector<Footnote> footnotes;

    friend bool operator==(const Roadmap&, const Roadmap&) = default;
};

struct Revision {
    std::string id;
    LocalText label;
    LocalText stamp;  ///< may be empty
    std::optional<Roadmap> roadmap;
    std::optional<Landscape> landscape;
};

struct MonthDay {
    int month = 1;
    int day = 1;
};

/// Which calendar year a fiscal year is named after: the one in which it starts, as in Japan, or the one in
/// which it ends, as in the United States. Years in files and on the wall are the named ones.
enum class FiscalYearName { start, end };

struct Board {
    std::string id;
    LocalText title;
    LocalText subtitle;  ///< may be empty
    LocalText timeAxis;  ///< may be empty
    MonthDay fiscalYearStart;
    FiscalYearName fiscalYearNamed = FiscalYearName::start;
    bool era = true;                ///< years are told in the Japanese calendar as well
    std::vector<std::string> keep;  ///< words that no line may divide
    std::string hyphenation;  ///< the language that words are hyphenated in: "de", "en-GB"; may be empty
    std::vector<Revision> revisions;
    std::vector<Domain> domains;
};

}  // namespace fukan::content
