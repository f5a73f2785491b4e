import { planImportEn } from "./en/plan-import";
import type { InEachLanguage } from "./language";
import { planImportVi, type PlanImportSentences } from "./vi/plan-import";

/** Why a file is no plan, and what to ask about a plan that was read, by code. */
export const PLAN_IMPORT: InEachLanguage<PlanImportSentences> = { vi: planImportVi, en: planImportEn };
