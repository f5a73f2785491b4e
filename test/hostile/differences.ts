import type { DefinedName, WorkbookContent } from "../../src/workbook/page/content";

/** Parts of a workbook that differ from what is wanted, such as "Nhiệm vụ: blocks"; none where all is the same. */
export function differences(wanted: WorkbookContent, found: WorkbookContent): string[] {
  const { sheets: wantedSheets, names: wantedNames, ...wantedRest } = wanted;
  const { sheets, names, ...rest } = found;
  const order = (content: WorkbookContent): string => content.sheets.map(({ name }) => name).join();
  return [
    ...(order(wanted) === order(found) ? [] : [`sheets: ${order(found)}`]),
    ...(isSame(wantedNames.map(meaningOf), names.map(meaningOf)) ? [] : ["names"]),
    ...(isSame(wantedRest, rest) ? [] : ["properties"]),
    ...wantedSheets.flatMap((sheet) => {
      const other = sheets.find(({ name }) => name === sheet.name);
      return other ? partsThatDiffer(sheet, other).map((part) => `${sheet.name}: ${part}`) : [];
    }),
  ];
}

/** A name of a table's column is the same whether it is kept as the column or as its cells (office-js issue 740). */
function meaningOf({ name, formula }: DefinedName): DefinedName {
  return { name, formula: name === "UnitList" ? "" : formula };
}

function partsThatDiffer(wanted: object, found: object): string[] {
  const other = found as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).flatMap(([part, value]) =>
    isSame(value, other[part]) ? [] : [`${part} ${firstDifference(value, other[part])}`],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** A value as text, whatever the order in which its parts were set. */
function textOf(value: unknown): string {
  const inOrder = (_key: string, part: unknown): unknown =>
    part === null || typeof part !== "object" || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.stringify(value, inOrder) ?? "";
}

/** A little of both texts from where they part. */
function firstDifference(wanted: unknown, found: unknown): string {
  const [one, other] = [textOf(wanted), textOf(found)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 80);
  return `${around(one)} ≠ ${around(other)}`;
}
