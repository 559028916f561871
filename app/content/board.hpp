#pragma once
// A board after its files have been read and checked: values only, never changed, every reference
// resolved to an index. docs/board.md describes the files.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"
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

/// A named rectangle of the landscape, in grid cells from the top left.
struct Region {
    std::string id;
    LocalText name;
    base::Rect at;

    friend bool operator==(const Region&, const Region&) = default;
};

struct Area {
    std::string id;
    LocalText name;
    base::Rect at;
    std::vector<std::size_t> domains;   ///< indices into Board::domains; may be empty
    std::optional<std::size_t> inside;  ///< index of the enclosing area

    friend bool operator==(const Area&, const Area&) = default;
};

struct Item {
    LocalText name;
    base::Rect at;
    std::size_t area = 0;  ///< index into Landscape::areas
    bool flow = false;     ///< a link of its area's chain of items, in file order

    friend bool operator==(const Item&, const Item&) = default;
};

struct Landscape {
    LocalText title;
    LocalText stamp;  ///< may be empty
    base::Vec2 grid;  ///< columns, rows
    std::vector<Region> fields;
    std::vector<Region> stages;
    std::vector<Region> layers;
    std::vector<Area> areas;
    std::vector<Item> items;
    std::vector<LocalText> notes;

    friend bool operator==(const Landscape&, const Landscape&) = default;
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
