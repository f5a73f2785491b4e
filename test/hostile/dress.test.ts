import { checkWorkbook, repairWorkbook } from "../../src/actions/check";
import type { Sheet, WorkbookContent } from "../../src/workbook/content";
import { openWorkbook } from "../excel/open-workbook";
import { NOTE, TODAY, trackerBook, typed, withSheet } from "./books";
import { differences } from "./differences";

/** A damage to one kind of dress, or to contents, and what the check calls it. */
interface Damage {
  readonly kind: "conditionalFormats" | "validations" | "charts" | "page" | "blocks";
  readonly code: string;
  readonly sheet: string;
  readonly harm: (sheet: Sheet) => Partial<Sheet>;
}

const DAMAGES: readonly Damage[] = [
  {
    kind: "conditionalFormats",
    code: "colours-lost",
    sheet: "Nhiệm vụ",
    harm: ({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.map((format) => ({ ...format, rules: format.rules.slice(1) })),
    }),
  },
  {
    kind: "validations",
    code: "validation-lost",
    sheet: "Nhiệm vụ",
    harm: ({ validations }) => ({ validations: validations.slice(0, 3) }),
  },
  {
    kind: "charts",
    code: "page-changed",
    sheet: "Tổng hợp",
    harm: ({ charts }) => ({ charts: charts.slice(0, 1) }),
  },
  {
    kind: "page",
    code: "page-changed",
    sheet: "Nhiệm vụ",
    harm: ({ page }) => ({ page: page && { ...page, orientation: "portrait", centerHorizontally: false } }),
  },
  {
    kind: "blocks",
    code: "formula-overwritten",
    sheet: "Nhiệm vụ",
    harm: (sheet) => ({ blocks: typed(sheet, 2, "Cảnh báo", "xong").blocks }),
  },
];

/** What each temperament hides. */
const HIDERS = [
  ["rules-unreadable", "conditionalFormats"],
  ["special-cells-failing", "validations"],
  ["special-cells-protected", "validations"],
  ["charts-unreadable", "charts"],
  ["pages-unreadable", "page"],
  ["merges-unreadable", "merges"],
  ["mixed-formats", "formats"],
  ["other-workbook-in-front", "freeze"],
] as const;

function damaged({ sheet, harm }: Damage): WorkbookContent {
  return withSheet(trackerBook(), sheet, (each) => ({ ...each, ...harm(each) }));
}

/** Codes that the check finds and a repair can mend, and the workbook after the repair. */
async function mend(content: WorkbookContent, temperament: string): Promise<[string[], WorkbookContent]> {
  const book = openWorkbook({ excelApi: "1.17", content, temperaments: [temperament] });
  try {
    const checked = await checkWorkbook(book.port, TODAY);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    const repaired = await repairWorkbook(book.port, TODAY, { title: "Sửa bảng", note: NOTE });
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.problem));
    const codes = checked.value.findings.filter(({ repairable }) => repairable).map(({ code }) => code);
    return [codes, book.host.content({ calculated: false })];
  } finally {
    book.close();
  }
}

/** Parts of the damaged sheet that are not as they are in order. */
function stillHarmed({ sheet, kind }: Damage, content: WorkbookContent): string[] {
  const book = openWorkbook({ excelApi: "1.17", content: trackerBook() });
  const inOrder = book.host.content({ calculated: false });
  book.close();
  return differences(inOrder, content).filter((each) => each.startsWith(`${sheet}: ${kind}`));
}

describe.each(HIDERS)("A check in an Excel that is %s", (temperament, hidden) => {
  it.each(DAMAGES.filter(({ kind }) => kind !== hidden))(
    "finds and mends a damage to $kind on “$sheet”",
    async (damage) => {
      const [codes, content] = await mend(damaged(damage), temperament);
      expect(codes).toEqual([damage.code]);
      expect(stillHarmed(damage, content)).toEqual([]);
    },
  );

  it.each(DAMAGES.filter(({ kind }) => kind === hidden))(
    "mends a damage to $kind, which it hides, only where it can see it",
    async (damage) => {
      const [codes, content] = await mend(damaged(damage), temperament);
      expect(stillHarmed(damage, content).length > 0).toBe(codes.length === 0);
    },
  );

  it("finds nothing in a workbook in order, and a repair leaves it as it is", async () => {
    const [codes, content] = await mend(trackerBook(), temperament);
    expect(codes).toEqual([]);
    const book = openWorkbook({ excelApi: "1.17", content: trackerBook() });
    expect(differences(book.host.content({ calculated: false }), content)).toEqual([]);
    book.close();
  });
});
