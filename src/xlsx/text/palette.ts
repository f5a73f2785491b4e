/** Excel's old palette, numbers 8 to 63; numbers 0 to 7 repeat the first eight. */
const PALETTE = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** The colour of an old palette number as six hex digits; undefined for the numbers of system colours. */
export function indexedColor(index: number): string | undefined {
  return PALETTE[index < 8 ? index : index - 8];
}
