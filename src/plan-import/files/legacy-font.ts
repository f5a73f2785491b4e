import { toUnicode, type LegacyFont } from "./legacy-letters";

const SAMPLE = 6000;
/** Letters that only Vietnamese in Unicode uses (not in Western alphabets). */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;
/** Signs and Western letters that stand for Vietnamese ones in text typed with TCVN3 (.VnTime) and VNI fonts. */
const TYPED_FOR_FONT = /[®µ¸¶·¹¨»¾¼½Æ©§¦¥¢£¤¡°±²³´«¬ª×ÞßðýþåæçëïñöøûüÿÖÕÜØ]/g;
const FEWEST_SIGNS = 8;
/** Signs that TCVN3 alone has for its commonest letters. */
const OF_TCVN3 = /[®µ¸¶·¹©ª«¬¨]/g;
/** A vowel and the sign of its tone, as VNI writes them. */
const OF_VNI = /[aeouyôö][øùûõïâàáåãäêèéúüë]|ñ/gi;
/** What a text still may hold that is no Vietnamese letter, as a share of its Vietnamese ones. */
const LEFT_OVER = 0.05;

/** Whether a text was typed for an old Vietnamese font (TCVN3, VNI): its letters are signs that only that font shows right. */
export function looksLegacy(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const signs = countOf(sample, TYPED_FOR_FONT);
  return signs >= FEWEST_SIGNS && signs > countOf(sample, VIETNAMESE) * 2 && signs * 60 > sample.length;
}

/** Whether bytes that are no Unicode, read letter by letter, are a text in TCVN3: its signs are in no other code of Vietnamese. */
export function looksTcvn3(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return looksLegacy(sample) && countOf(sample, OF_TCVN3) * 20 > sample.length;
}

/** A text typed for an old font in Unicode, or null where it cannot be told which font it was typed for. */
export function convertLegacy(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const font: LegacyFont = countOf(sample, OF_TCVN3) > countOf(sample, OF_VNI) ? "tcvn3" : "vni";
  const converted = toUnicode(text, font);
  const letters = countOf(converted.slice(0, SAMPLE), VIETNAMESE);
  const left = countOf(converted.slice(0, SAMPLE), /[®µ¸¶·¹¨»¾¼½©§¦¥¢£¤¡°±²³´«¬ª×ßåæçëïñöøûü]/g);
  return letters >= FEWEST_SIGNS && left <= letters * LEFT_OVER ? converted : null;
}

function countOf(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
