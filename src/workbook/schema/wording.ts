import type { Language } from "../../i18n/language";
import { LABELS, type WorkbookLabels } from "../../i18n/workbook";
import { makeNaming, type Naming } from "./naming";

/** What a workbook's words and names are: everything that formulas and cells spell out. */
export interface Wording {
  readonly language: Language;
  readonly labels: WorkbookLabels;
  readonly naming: Naming;
}

/** Words and names in a language, numbered from the second tracker in a workbook on. */
export function makeWording(language: Language, number = 1): Wording {
  return { language, labels: LABELS[language], naming: makeNaming(LABELS[language], number) };
}
