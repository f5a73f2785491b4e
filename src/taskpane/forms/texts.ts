import { maintainEn } from "../../i18n/maintain.en";
import { maintainVi } from "../../i18n/maintain.vi";
import { textsOf } from "../language/LanguageContext";

/** What the forms say in the language in force. */
export const useMaintainTexts = textsOf({ vi: maintainVi, en: maintainEn });
