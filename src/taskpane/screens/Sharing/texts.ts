import { SHARING_PANE } from "../../../i18n/sharing-pane";
import { textsOf } from "../../language/LanguageContext";

/** What these screens say in the language in force. */
export const useSharingTexts = textsOf(SHARING_PANE);
