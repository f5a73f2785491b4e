const NUMBER_HEAD = /^(?:stt|tt|số tt|st|s\.?t\.?t\.?)$/i;

/** Whether words head the column in which a table numbers its rows: "STT". */
export function headsNumbers(words: string): boolean {
  return NUMBER_HEAD.test(words);
}
