import { sharingPaneEn } from "../../../i18n/sharing-pane.en";
import { sharingPaneVi } from "../../../i18n/sharing-pane.vi";
import { textsOf } from "../../language/LanguageContext";

/** What these screens say in the language in force. */
export const useSharingTexts = textsOf({ vi: sharingPaneVi, en: sharingPaneEn });
