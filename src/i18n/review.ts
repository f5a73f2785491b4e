import { reviewEn } from "./en/review";
import type { InEachLanguage } from "./language";
import { reviewVi, type ReviewTexts } from "./vi/review";

export type { ReviewTexts };

/** What the review of a plan and the columns of a list say. */
export const REVIEW: InEachLanguage<ReviewTexts> = { vi: reviewVi, en: reviewEn };
