import { maintainEn } from "../../i18n/maintain.en";
import { maintainVi, type MaintainTexts } from "../../i18n/maintain.vi";
import { textsOf } from "../language/LanguageContext";

/** A form that ends in an action on the tracker. */
export type FormName = keyof MaintainTexts["forms"];

/** What the forms say in the language in force. */
export const useMaintainTexts = textsOf({ vi: maintainVi, en: maintainEn });
