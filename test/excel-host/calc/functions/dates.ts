import type { Expression, Scope } from "../expression";
import { partsOfSerial, serialOf, weekdayOfSerial } from "../serial";
import { ERRORS, type Scalar } from "../value";
import { numeric, orNumberError, type FunctionTable } from "./specification";
import { networkDays, workday } from "./working-days";

/** Dates as serial numbers. */
export const DATES: FunctionTable = {
  TODAY: {
    minimum: 0,
    maximum: 0,
    evaluate: (_args: readonly Expression[], scope: Scope) => scope.book.today,
  },
  /** No clock: today as it begins. */
  NOW: {
    minimum: 0,
    maximum: 0,
    evaluate: (_args: readonly Expression[], scope: Scope) => scope.book.today,
  },
  DATE: numeric(3, 3, (year = 0, month = 0, day = 0) =>
    orNumberError(serialOf(Math.trunc(year), month, day)),
  ),
  YEAR: numeric(1, 1, (serial = 0) => partsOfSerial(serial)?.year ?? ERRORS.number),
  MONTH: numeric(1, 1, (serial = 0) => partsOfSerial(serial)?.month ?? ERRORS.number),
  DAY: numeric(1, 1, (serial = 0) => partsOfSerial(serial)?.dayOfMonth ?? ERRORS.number),
  WEEKDAY: numeric(1, 2, (serial = 0, type = 1) =>
    serial < 0 ? ERRORS.number : weekdayAs(serial, Math.trunc(type)),
  ),
  EDATE: numeric(2, 2, (serial = 0, months = 0) => sameDayLater(serial, months)),
  EOMONTH: numeric(2, 2, (serial = 0, months = 0) => monthEnd(serial, months)),
  WORKDAY: { minimum: 2, maximum: 3, evaluate: workday },
  NETWORKDAYS: { minimum: 2, maximum: 3, evaluate: networkDays },
};

/** WEEKDAY's types: 1 and 17 begin on Sunday with 1, 2 and 11 on Monday with 1, 3 on Monday with 0, 12–16 Tuesday on. */
function weekdayAs(serial: number, type: number): Scalar {
  const monday = weekdayOfSerial(serial) - 1;
  if (type === 3) return monday;
  const firstDay = type === 1 ? 6 : type === 2 ? 0 : type - 11;
  if (firstDay < 0 || firstDay > 6) return ERRORS.number;
  return ((monday - firstDay + 7) % 7) + 1;
}

function monthEnd(serial: number, months: number): Scalar {
  const parts = partsOfSerial(serial);
  return parts ? orNumberError(serialOf(parts.year, parts.month + Math.trunc(months) + 1, 0)) : ERRORS.number;
}

function sameDayLater(serial: number, months: number): Scalar {
  const parts = partsOfSerial(serial);
  if (!parts) return ERRORS.number;
  const month = parts.month + Math.trunc(months);
  const end = serialOf(parts.year, month + 1, 0);
  const same = serialOf(parts.year, month, parts.dayOfMonth);
  return end === null || same === null ? ERRORS.number : Math.min(end, same);
}
