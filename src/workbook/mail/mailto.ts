import type { MailDraft } from "./compose";

/** Longer links are cut off by Windows and by some mail programs. */
export const LONGEST_MAILTO = 1_900;

/** A link that opens a new mail without attachment (RFC 6068). */
export function mailtoLink({ to, subject, body }: MailDraft): string {
  const address = to.map(encodeURIComponent).join(",");
  const text = encodeURIComponent(body.replace(/\r?\n/g, "\r\n"));
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${text}`;
}

/** The link of the fullest of some drafts, longest first, that is short enough to work; null where none is. */
export function shortEnoughLink(drafts: readonly MailDraft[]): string | null {
  return drafts.map(mailtoLink).find(({ length }) => length <= LONGEST_MAILTO) ?? null;
}
