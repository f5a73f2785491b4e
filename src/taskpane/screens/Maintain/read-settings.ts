import { changeSettings } from "../../../domain/edit/settings";
import { choiceOf, isUnrecognised } from "../../../domain/entry";
import { fail, succeed } from "../../../domain/result";
import type { Settings } from "../../../domain/tracker";
import { readDayText, typeDay } from "../../forms/day-text";
import { collectErrors, type FormReading } from "../../forms/field-error";

/** What a person has filled in of the settings. */
export interface SettingsValues {
  readonly reportDate: string;
  readonly warningDays: string;
  readonly strict: boolean;
  readonly preparedBy: string;
}

/** The settings as they are typed. */
export function showSettings({
  reportDate,
  warningDays,
  strictBefore,
  preparedBy,
}: Settings): SettingsValues {
  return {
    reportDate: isUnrecognised(reportDate)
      ? String(reportDate.raw)
      : reportDate === null
        ? ""
        : typeDay(reportDate),
    warningDays: isUnrecognised(warningDays) ? String(warningDays.raw) : String(warningDays ?? ""),
    strict: choiceOf(strictBefore) === "yes",
    preparedBy,
  };
}

/** What the form asks for; only what was touched is written. */
export function readSettings(
  touched: Partial<SettingsValues>,
  { settings, year }: { readonly settings: Settings; readonly year: number },
): FormReading {
  const before = showSettings(settings);
  const values = { ...before, ...touched };
  const isEmpty = values.reportDate.trim() === "";
  const day = readDayText(values.reportDate, year);
  const warning = values.warningDays.trim();
  const errors = collectErrors({
    reportDate: touched.reportDate === undefined || isEmpty || day.ok ? null : day.problem,
    warningDays:
      touched.warningDays === undefined || warning === "" || isDayCount(warning)
        ? null
        : { code: "warning-days" },
  });
  if (errors !== null) return fail(errors);
  const changed: Partial<Settings> = {
    ...(values.reportDate !== before.reportDate && { reportDate: day.ok ? day.value : null }),
    ...(warning !== before.warningDays && { warningDays: warning === "" ? null : Number(warning) }),
    ...(values.strict !== before.strict && { strictBefore: values.strict ? "yes" : "no" }),
    ...(values.preparedBy.trim() !== before.preparedBy && { preparedBy: values.preparedBy.trim() }),
  };
  return succeed({ edit: changeSettings(changed) });
}

/** The workbook's own check allows as much. */
function isDayCount(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= 60;
}
