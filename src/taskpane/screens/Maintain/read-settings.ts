import { changeSettings } from "../../../domain/edit/settings";
import type { Day } from "../../../domain/day";
import { choiceOf, isUnrecognised, type DateEntry } from "../../../domain/entry";
import { fail, succeed, type Result } from "../../../domain/result";
import type { Settings } from "../../../domain/tracker";
import { readDayText, typeDay } from "../../forms/day-text";
import { collectErrors, type FieldError, type FormReading } from "../../forms/field-error";

/** What a person has filled in of the settings. */
export interface SettingsValues {
  readonly reportDate: string;
  readonly warningDays: string;
  readonly strict: boolean;
  readonly planDate: string;
  readonly preparedBy: string;
}

/** The settings as they are typed. */
export function showSettings({
  reportDate,
  warningDays,
  strictBefore,
  planDate,
  preparedBy,
}: Settings): SettingsValues {
  return {
    reportDate: showDay(reportDate),
    warningDays: isUnrecognised(warningDays) ? String(warningDays.raw) : String(warningDays ?? ""),
    strict: choiceOf(strictBefore) === "yes",
    planDate: showDay(planDate),
    preparedBy,
  };
}

function showDay(entry: DateEntry): string {
  return isUnrecognised(entry) ? String(entry.raw) : entry === null ? "" : typeDay(entry);
}

/** What the form asks for; only what was touched is written. */
export function readSettings(
  touched: Partial<SettingsValues>,
  { settings, year }: { readonly settings: Settings; readonly year: number },
): FormReading {
  const before = showSettings(settings);
  const values = { ...before, ...touched };
  const report = readDay(values.reportDate, year);
  const plan = readDay(values.planDate, year);
  const warning = values.warningDays.trim();
  const errors = collectErrors({
    reportDate: touched.reportDate === undefined || report.ok ? null : report.problem,
    planDate: touched.planDate === undefined || plan.ok ? null : plan.problem,
    warningDays:
      touched.warningDays === undefined || warning === "" || isDayCount(warning)
        ? null
        : { code: "warning-days" },
  });
  if (errors !== null) return fail(errors);
  const changed: Partial<Settings> = {
    ...(values.reportDate !== before.reportDate && report.ok && { reportDate: report.value }),
    ...(values.planDate !== before.planDate && plan.ok && { planDate: plan.value }),
    ...(warning !== before.warningDays && { warningDays: warning === "" ? null : Number(warning) }),
    ...(values.strict !== before.strict && { strictBefore: values.strict ? "yes" : "no" }),
    ...(values.preparedBy.trim() !== before.preparedBy && { preparedBy: values.preparedBy.trim() }),
  };
  return succeed({ edit: changeSettings(changed) });
}

/** The day in a box; null where it was left empty. */
function readDay(text: string, year: number): Result<Day | null, FieldError> {
  return text.trim() === "" ? succeed(null) : readDayText(text, year);
}

/** The workbook's own check allows as much. */
function isDayCount(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= 60;
}
