// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/danishtime.h"

#include <array>
#include <charconv>
#include <optional>

namespace tovholder::reports {
namespace {

    using domain::Language;
    using domain::Words;

    constexpr std::array<Words, 7> weekdays { Words { "søndag", "Sunday" }, { "mandag", "Monday" },
        { "tirsdag", "Tuesday" }, { "onsdag", "Wednesday" }, { "torsdag", "Thursday" }, { "fredag", "Friday" },
        { "lørdag", "Saturday" } };
    constexpr std::array<Words, 12> months { Words { "januar", "January" }, { "februar", "February" },
        { "marts", "March" }, { "april", "April" }, { "maj", "May" }, { "juni", "June" }, { "juli", "July" },
        { "august", "August" }, { "september", "September" }, { "oktober", "October" }, { "november", "November" },
        { "december", "December" } };
    constexpr std::array<Words, 12> shortMonths { Words { "jan.", "Jan" }, { "feb.", "Feb" }, { "marts", "Mar" },
        { "april", "Apr" }, { "maj", "May" }, { "juni", "Jun" }, { "juli", "Jul" }, { "aug.", "Aug" }, { "sept.", "Sep" },
        { "okt.", "Oct" }, { "nov.", "Nov" }, { "dec.", "Dec" } };

    /// Clocks change at 01:00 UTC on the month's last Sunday.
    std::chrono::sys_seconds changeover(std::chrono::year year, std::chrono::month month)
    {
        return std::chrono::sys_days(year / month / std::chrono::Sunday[std::chrono::last]) + std::chrono::hours(1);
    }

    std::optional<std::chrono::year_month_day> parseDate(std::string_view text)
    {
        if (text.size() != 10 || text[4] != '-' || text[7] != '-')
            return std::nullopt;
        const auto number = [text](std::size_t at, std::size_t length) {
            unsigned value = 0;
            std::from_chars(text.data() + at, text.data() + at + length, value);
            return value;
        };
        const std::chrono::year_month_day day { std::chrono::year { static_cast<int>(number(0, 4)) },
            std::chrono::month { number(5, 2) }, std::chrono::day { number(8, 2) } };
        return day.ok() ? std::optional(day) : std::nullopt;
    }

    std::string dayInWords(
        const std::chrono::year_month_day& day, const std::array<Words, 12>& monthWords, Language language)
    {
        const std::size_t month = static_cast<unsigned>(day.month()) - 1;
        return std::to_string(static_cast<unsigned>(day.day())) + (language == Language::Danish ? ". " : " ")
            + std::string(monthWords[month].in(language)) + ' ' + std::to_string(static_cast<int>(day.year()));
    }

    std::string hourInWords(const DanishTime& time, Language language)
    {
        const auto twoDigits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return twoDigits(time.hour) + (language == Language::Danish ? '.' : ':') + twoDigits(time.minute);
    }

} // namespace

DanishTime danishTime(std::int64_t ms)
{
    using namespace std::chrono;
    const sys_seconds utc = floor<seconds>(sys_time<milliseconds>(milliseconds(ms)));
    const year thisYear = year_month_day(floor<days>(utc)).year();
    const bool summer = utc >= changeover(thisYear, March) && utc < changeover(thisYear, October);
    const sys_seconds local = utc + hours(summer ? 2 : 1);
    const sys_days day = floor<days>(local);
    const hh_mm_ss clock(local - day);
    return { year_month_day(day), static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()) };
}

std::string timeSpan(std::int64_t startMs, std::int64_t endMs, Language language)
{
    if (startMs == 0)
        return {};
    const bool danish = language == Language::Danish;
    const DanishTime start = danishTime(startMs);
    const unsigned weekday = std::chrono::weekday(std::chrono::sys_days(start.day)).c_encoding();
    std::string out(weekdays[weekday].in(language));
    out += (danish ? " den " : " ") + dayInWords(start.day, months, language);
    out += (danish ? " kl. " : ", ") + hourInWords(start, language);
    return endMs == 0 ? out : out + "–" + hourInWords(danishTime(endMs), language);
}

std::string isoDay(std::int64_t ms)
{
    const std::chrono::year_month_day day = danishTime(ms).day;
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(static_cast<int>(day.year())) + twoDigits(static_cast<unsigned>(day.month())) + twoDigits(static_cast<unsigned>(day.day()));
}

std::string shortDate(std::string_view date, Language language)
{
    const auto day = parseDate(date);
    return day ? dayInWords(*day, shortMonths, language) : std::string(date);
}

} // namespace tovholder::reports
