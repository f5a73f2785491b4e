import { mailEn } from "./en/mail";
import type { InEachLanguage } from "./language";
import { mailVi, type MailWords } from "./vi/mail";

export type { MailWords };

/** The words of the mails. */
export const MAIL: InEachLanguage<MailWords> = { vi: mailVi, en: mailEn };
