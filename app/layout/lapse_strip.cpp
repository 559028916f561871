#include "layout/lapse_strip.hpp"

#include <algorithm>
#include <utility>

#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

// Token pixels.
constexpr float yearType = 46;  // the largest words of the scene: they are read from across a room
constexpr float countType = 30;
constexpr float nameType = 20;
constexpr float lineHeight = 44;  // as high as a finger needs it
constexpr float knobSize = 28;
constexpr float gap = 24;
constexpr float nameGap = 12;
constexpr float leastLine = 420;  // so long is a line on which a finger can place years

class StripMaker {
public:
    StripMaker(const LapseStripInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input), canvas_(canvas), measurer_(measurer) {
        for (const content::LapseYear& year : input.years) {
            words_.push_back(wordsOf(year));
            year_ = larger(year_, words_.back().first.size);
            count_ = larger(count_, words_.back().second.size);
        }
        for (const LapseStop& stop : input.stops) names_.push_back(nameOf(stop));
    }

    LapseStrip make() {
        const float air = canvas_.px(gap);
        const float said = year_.x + air + count_.x;
        const bool oneRow = said + 2 * air + canvas_.px(leastLine) <= input_.area.w;
        const float words = std::max(year_.y, count_.y);
        const float line = canvas_.px(lineHeight) + nameHeight();
        const float height = oneRow ? std::max(words, line) : words + line;
        LapseStrip strip;
        strip.rect = {input_.area.x, input_.area.bottom() - height, input_.area.w, height};
        strip.knob = canvas_.px(knobSize);
        placeWords(strip, {strip.rect.x, strip.rect.y, said, oneRow ? height : words});
        const float left = oneRow ? said + 2 * air : 0;
        placeSlide(strip, {strip.rect.x + left, strip.rect.bottom() - line, strip.rect.w - left, line});
        return strip;
    }

private:
    using Words = std::pair<text::Block, text::Block>;  // of a year: its name, its count

    static base::Vec2 larger(base::Vec2 a, base::Vec2 b) { return {std::max(a.x, b.x), std::max(a.y, b.y)}; }

    text::Block block(const content::LocalText& words, float size, text::Weight weight) const {
        return text::layoutText(wordsInLine(words, input_.language, weight, canvas_.footnoteFloor),
                                {canvas_.type(size), 1.2f}, input_.area.w, measurer_);
    }

    Words wordsOf(const content::LapseYear& year) const {
        const auto name = inEach(input_.language, [&](content::Language language) {
            return phrases::year(input_.board, year.year, language);
        });
        const auto count = inEach(input_.language, [&](content::Language language) {
            return phrases::tasks(year.count, language);
        });
        return {block(name, yearType, text::Weight::bold), block(count, countType, text::Weight::bold)};
    }

    text::Block nameOf(const LapseStop& stop) {
        if (stop.revision) return block(input_.revised, nameType, text::Weight::bold);
        const std::string number = std::to_string(input_.years[named_++].year);
        return block({number, {}}, nameType, text::Weight::regular);
    }

    float nameHeight() const {
        float height = 0;
        for (const text::Block& name : names_) height = std::max(height, name.size.y);
        return height;
    }

    void placeWords(LapseStrip& strip, const base::Rect& room) {
        const base::Id id = base::Id::of("lapse.year");
        const base::Rect years{room.x, room.y, year_.x, room.h};
        for (std::size_t i = 0; i < words_.size(); ++i) {
            auto& [year, count] = words_[i];
            // Beside the year's own name, wherever that ends.
            const float left = room.x + year.size.x + canvas_.px(gap);
            const base::Rect counts{left, room.y, room.right() - left, room.h};
            strip.years.push_back({place(id.child("name", i), years, std::move(year), AlignX::left,
                                         AlignY::middle, canvas_.floor),
                                   place(id.child("count", i), counts, std::move(count), AlignX::left,
                                         AlignY::middle, canvas_.floor)});
        }
    }

    void placeSlide(LapseStrip& strip, const base::Rect& room) {
        const float high = canvas_.px(lineHeight);
        // The names of the first stop and the last one stand within the room.
        const float edge = std::max(strip.knob, names_.front().size.x) / 2;
        strip.slide = {room.x + edge, room.y, std::max(room.w - 2 * edge, canvas_.px(40)), high};
        strip.stops = input_.stops;
        // The revision's name is worth more than that of a year.
        placeNames(strip, room, true);
        placeNames(strip, room, false);
    }

    /// Names below the line, as many as have room beside one another.
    void placeNames(LapseStrip& strip, const base::Rect& room, bool revision) {
        const base::Id id = base::Id::of("lapse.stop");
        const float air = canvas_.px(nameGap);
        for (std::size_t i = 0; i < strip.stops.size(); ++i) {
            LapseStop& stop = strip.stops[i];
            if (stop.revision != revision) continue;
            const float width = names_[i].size.x;
            const float middle = strip.slide.x + strip.slide.w * (stop.from + stop.to) / 2;
            const float x = std::clamp(middle - width / 2, room.x, std::max(room.x, room.right() - width));
            const base::Rect at{x, strip.slide.bottom(), width, nameHeight()};
            if (isTaken(strip, at.grown(air, 0))) continue;
            stop.name = place(id.child("at", i), at, std::move(names_[i]), AlignX::center, AlignY::top,
                              canvas_.footnoteFloor);
        }
    }

    static bool isTaken(const LapseStrip& strip, const base::Rect& rect) {
        return std::ranges::any_of(strip.stops, [&](const LapseStop& stop) {
            return stop.name && rect.x < stop.name->room.right() && stop.name->room.x < rect.right();
        });
    }

    const LapseStripInput& input_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    std::vector<Words> words_;
    std::vector<text::Block> names_;  // by stop
    std::size_t named_ = 0;           // years that have their name
    base::Vec2 year_;                 // the largest of each
    base::Vec2 count_;
};

}  // namespace

std::vector<const Label*> LapseStrip::labels(std::size_t year) const {
    std::vector<const Label*> all{&years[year].year, &years[year].count};
    for (const LapseStop& stop : stops) {
        if (stop.name) all.push_back(&*stop.name);
    }
    return all;
}

LapseStrip layoutLapseStrip(const LapseStripInput& input, const Canvas& canvas,
                            const text::Measurer& measurer) {
    return StripMaker(input, canvas, measurer).make();
}

}  // namespace fukan::layout
