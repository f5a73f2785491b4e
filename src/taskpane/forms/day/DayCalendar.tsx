import { Calendar, DayOfWeek, type ICalendar } from "@fluentui/react-calendar-compat";
import { makeStyles, Popover, PopoverSurface } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from "react";
import { makeDay, partsOf, type Day } from "../../../domain/day";
import { TRACKED_DAYS } from "../../../domain/day-range";
import { CALENDAR } from "../../../i18n/calendar";
import { textsOf, useLanguage } from "../../language/LanguageContext";
import { readTypedDay } from "../../language/readTypedDay";
import { useServices } from "../../services/services";

const useCalendarTexts = textsOf(CALENDAR);

/** Fluent's calendar beside a box: the day typed there is marked, and one that is chosen is taken. */
export function DayCalendar(props: {
  readonly at: RefObject<HTMLElement | null>;
  readonly typed: string;
  readonly onTake: (day: Day) => void;
  /** It is put away by its own key. */
  readonly onClose: () => void;
  /** The person has gone on elsewhere. */
  readonly onLeave: () => void;
}): ReactElement {
  const words = useCalendarTexts();
  const { language, showDay, texts } = useLanguage();
  const { today } = useServices();
  const styles = useStyles();
  const calendar = useRef<ICalendar>(null);
  // The surface takes the focus to its first button when it opens; the arrow keys want the day.
  useEffect(() => {
    const timer = setTimeout(() => calendar.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  const formatter = useMemo(
    () => ({
      formatDay: (date: Date) => String(date.getDate()),
      formatMonth: (date: Date) => words.months[date.getMonth()] ?? "",
      formatYear: (date: Date) => String(date.getFullYear()),
      formatMonthDayYear: (date: Date) => showDay(dayOfDate(date)),
      formatMonthYear: (date: Date) => words.monthOf(words.months[date.getMonth()] ?? "", date.getFullYear()),
    }),
    [words, showDay],
  );
  const typed = readTypedDay(props.typed);
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: props.at.current, position: "below", align: "end" }}
      onOpenChange={(_, { open }) => {
        if (!open) props.onLeave();
      }}
    >
      <PopoverSurface className={styles.surface} aria-label={texts.day.calendar} lang={language}>
        {/* What holds the box must not hear these keys: they move days here. */}
        <div onKeyDown={(event) => event.stopPropagation()}>
          <Calendar
            componentRef={calendar}
            today={dateOfDay(today())}
            {...(typed !== null && { value: dateOfDay(typed) })}
            minDate={dateOfDay(TRACKED_DAYS.first)}
            maxDate={dateOfDay(TRACKED_DAYS.last)}
            firstDayOfWeek={DayOfWeek.Monday}
            showMonthPickerAsOverlay
            highlightSelectedMonth
            strings={words}
            dateTimeFormatter={formatter}
            onSelectDate={(date) => props.onTake(dayOfDate(date))}
            onDismiss={props.onClose}
          />
        </div>
      </PopoverSurface>
    </Popover>
  );
}

function dateOfDay(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth);
}

function dayOfDate(date: Date): Day {
  const day = makeDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new RangeError(`No day: ${String(date)}`);
  return day;
}

const useStyles = makeStyles({
  surface: { padding: 0 },
});
