import { maintainEn } from "./en/maintain";
import type { InEachLanguage } from "./language";
import { maintainVi, type FieldErrorCode, type MaintainTexts } from "./vi/maintain";

export type { FieldErrorCode, MaintainTexts };

/** What the forms that maintain a tracker say. */
export const MAINTAIN: InEachLanguage<MaintainTexts> = { vi: maintainVi, en: maintainEn };
