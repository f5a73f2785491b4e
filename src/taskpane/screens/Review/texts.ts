import { reviewEn } from "../../../i18n/review.en";
import { reviewVi } from "../../../i18n/review.vi";
import { textsOf } from "../../language/LanguageContext";

/** What the review says in the language in force. */
export const useReviewTexts = textsOf({ vi: reviewVi, en: reviewEn });
