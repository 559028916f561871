#include "scene/lapse_clock.hpp"

#include <algorithm>
#include <cmath>

#include "motion/easing.hpp"

namespace fukan::scene {
namespace {

// The light goes from one year to the next within that, and within half of a year's time.
constexpr float glideSeconds = 0.8f;

float secondsOf(motion::Duration duration) { return static_cast<float>(duration.count()) / 1e9f; }

}  // namespace

LapseClock::LapseClock(std::size_t years, std::optional<std::size_t> revised, double secondsPerYear)
    : years_(years), revised_(revised), seconds_(static_cast<float>(secondsPerYear)) {
    if (revised) revision_ = secondsOf(show::Course{}.length);
}

float LapseClock::start(std::size_t year) const {
    return static_cast<float>(year) * seconds_ + (revised_ && year >= *revised_ ? revision_ : 0);
}

LapseMoment LapseClock::at(float position) const {
    const float time = motion::clamp01(position) * whole();
    const float begins = revisionBegins();
    LapseMoment moment;
    if (revised_ && time >= begins && time < begins + revision_) {
        moment.year = *revised_ - 1;
        moment.revision = (time - begins) / revision_;
        return moment;
    }
    const bool later = !revised_ || time >= begins;
    moment.revision = later ? 1.0f : 0.0f;
    const float years = std::max(time - (later ? revision_ : 0), 0.0f) / seconds_;
    moment.year = std::min(static_cast<std::size_t>(years), years_ - 1);
    const float glide = std::min(glideSeconds, seconds_ / 2);
    if (moment.year > 0) moment.come = motion::smoothStep((time - start(moment.year)) / glide);
    return moment;
}

show::Course LapseClock::course(std::optional<std::size_t> still) const {
    show::Course course;
    const auto years =
        motion::Duration{std::llround(static_cast<double>(years_) * static_cast<double>(seconds_) * 1e9)};
    course.length = years + (revised_ ? show::Course{}.length : motion::Duration{});
    course.turn = revised_ ? (revisionBegins() + revision_ / 2) / whole() : 0;
    course.still = still ? middle(*still) / whole() : 1;
    return course;
}

std::vector<float> LapseClock::steps() const {
    std::vector<float> out;
    for (std::size_t year = 0; year < years_; ++year) {
        if (revised_ == year) out.push_back((revisionBegins() + revision_) / whole());
        out.push_back(middle(year) / whole());
    }
    return out;
}

std::vector<layout::LapseStop> LapseClock::stops() const {
    std::vector<layout::LapseStop> out;
    for (std::size_t year = 0; year < years_; ++year) {
        if (revised_ == year)
            out.push_back({revisionBegins() / whole(), start(year) / whole(), true, std::nullopt});
        out.push_back({start(year) / whole(), (start(year) + seconds_) / whole(), false, std::nullopt});
    }
    return out;
}

}  // namespace fukan::scene
