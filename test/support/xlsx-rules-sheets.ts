import { fileCells, sharedStrings, type FileCell } from "./xlsx-cells";
import { all, attribute, sheetParts, type PackagePart, type XlsxPackage } from "./xlsx-package";
import { repeated } from "./xlsx-rules-package";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Cells, styles, conditional formats, validations and merges of the sheets. */
export function worksheetFaults(parts: XlsxPackage): string[] {
  const strings = sharedStrings(parts);
  const styles = parts.get("xl/styles.xml");
  const formats = all(styles, "cellXfs")[0]?.children.length ?? 0;
  const differences = all(styles, "dxf").length;
  return [
    ...styleFaults(styles),
    ...sheetParts(parts).flatMap(({ name, part }) => {
      if (!part) return [`sheet "${name}" has no part`];
      const faults = [
        ...cellFaults(fileCells(part, strings), formats),
        ...conditionalFaults(part, differences),
        ...validationFaults(part),
        ...mergeFaults(part),
      ];
      return faults.map((fault) => `${name}: ${fault}`);
    }),
  ];
}

function styleFaults(styles: PackagePart | undefined): string[] {
  const count = (name: string): number => all(styles, name)[0]?.children.length ?? 0;
  const formats = new Set(all(styles, "numFmt").map((format) => attribute(format, "numFmtId")));
  return [...(all(styles, "cellXfs")[0]?.children ?? [])].flatMap((xf, index) => {
    const outside = ["font", "fill", "border"].filter(
      (kind) => Number(attribute(xf, `${kind}Id`)) >= count(`${kind}s`),
    );
    const number = attribute(xf, "numFmtId");
    const unknown = Number(number) >= 164 && !formats.has(number) ? ["number format"] : [];
    return [...outside, ...unknown].map((what) => `cell format ${index}: its ${what} is not there`);
  });
}

function cellFaults(cells: readonly FileCell[], formats: number): string[] {
  return [
    ...repeated(cells.map(({ address }) => address)).map((address) => `${address} stands twice`),
    ...cells.flatMap(({ address, style, type, value, formula }) => [
      ...(style < formats ? [] : [`${address} has the style ${style} of ${formats}`]),
      ...(type === "s" && value === undefined ? [`${address} has no such shared string`] : []),
      ...((value?.length ?? 0) > LONGEST_TEXT
        ? [`${address} holds more than ${LONGEST_TEXT} characters`]
        : []),
      ...((formula?.length ?? 0) > LONGEST_FORMULA ? [`${address} has too long a formula`] : []),
      ...(formula?.startsWith("=") ? [`${address} has a formula that starts with "="`] : []),
    ]),
  ];
}

function conditionalFaults(part: PackagePart, differences: number): string[] {
  const rules = all(part, "cfRule").filter((rule) => !rule.tagName.startsWith("x14:"));
  const ids = rules.filter((rule) => rule.hasAttribute("dxfId")).map((rule) => attribute(rule, "dxfId"));
  const extended = all(part, "cfRule").filter((rule) => rule.tagName.startsWith("x14:"));
  const linked = all(part, "id").map((element) => element.textContent ?? "");
  const structured = rules.filter((rule) => /\w\[/.test(rule.textContent ?? ""));
  return [
    ...ids.filter((id) => Number(id) >= differences).map((id) => `conditional style ${id} is not there`),
    ...repeated(rules.map((rule) => attribute(rule, "priority"))).map((p) => `two rules have priority ${p}`),
    ...extended
      .map((rule) => attribute(rule, "id"))
      .filter((id) => !linked.includes(id))
      .map((id) => `nothing leads to the extended rule ${id}`),
    ...structured.map((rule) => `a conditional format names table columns: ${rule.textContent}`),
  ];
}

const LONGEST_MESSAGES = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 225 } as const;

function validationFaults(part: PackagePart): string[] {
  return all(part, "dataValidation").flatMap((validation) => {
    const where = `validation of ${attribute(validation, "sqref")}`;
    const formulas = [...validation.children].map((child) => child.textContent ?? "");
    const list = attribute(validation, "type") === "list" ? (formulas[0] ?? "") : "";
    const tooLong = Object.entries(LONGEST_MESSAGES).filter(
      ([name, limit]) => attribute(validation, name).length > limit,
    );
    return [
      ...tooLong.map(([name, limit]) => `${where}: ${name} is longer than ${limit}`),
      ...(list.startsWith('"') && list.length - 2 > 255 ? [`${where}: the list is longer than 255`] : []),
      ...(formulas[0] ? [] : [`${where} has no formula`]),
      ...(formulas.some((formula) => /\w\[/.test(formula) && !formula.startsWith("INDIRECT"))
        ? [`${where} names table columns`]
        : []),
    ];
  });
}

function mergeFaults(part: PackagePart): string[] {
  return repeated(all(part, "mergeCell").map((merge) => attribute(merge, "ref"))).map(
    (ref) => `${ref} is merged twice`,
  );
}
