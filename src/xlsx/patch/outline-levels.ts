import type { Sheet } from "../../workbook/page/content";

/** Says in a sheet part how deep its rows and columns are grouped, without which Excel shows no signs to unfold them. */
export function putOutlineLevels(xml: string, { rows, columns }: Pick<Sheet, "rows" | "columns">): string {
  const deepest = (runs: readonly { readonly level?: number }[]): number =>
    runs.reduce((most, { level = 0 }) => Math.max(most, level), 0);
  const levels = [
    ["outlineLevelRow", deepest(rows)],
    ["outlineLevelCol", deepest(columns)],
  ] as const;
  const attributes = levels.flatMap(([name, level]) => (level === 0 ? [] : [` ${name}="${level}"`])).join("");
  return attributes === "" ? xml : xml.replace("<sheetFormatPr", `<sheetFormatPr${attributes}`);
}
