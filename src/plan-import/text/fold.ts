/** A word without its marks and tones ("trước" → "truoc"): the form in which mistyped words are recognised. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
