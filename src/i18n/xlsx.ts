import { xlsxEn } from "./en/xlsx";
import type { InEachLanguage } from "./language";
import { xlsxVi } from "./vi/xlsx";

/** What is wrong with a workbook file, by the code of the problem. */
export const XLSX: InEachLanguage<Readonly<Record<keyof typeof xlsxVi, string>>> = { vi: xlsxVi, en: xlsxEn };
