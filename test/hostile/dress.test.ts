import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { openWorkbook } from "../excel/open-workbook";
import { sampleOf } from "../setup/sample";
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
    harm: ({ charts }) => ({ charts: charts.slice(1) }),
  },
  {
    kind: "page",
    code: "page-changed",
    sheet: "Nhiệm vụ",
    harm: ({ page }) => ({
      page: page && { ...page, printArea: { row: 0, column: 0, rowCount: 5, columnCount: 2 } },
    }),
  },
  {
    kind: "blocks",
    code: "formula-overwritten",
    sheet: "Nhiệm vụ",
    harm: (sheet) => ({ blocks: typed(sheet, 2, "Cảnh báo", "xong").blocks }),
  },
];

/** Excels of every day for each damage; the others are for long runs. */
const EACH = 1;
const IN_ORDER = 2;

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
interface Mended {
  readonly codes: readonly string[];
  readonly content: WorkbookContent;
}

async function mend(content: WorkbookContent, temperaments: readonly string[] = []): Promise<Mended> {
  const book = openWorkbook({ excelApi: "1.17", content, temperaments });
  try {
    const checked = await checkWorkbook(book.port, TODAY);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    const repaired = await repairWorkbook(book.port, TODAY, { title: "Sửa bảng", note: NOTE });
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.problem));
    const codes = checked.value.findings.filter(({ repairable }) => repairable).map(({ code }) => code);
    return { codes, content: book.host.content({ calculated: false }) };
  } finally {
    book.close();
  }
}

/** The workbook as Excel opens it. */
function opened(content: WorkbookContent): WorkbookContent {
  const book = openWorkbook({ excelApi: "1.17", content });
  book.close();
  return book.host.content({ calculated: false });
}

const inKindExcel = new Map<Damage, Promise<Mended>>();

function mendInKindExcel(damage: Damage): Promise<Mended> {
  const known = inKindExcel.get(damage) ?? mend(damaged(damage));
  inKindExcel.set(damage, known);
  return known;
}

describe.each(sampleOf(DAMAGES, 4))("A damage to $kind on “$sheet”", (damage) => {
  it("is found as $code", async () => {
    expect((await mendInKindExcel(damage)).codes).toEqual([damage.code]);
  });

  const others = HIDERS.filter(([, hidden]) => hidden !== damage.kind);
  it.each(sampleOf(others, EACH))("is found and mended in an Excel that is %s", async (temperament) => {
    const [mended, kind] = [await mend(damaged(damage), [temperament]), await mendInKindExcel(damage)];
    expect(mended.codes).toEqual(kind.codes);
    expect(differences(kind.content, mended.content)).toEqual([]);
  });
});

const HIDDEN = DAMAGES.flatMap((damage) =>
  HIDERS.filter(([, hidden]) => hidden === damage.kind).map(([temperament]) => ({ temperament, damage })),
);

describe("What cannot be read", () => {
  it.each(HIDDEN)(
    "is not mended blindly in an Excel that is $temperament",
    async ({ temperament, damage }) => {
      const { codes, content } = await mend(damaged(damage), [temperament]);
      const wanted = codes.length > 0 ? (await mendInKindExcel(damage)).content : opened(damaged(damage));
      expect(differences(wanted, content)).toEqual([]);
    },
  );

  it.each(sampleOf(HIDERS, IN_ORDER))(
    "is no finding in a workbook in order, in an Excel that is %s",
    async (temperament) => {
      const { codes, content } = await mend(trackerBook(), [temperament]);
      expect(codes).toEqual([]);
      expect(differences(opened(trackerBook()), content)).toEqual([]);
    },
  );
});
