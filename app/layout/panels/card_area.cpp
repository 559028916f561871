#include "layout/panels/card_area.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "content/area_facts.hpp"
#include "layout/panels/card_column.hpp"
#include "layout/panels/card_place.hpp"
#include "layout/panels/panel_phrases.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;
using text::Weight;

// No visitor scrolls through more, so they are not laid out.
constexpr std::size_t mostLines = 80;
constexpr float rowSize = CardColumn::rowSize;

class AreaBody {
public:
    AreaBody(const CardInput& input, const PanelType& type, Rect room, PanelContent& out)
        : edition_(input.edition),
          map_(*input.edition.shown().landscape),
          area_(*input.area),
          type_(type),
          column_(type, room, out) {}

    float make() {
        const content::AreaFacts facts = content::areaFacts(edition_.board, edition_.revision, area_);
        items(facts);
        if (facts.difference) changes(*facts.difference);
        heading(phrases::place);
        const std::vector<std::size_t> here{area_};
        addCardPlace({edition_, std::nullopt, here, false}, type_, column_);
        return column_.y();
    }

private:
    /// The first stands where the head ends, without the distance from a section before.
    void heading(std::string phrase(Language)) {
        const text::RichText words =
            type_.wordsOnLine(inEach(edition_.language, phrase), edition_.language, Weight::bold);
        if (std::exchange(begun_, true)) return column_.heading(words);
        column_.text(words, CardColumn::captionSize, Tone::muted);
        column_.skip(8);
    }

    void items(const content::AreaFacts& facts) {
        std::vector<const content::LocalText*> names;
        for (const std::size_t item : facts.items) names.push_back(&map_.items[item].name);
        for (const std::size_t inner : facts.inside) names.push_back(&map_.areas[inner].name);
        if (names.empty()) return;
        heading(phrases::itemsOfArea);
        for (std::size_t i = 0; i < std::min(names.size(), mostLines); ++i) {
            if (i > 0) column_.skip(8);
            column_.text(type_.words(*names[i], edition_.language, Weight::regular), rowSize, Tone::body);
        }
        if (names.size() <= mostLines) return;
        column_.skip(10);
        column_.text({{phrases::countMore(names.size() - mostLines, edition_.language)}}, rowSize,
                     Tone::secondary);
    }

    void changes(const content::AreaDifference& difference) {
        using Kind = content::AreaDifference::Kind;
        heading(phrases::changes);
        if (difference.kind != Kind::changed)
            return line(
                phrases::areaDifference(edition_.board, difference, edition_.revision, edition_.language));
        otherwise(difference);
        list(phrases::onlyIn(edition_.board, difference.other, edition_.language), difference.there,
             edition_.board.revisions[difference.other].landscape->items);
        list(phrases::notIn(edition_.board, difference.other, edition_.language), difference.here,
             map_.items);
    }

    /// What the other revision has in place of this one's.
    void otherwise(const content::AreaDifference& difference) {
        if (!difference.name && !difference.placeChanged && !difference.domains) return;
        const Language language = edition_.language;
        line(phrases::inRevision(edition_.board, difference.other, language));
        column_.skip(6);
        const float top = column_.y();
        const float indent = type_.scale().px(20);
        if (difference.name)
            column_.text(type_.words(*difference.name, language, Weight::regular), rowSize, Tone::body,
                         indent);
        for (const std::size_t domain : difference.domains.value_or(std::vector<std::size_t>{})) {
            const content::Domain& source = edition_.board.domains[domain];
            text::RichText words = type_.wordsOnLine(source.name, language, Weight::regular);
            words.front().text.insert(0, phrases::circled(source.number));
            column_.text(words, rowSize, Tone::body, indent);
        }
        if (difference.placeChanged)
            column_.text({{phrases::elsewhere(language)}}, rowSize, Tone::body, indent);
        column_.quote(top);
        column_.skip(8);
    }

    void list(const std::string& what, const std::vector<std::size_t>& indices,
              const std::vector<content::Item>& items) {
        if (indices.empty()) return;
        line(what);
        column_.skip(6);
        const float top = column_.y();
        for (std::size_t i = 0; i < std::min(indices.size(), mostLines); ++i)
            column_.text(type_.words(items[indices[i]].name, edition_.language, Weight::regular), rowSize,
                         Tone::body, type_.scale().px(20));
        column_.quote(top);
        column_.skip(8);
    }

    void line(const std::string& words) { column_.text({{words}}, rowSize, Tone::secondary); }

    content::Edition edition_;
    const content::Landscape& map_;
    std::size_t area_;
    const PanelType& type_;
    CardColumn column_;
    bool begun_ = false;
};

}  // namespace

float addAreaBody(const CardInput& input, const PanelType& type, Rect room, PanelContent& out) {
    return AreaBody(input, type, room, out).make();
}

}  // namespace fukan::layout
