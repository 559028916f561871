#include "session/content_in_force.hpp"

#include <chrono>

namespace fukan::session {

content::Date ContentInForce::dataDate(content::Date day) const {
    const content::Date date = today(day);
    const int year = date.year + yearsMoved_;
    const std::chrono::year_month_day_last last{
        std::chrono::year{year},
        std::chrono::month_day_last{std::chrono::month(static_cast<unsigned>(date.month))}};
    return {year, date.month, std::min(date.day, static_cast<int>(static_cast<unsigned>(last.day())))};
}

}  // namespace fukan::session
