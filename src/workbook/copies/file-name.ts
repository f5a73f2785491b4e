import { dropEnd } from "../../domain/drop-end";
import { bareNumber } from "../../domain/plan-number";
import { SHARING } from "../../i18n/sharing";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";

/** Longest part of a file name that a plan's number or a recipient's name takes. */
const LONGEST_PART = 60;

/** Letters of a text as plain ASCII with hyphens, fit for a file name in any mail program. */
export function asciiName(text: string): string {
  const ascii = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9]+/g, "-");
  return trimHyphens(trimHyphens(ascii).slice(0, LONGEST_PART));
}

function trimHyphens(text: string): string {
  return dropEnd(text.replace(/^-+/, ""), "-");
}

/** File names of a round's copies, such as `71-KH-BTV_Hoi-LHPN-quan-Tay-Ho_dot-1.xlsx`; no two alike. */
export function copyFileNames(
  planNumber: string,
  recipients: readonly string[],
  round: number,
  language: Language,
): string[] {
  const words = SHARING[language];
  const plan = asciiName(bareNumber(planNumber)) || words.plan;
  const tail = fillWords(words.round, { round });
  return differentNames(recipients, (stem) => `${plan}_${stem}_${tail}.xlsx`);
}

/** Names that Windows keeps for devices, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** File names of letters, such as `Hoi-LHPN-quan-Tay-Ho.docx`; no two alike. */
export function letterFileNames(recipients: readonly string[]): string[] {
  return differentNames(recipients, (stem) => `${stem}${RESERVED.test(stem) ? "_" : ""}.docx`);
}

/** File names made of each recipient's name; where two would be the same, capitals aside, a number parts them. */
function differentNames(recipients: readonly string[], nameOf: (stem: string) => string): string[] {
  const taken = new Set<string>();
  return recipients.map((recipient, index) => {
    const stem = asciiName(recipient) || String(index + 1);
    const numbered = (number: number): string => nameOf(number === 1 ? stem : `${stem}-${number}`);
    let number = 1;
    while (taken.has(numbered(number).toLowerCase())) number += 1;
    taken.add(numbered(number).toLowerCase());
    return numbered(number);
  });
}
