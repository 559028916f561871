#include "layout/roadmap/roadmap_sheet.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "layout/phrases.hpp"
#include "text/analysis.hpp"
#include "text/fit.hpp"
#include "text/lines.hpp"

namespace fukan::layout {
namespace {

constexpr float nameShare = 0.166f;     // of the page's width, as in the mock-up
constexpr float nameShareMost = 0.30f;  // a long word may widen the cell up to here
constexpr float gapAfterName = 18;
constexpr float bodyToName = 1.25f;
constexpr float nameGrowth = 1.3f;  // names are short: larger ones would outshine the tasks
constexpr float betweenColumns = 8;
constexpr float upright = 1.2f;  // so many times higher than wide
constexpr float headLength = 24;

bool isLatin(char c) { return static_cast<unsigned char>(c) < 0x80 && c != ' ' && c != '\n'; }

/// The width of the widest run of ASCII characters between spaces and other scripts.
float widestLatinWord(const std::string& words, text::Weight weight, float size,
                      const text::Measurer& measurer) {
    float widest = 0;
    for (auto begin = words.begin(); begin != words.end();) {
        const auto end = std::find_if_not(begin, words.end(), isLatin);
        if (end != begin) {
            const text::RichText word{{std::string(begin, end), text::Role::body, weight}};
            widest = std::max(widest, text::widthOf(word, size, measurer));
        }
        begin = std::find_if(end, words.end(), isLatin);
    }
    return widest;
}

}  // namespace

text::RichText taskWords(const content::Task& task, content::Language language, float least) {
    text::RichText out = wordsIn(task.text, language, text::Weight::regular, least);
    std::string marks;
    for (const int number : task.footnotes) marks += (marks.empty() ? "" : ",") + std::to_string(number);
    if (!marks.empty()) out.push_back({marks, text::Role::mark, text::Weight::regular});
    return out;
}

Sheet::Sheet(const RoadmapInput& input, const Canvas& canvas, const text::Measurer& measurer)
    : input_(input),
      canvas_(canvas),
      measurer_(measurer),
      roadmap_(&*input.edition.shown().roadmap),
      now_(content::currentYear(*roadmap_, input.edition.fiscalYear)),
      freeColumns_(*roadmap_) {
    current_.resize(input.edition.board.domains.size());
    for (const content::Task& task : roadmap_->tasks) {
        if (content::isCurrent(task, now_)) ++current_[task.domain];
    }
    if (input.marking != nullptr && !input.marking->counts.empty()) current_ = input.marking->counts;
    bands_ = !input.inset && canvas.viewport.y > canvas.viewport.x * upright;
    if (bands_)
        nameWidth_ = input.area.w;
    else if (!input.inset || input.inset->names)
        makeCells();
    largestName_ = unbrokenName();
    columnWidth_ = (input.area.w - tracksFrom_) / static_cast<float>(roadmap_->years.size());
}

void Sheet::makeCells() {
    // The width of the page, or the visible width of something wider.
    const float wide = input_.inset ? std::min(input_.area.w, canvas_.viewport.x) : input_.area.w;
    // Latin names break at their spaces into many short lines: the pill must not take their room.
    const float share =
        wide * nameShare + (input_.edition.language == content::Language::ja ? 0 : widestBadge());
    const float most = wide * nameShareMost;
    nameWidth_ = std::clamp(nameTextNeeds() + circle() + canvas_.px(46), share, std::max(share, most));
    tracksFrom_ = nameWidth_ + canvas_.px(gapAfterName);
}

// A Latin name does not break inside a word; one without spaces (Japanese) should need two lines at most.
float Sheet::nameTextNeeds() const {
    const float size = std::max(canvas_.floor, std::min(canvas_.px(token::laneName), targetBody() * 1.1f));
    float needs = 0;
    for (const content::Domain& domain : input_.edition.board.domains) {
        const std::string name = domain.name.in(input_.edition.language);
        const float word = widestLatinWord(name, text::Weight::bold, size, measurer_);
        const bool spaced = name.find(' ') != std::string::npos;
        const float whole =
            spaced ? 0 : text::widthOf({{name, text::Role::body, text::Weight::bold}}, size, measurer_);
        const float badge =
            badgeWidth(static_cast<std::size_t>(&domain - input_.edition.board.domains.data()));
        needs = std::max({needs, word + badge, std::min(whole, whole / 2 + size) + badge});
    }
    return needs;
}

const BarRoom& Sheet::barRoom(std::size_t task) const {
    auto known = rooms_.find(task);
    if (known == rooms_.end()) {
        const auto free = [&] { return freeWidth(task); };
        const BarRoom room(words(task), textWidth(task), free, smallestBody(), targetBody(), measurer_);
        known = rooms_.emplace(task, room).first;
    }
    return known->second;
}

float Sheet::freeWidth(std::size_t task) const {
    const std::size_t last = input_.marking ? input_.marking->lastFree[task] : freeColumns_.lastFree(task);
    const float free = columnEnd(last) - barLeft(task) - 2 * padX() - lead(task);
    return input_.inset ? std::min(free, input_.inset->mostText) : free;
}

float Sheet::unbrokenName() const {
    float size = std::numeric_limits<float>::max();
    if (nameWidth_ == 0) return size;
    std::vector<bool> shown(input_.edition.board.domains.size(), false);
    for (const content::Task& task : roadmap_->tasks) shown[task.domain] = true;
    for (std::size_t domain = 0; domain < shown.size(); ++domain) {
        if (!shown[domain]) continue;
        text::Analysis name = text::analyse(laneName(domain, canvas_.floor), measurer_);
        const float perEm = text::widestUnbroken(name, text::Break::beforeBound);
        if (perEm > 0) size = std::min(size, nameTextWidth(domain) / perEm);
        // A band's name takes one line where it need not be much smaller for that.
        const float line = bands_ ? nameTextWidth(domain) / std::max(text::widestLine(name), 1.0f) : 0;
        if (line >= canvas_.type(token::leastBody)) size = std::min(size, line);
    }
    return size;
}

float Sheet::columnX(std::size_t column) const {
    return input_.area.x + tracksFrom_ + columnWidth_ * static_cast<float>(column);
}

float Sheet::barLeft(std::size_t task) const {
    return columnX(firstColumn(*roadmap_, roadmap_->tasks[task]));
}

float Sheet::columnGap() const { return canvas_.px(betweenColumns); }

float Sheet::columnEnd(std::size_t column) const {
    const bool atEdge = column + 1 == roadmap_->years.size();
    return columnX(column + 1) - (atEdge ? 0 : columnGap());
}

float Sheet::barRight(std::size_t task) const {
    return columnEnd(lastColumn(*roadmap_, roadmap_->tasks[task]));
}

float Sheet::head(std::size_t task) const { return roadmap_->tasks[task].to ? 0 : canvas_.px(headLength); }

text::RichText Sheet::words(std::size_t task) const {
    return taskWords(roadmap_->tasks[task], input_.edition.language, canvas_.footnoteFloor);
}

float Sheet::lead(std::size_t task) const { return input_.marking ? input_.marking->lead[task] : 0; }

float Sheet::rise(std::size_t task) const { return input_.marking ? input_.marking->rise[task] : 0; }

float Sheet::roomWidth(std::size_t task) const {
    return barRight(task) - barLeft(task) - 2 * padX() - head(task) * 0.6f - lead(task);
}

float Sheet::textWidth(std::size_t task) const {
    const float room = roomWidth(task);
    return input_.inset ? std::min(room, input_.inset->mostText) : room;
}

// What an inset shows is scaled by the camera: its size says nothing of the screen's.
float Sheet::largestBody() const {
    if (input_.inset) return canvas_.type(token::body);
    // Tasks do not outgrow the names of their lanes, which a narrow cell may hold down.
    const float besideNames = std::max(targetBody(), largestName_ * bodyToName);
    return std::max(canvas_.floor, std::min(canvas_.px(token::body * token::growth), besideNames));
}

float Sheet::targetBody() const { return input_.inset ? canvas_.floor : canvas_.type(token::leastBody); }

float Sheet::nameSize(float body) const {
    const float largest = input_.inset ? token::laneName : token::laneName * nameGrowth;
    return std::max(canvas_.floor, std::min({canvas_.px(largest), body * 1.1f, largestName_}));
}

float Sheet::textHeight(std::size_t task, float body) const {
    const auto [known, isNew] = heights_.try_emplace({task, body}, 0.0f);
    if (isNew)
        known->second =
            rise(task) + text::heightAt(words(task), {body, lineHeight}, lineWidth(task, body), measurer_);
    return known->second;
}

float Sheet::rowHeight(const TaskRow& row, float body) const {
    float height = 0;
    for (const std::size_t task : row.tasks) height = std::max(height, textHeight(task, body));
    return height + 2 * padY();
}

text::RichText Sheet::laneName(std::size_t domain, float size) const {
    const content::LocalText& name = input_.edition.board.domains[domain].name;
    const content::Language language = input_.edition.language;
    if (bands_) {
        // Two languages share a band's line where it holds both.
        const text::RichText line =
            noted(domain, wordsInLine(name, language, text::Weight::bold, canvas_.footnoteFloor, "　"), "　");
        if (text::widthOf(line, size, measurer_) <= nameTextWidth(domain)) return line;
    }
    return noted(domain, wordsIn(name, language, text::Weight::bold, canvas_.footnoteFloor), "\n");
}

text::RichText Sheet::noted(std::size_t domain, text::RichText name, const char* between) const {
    if (!input_.marking || input_.marking->notes[domain].empty()) return name;
    text::RichText note = input_.marking->notes[domain];
    note.front().text.insert(0, between);
    name.insert(name.end(), note.begin(), note.end());
    return name;
}

float Sheet::bandHeight(std::size_t domain, float body) const {
    if (!bands_) return 0;
    const text::Style style{nameSize(body), 1.2f};
    const float name = text::heightAt(laneName(domain, style.size), style, nameTextWidth(domain), measurer_);
    return std::max(name, circle()) + canvas_.px(6) + rowGap();
}

float Sheet::nameTextWidth(std::size_t domain) const {
    const bool numbered = input_.edition.board.domains[domain].number > 0;
    const float badge = badgeWidth(domain);
    return nameWidth_ - canvas_.px(32) - (numbered ? circle() + canvas_.px(12) : 0) -
           (badge > 0 ? badge + canvas_.px(6) : 0);
}

text::RichText Sheet::badgeWords(std::size_t domain) const {
    return {{phrases::countOnPill(current_[domain], input_.edition.language), text::Role::body,
             text::Weight::bold}};
}

float Sheet::widestBadge() const {
    float widest = 0;
    for (std::size_t i = 0; i < current_.size(); ++i) widest = std::max(widest, badgeWidth(i));
    return widest;
}

float Sheet::badgeWidth(std::size_t domain) const {
    if (current_[domain] == 0) return 0;
    // Much wider than high, so that it does not look like the domain's number.
    return std::max(text::widthOf(badgeWords(domain), badgeSize(), measurer_) + badgeSize() * 1.1f,
                    badgeSize() * 2.3f);
}

float Sheet::laneHeight(const LaneRows& lane, float body) const {
    float rows = -rowGap();
    for (const TaskRow& row : lane.rows) rows += rowHeight(row, body) + rowGap();
    if (bands_) return rows + bandHeight(lane.domain, body);
    if (nameWidth_ == 0) return rows;
    const text::Style style{nameSize(body), 1.2f};
    const float name =
        text::heightAt(laneName(lane.domain, style.size), style, nameTextWidth(lane.domain), measurer_);
    return std::max(rows, name + canvas_.px(8));
}

float Sheet::lanesHeight(const std::vector<LaneRows>& lanes, float body) const {
    float height = -laneGap();
    for (const LaneRows& lane : lanes) height += laneHeight(lane, body) + laneGap();
    return height;
}

}  // namespace fukan::layout
