import { MAINTAIN, type MaintainTexts } from "../../i18n/maintain";
import { textsOf } from "../language/LanguageContext";

/** A form that ends in an action on the tracker. */
export type FormName = keyof MaintainTexts["forms"];

/** What the forms say in the language in force. */
export const useMaintainTexts = textsOf(MAINTAIN);
