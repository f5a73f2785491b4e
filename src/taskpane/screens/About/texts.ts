import { ABOUT } from "../../../i18n/about";
import { textsOf } from "../../language/LanguageContext";

/** What these screens say in the language in force. */
export const useAboutTexts = textsOf(ABOUT);
