import type { Settings } from "../../domain/tracker";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { MAIL } from "../../i18n/mail";
import { readAddresses } from "../../domain/addresses";
import { oneLine, senderOf, type MailDraft } from "./compose";

/** A returned file of which something was not taken, and who sent it. */
export interface RefusedFile {
  readonly file: string;
  /** "" where nobody knows. */
  readonly recipient: string;
  readonly email: string;
  /** Why the file could not be read; "" where it was. */
  readonly why: string;
  /** What was not taken, a line each. */
  readonly lines: readonly string[];
}

/** A polite answer to whoever sent a file: what could not be taken and why. */
export function refusalMail(refused: RefusedFile, settings: Settings, language: Language): MailDraft {
  const words = MAIL[language];
  const said = words.refusal;
  const { recipient, email, why, lines } = refused;
  const facts = { ...senderOf(settings, words), ...refused, lines: "" };
  const signed = settings.preparedBy.trim() === "" ? [] : [settings.preparedBy.trim()];
  const body =
    why === ""
      ? [[fillWords(said.opening, facts), ...lines.map((line) => `- ${line}`)], [said.request]]
      : [[fillWords(said.unread, facts)]];
  const greeting = recipient === "" ? [] : [[fillWords(words.greeting, { recipient })]];
  return {
    to: readAddresses(email),
    subject: oneLine(fillWords(said.subject, { ...facts, recipient: recipient || refused.file })),
    body: [...greeting, ...body, [words.closing, ...signed]].map((part) => part.join("\n")).join("\n\n"),
  };
}
