import { calendarEn } from "./en/calendar";
import type { InEachLanguage } from "./language";
import { calendarVi, type CalendarTexts } from "./vi/calendar";

/** What the calendar beside a box for a day says. */
export const CALENDAR: InEachLanguage<CalendarTexts> = { vi: calendarVi, en: calendarEn };
