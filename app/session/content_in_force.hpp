#pragma once
// The content that the wall follows, and what the command line and the year keys say over it.

#include <algorithm>
#include <memory>
#include <utility>

#include "files/content_files.hpp"

namespace fukan::session {

class ContentInForce {
public:
    static constexpr int mostYears = 50;  ///< away from the data date: further than any plan reaches

    /// `files` must have a configuration.
    ContentInForce(std::shared_ptr<const files::ContentFiles> files, files::Overrides overrides)
        : files_(std::move(files)), overrides_(std::move(overrides)) {}

    void replace(std::shared_ptr<const files::ContentFiles> files) { files_ = std::move(files); }

    const std::shared_ptr<const files::ContentFiles>& files() const { return files_; }
    const content::Config& config() const { return *files_->config.config; }
    bool usable() const { return files_->usable(); }

    /// As the command line says, else the configuration.
    content::Language language() const { return overrides_.language.value_or(config().language); }
    content::ThemeChoice theme() const { return overrides_.theme.value_or(config().theme); }

    /// The day that decides which fiscal year is the current one; `day`: the clock's.
    content::Date today(content::Date day) const { return files::dataDate(overrides_, config().time, day); }
    /// The same, so many years on as `moveYears` has said; for February 29th, where there is none, the 28th.
    content::Date dataDate(content::Date day) const;
    int yearsMoved() const { return yearsMoved_; }
    /// Away from today's; at most `mostYears` either way.
    void moveYears(int by) { yearsMoved_ = std::clamp(by, -mostYears, mostYears); }

private:
    std::shared_ptr<const files::ContentFiles> files_;
    files::Overrides overrides_;
    int yearsMoved_ = 0;
};

}  // namespace fukan::session
