import { useState } from "react";
import { setHolidays } from "../../../../domain/edit/settings";
import { succeed } from "../../../../domain/result";
import type { HolidayEntry } from "../../../../domain/tracker";
import { sayError } from "../form/field-error";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useMaintainTexts } from "../texts";
import { addHolidays, EMPTY_DRAFT, type HolidayDraft } from "./holiday-list";

/** The list of days off as it will be, and the span that is being added. */
export interface HolidaysAccess {
  readonly form: FormAccess<{ readonly holidays: readonly HolidayEntry[] }>;
  readonly draft: HolidayDraft;
  readonly year: number;
  changeDraft(draft: Partial<HolidayDraft>): void;
  errorAt(field: "from" | "to"): string | undefined;
  add(): void;
  remove(entry: HolidayEntry): void;
}

/** Holds the form of days off and make-up days. */
export function useHolidays({ dashboard }: FormProps): HolidaysAccess {
  const texts = useMaintainTexts();
  const { title } = texts.forms.holidays;
  const year = exampleYear(dashboard);
  const form = useForm({ holidays: dashboard.tracker.holidays }, ({ holidays }) =>
    succeed({ edit: setHolidays(holidays), title, reason: "" }),
  );
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [tried, setTried] = useState(false);
  const { holidays } = form.values;
  const added = addHolidays(holidays, draft, year);
  return {
    form,
    draft,
    year,
    changeDraft: (changed) => setDraft((before) => ({ ...before, ...changed })),
    errorAt: (field) => {
      const error = tried && !added.ok ? added.problem[field] : undefined;
      return error && sayError(texts, error);
    },
    add: () => {
      setTried(!added.ok);
      if (!added.ok) return;
      form.change({ holidays: added.value });
      setDraft({ ...EMPTY_DRAFT, kind: draft.kind });
    },
    remove: (entry) => form.change({ holidays: holidays.filter((other) => other !== entry) }),
  };
}
