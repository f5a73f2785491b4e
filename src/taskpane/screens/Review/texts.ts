import { REVIEW } from "../../../i18n/review";
import { textsOf } from "../../language/LanguageContext";

/** What the review says in the language in force. */
export const useReviewTexts = textsOf(REVIEW);
