const SAMPLE = 6000;
/** Letters that only Vietnamese in Unicode uses (not in Western alphabets). */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;
/** Signs and Western letters that stand for Vietnamese ones in text typed with TCVN3 (.VnTime) and VNI fonts. */
const TYPED_FOR_FONT = /[®µ¸¶·¹¨»¾¼½Æ©§¦¥¢£¤¡°±²³´«¬ª×ÞßðýþåæçëïñöøûüÿÖÕÜØ]/g;
const FEWEST_SIGNS = 8;

/** Whether a text was typed for an old Vietnamese font (TCVN3, VNI): its letters are signs that only that font shows right. */
export function looksLegacy(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const signs = sample.match(TYPED_FOR_FONT)?.length ?? 0;
  const letters = sample.match(VIETNAMESE)?.length ?? 0;
  return signs >= FEWEST_SIGNS && signs > letters * 2 && signs * 60 > sample.length;
}
