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
  const isTcvn3 = countOf(sample, OF_TCVN3) > countOf(sample, OF_VNI);
  const converted = isTcvn3 ? Array.from(text, (sign) => TCVN3.get(sign) ?? sign).join("") : fromVni(text);
  const letters = countOf(converted.slice(0, SAMPLE), VIETNAMESE);
  const left = countOf(converted.slice(0, SAMPLE), /[®µ¸¶·¹¨»¾¼½©§¦¥¢£¤¡°±²³´«¬ª×ßåæçëïñöøûü]/g);
  return letters >= FEWEST_SIGNS && left <= letters * LEFT_OVER ? converted : null;
}

function countOf(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** TCVN3 (.VnTime): each sign and the letter for which it stands. */
const TCVN3 = lettersOf(
  "µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00ADưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư",
  1,
);
/** VNI: a letter with the sign of its tone or hat behind it, and what both are together. */
const VNI = new Map([
  ...lettersOf(
    "aøàaùáaûảaõãaïạeøèeùéeûẻeõẽeïẹoøòoùóoûỏoõõoïọuøùuùúuûủuõũuïụyøỳyùýyûỷyõỹyïỵôøờôùớôûởôõỡôïợöøừöùứöûửöõữöïựaââaàầaáấaåẩaãẫaäậeâêeàềeáếeåểeãễeäệoâôoàồoáốoåổoãỗoäộaêăaèằaéắaúẳaüẵaëặ",
    2,
  ),
  ...lettersOf("ôơöưñđììííæỉóĩòịîỵ", 1),
]);

/** Signs of so many letters each, every one before the letter for which it stands. */
function lettersOf(list: string, width: number): ReadonlyMap<string, string> {
  const signs = list.match(new RegExp(`.{${width + 1}}`, "gu")) ?? [];
  return new Map(signs.map((sign) => [sign.slice(0, width), sign.slice(width)]));
}

function fromVni(text: string): string {
  let written = "";
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    const pair = VNI.get((sign + (text[index + 1] ?? "")).toLowerCase());
    const letter = pair ?? VNI.get(sign.toLowerCase()) ?? sign.toLowerCase();
    written += sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    index += pair === undefined ? 0 : 1;
  }
  return written;
}
