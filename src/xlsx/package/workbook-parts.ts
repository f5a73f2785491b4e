import { elements, namespacedAttribute } from "./elements";
import { partText, type Parts } from "./parts";
import { relationshipsOf } from "./relationships";

/** A worksheet and the part it lies in; sheets that hold only a chart are not among them. */
export interface WorksheetPart {
  readonly name: string;
  readonly path: string;
}

/** The worksheets of a package in tab order; null where it holds no workbook. */
export function worksheetParts(parts: Parts): WorksheetPart[] | null {
  const workbook = workbookPart(parts);
  if (workbook === undefined || parts[workbook] === undefined || !/\.xml$/i.test(workbook)) return null;
  const xml = partText(parts, workbook);
  if (!/<(?:\w+:)?workbook\b/.test(xml)) return null;
  const worksheets = relationshipsOf(parts, workbook).filter(({ type }) => type === "worksheet");
  return elements(xml, "sheet").flatMap((sheet) => {
    const id = namespacedAttribute(sheet, "id");
    const path = worksheets.find((worksheet) => worksheet.id === id)?.path;
    const name = sheet["@name"];
    return name !== undefined && path !== undefined && parts[path] !== undefined ? [{ name, path }] : [];
  });
}

/** Whether the days of a workbook count from 1904, as those of old Macs do. */
export function countsFrom1904(parts: Parts): boolean {
  const [properties] = elements(partText(parts, workbookPart(parts) ?? ""), "workbookPr");
  return ["1", "true"].includes(properties?.["@date1904"] ?? "");
}

/** Whether the formulas of a workbook are worked out only when somebody asks for it. */
export function isCalculatedByHand(parts: Parts): boolean {
  const [calculation] = elements(partText(parts, workbookPart(parts) ?? ""), "calcPr");
  return calculation?.["@calcMode"] === "manual";
}

/** Whether cells ask for texts of a list that the package has lost: they would read as a table of empty cells. */
export function lacksSharedTexts(parts: Parts, worksheets: readonly WorksheetPart[]): boolean {
  const list = relationshipsOf(parts, workbookPart(parts) ?? "").find(({ type }) => type === "sharedStrings");
  if (list && parts[list.path] !== undefined) return false;
  return worksheets.some(({ path }) => /\st="s"/.test(partText(parts, path)));
}

function workbookPart(parts: Parts): string | undefined {
  return relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.path;
}
