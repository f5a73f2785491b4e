import type { CalendarTexts } from "../vi/calendar";
import { MONTHS_EN } from "./months";

/** What the calendar beside a box for a day says, in English. */
export const calendarEn: CalendarTexts = {
  months: [...MONTHS_EN],
  shortMonths: MONTHS_EN.map((month) => month.slice(0, 3)),
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"],
  monthOf: (month, year) => `${month} ${year}`,
  goToToday: "Go to today",
  prevMonthAriaLabel: "Previous month",
  nextMonthAriaLabel: "Next month",
  prevYearAriaLabel: "Previous year",
  nextYearAriaLabel: "Next year",
  prevYearRangeAriaLabel: "Earlier years",
  nextYearRangeAriaLabel: "Later years",
  monthPickerHeaderAriaLabel: "{0}, choose to change the year",
  yearPickerHeaderAriaLabel: "{0}, choose to change the month",
  closeButtonAriaLabel: "Close the calendar",
  selectedDateFormatString: "Chosen day: {0}",
  todayDateFormatString: "Today: {0}",
};
