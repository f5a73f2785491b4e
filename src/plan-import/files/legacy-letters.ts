/** TCVN3 (.VnTime): the sign that stands for each letter, pair by pair. */
const TCVN3 =
  "µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00ADưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư";
/** VNI: what follows a, e, o, y (tones), then the second sign of â, ê, ô and ă with a tone. */
const TONES = "øùûõï";
const HAT = "âàáåãä";
const BREVE = "êèéúüë";
const VOWELS: Readonly<Record<string, string>> = {
  a: "àáảãạ",
  e: "èéẻẽẹ",
  o: "òóỏõọ",
  u: "ùúủũụ",
  y: "ỳýỷỹỵ",
  ô: "ờớởỡợ",
  ö: "ừứửữự",
};
const HATTED: Readonly<Record<string, string>> = { a: "âầấẩẫậ", e: "êềếểễệ", o: "ôồốổỗộ" };
const ALONE: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  ì: "ì",
  í: "í",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** An old way to type Vietnamese: one sign a letter, or a letter and a sign. */
export type LegacyFont = "tcvn3" | "vni";

/** A text typed for an old font, in Unicode. */
export function toUnicode(text: string, font: LegacyFont): string {
  return font === "tcvn3" ? fromTcvn3(text) : fromVni(text);
}

const TCVN3_LETTERS = new Map(
  Array.from({ length: TCVN3.length / 2 }, (_, index) => [
    TCVN3[index * 2] ?? "",
    TCVN3[index * 2 + 1] ?? "",
  ]),
);

function fromTcvn3(text: string): string {
  return Array.from(text, (sign) => TCVN3_LETTERS.get(sign) ?? sign).join("");
}

const VNI_LETTERS = vniLetters();

function vniLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>(Object.entries(ALONE));
  for (const [vowel, toned] of Object.entries(VOWELS))
    Array.from(TONES, (tone, index) => letters.set(vowel + tone, toned[index] ?? vowel));
  for (const [vowel, toned] of Object.entries(HATTED))
    Array.from(HAT, (sign, index) => letters.set(vowel + sign, toned[index] ?? vowel));
  Array.from(BREVE, (sign, index) => letters.set(`a${sign}`, "ăằắẳẵặ"[index] ?? "ă"));
  return letters;
}

function fromVni(text: string): string {
  let written = "";
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    const pair = VNI_LETTERS.get((sign + (text[index + 1] ?? "")).toLowerCase());
    const letter = pair ?? VNI_LETTERS.get(sign.toLowerCase()) ?? sign.toLowerCase();
    written += sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    index += pair === undefined ? 0 : 1;
  }
  return written;
}
