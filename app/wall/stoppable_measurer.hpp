#pragma once
// Stops a layout of any size at once.

#include <memory>
#include <stop_token>
#include <utility>

#include "platform/newest_job.hpp"
#include "text/measurer.hpp"

namespace fukan::wall {

/// Passes measuring on to the fonts, and throws `Stopped` once it was asked to stop: everything that is
/// laid out is measured, character by character, so a layout of any size stops at once, and none of the
/// rooms below has to know that it may.
class StoppableMeasurer final : public text::Measurer {
public:
    /// `making`: of the job that makes the wall; `ending`: of the wall itself, which stops what is laid out
    /// ahead.
    StoppableMeasurer(std::shared_ptr<const text::Measurer> fonts, std::stop_token making,
                      std::stop_token ending)
        : fonts_(std::move(fonts)), making_(std::move(making)), ending_(std::move(ending)) {}

    float advance(char32_t character, float size, text::Weight weight) const override {
        if (making_.stop_requested() || ending_.stop_requested()) throw platform::Stopped{};
        return fonts_->advance(character, size, weight);
    }
    text::FontMetrics metrics(float size, text::Weight weight) const override {
        return fonts_->metrics(size, weight);
    }
    bool has(char32_t character, text::Weight weight) const override {
        return fonts_->has(character, weight);
    }
    const text::Hyphenator* hyphenator() const override { return fonts_->hyphenator(); }

private:
    std::shared_ptr<const text::Measurer> fonts_;
    std::stop_token making_;
    std::stop_token ending_;
};

}  // namespace fukan::wall
