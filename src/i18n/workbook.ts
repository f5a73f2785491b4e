import { workbookEn } from "./en/workbook";
import type { InEachLanguage } from "./language";
import { workbookVi, type WorkbookLabels } from "./vi/workbook";

export type { WorkbookLabels };

/** Every word of the workbook. */
export const LABELS: InEachLanguage<WorkbookLabels> = { vi: workbookVi, en: workbookEn };
