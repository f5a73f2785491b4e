import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planBuild } from "../../src/actions/build";
import { planCheck } from "../../src/actions/check";
import { readPlanFile } from "../../src/plan-import";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { CSV_BYTES, RETURNED_LIMITS } from "../../src/xlsx/package/limits";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { withPart } from "../support/xlsx-edit";
import { valueOf } from "../support/value-of";

const TODAY = day("2021-04-20");
const tracker = makeTracker({ tasks: [makeNumberedTask(1), makeNumberedTask(2)] });
const content = describeTracker(tracker, makeWording("vi"), TODAY);

async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  return valueOf(await readXlsx(bytes));
}

describe("a workbook that counts its days from 1904", () => {
  const from1904 = async (): Promise<WorkbookContent> =>
    contentOf(
      withPart(await writeXlsx(content), "xl/workbook.xml", (xml) =>
        xml.includes("<workbookPr")
          ? xml.replace("<workbookPr", '<workbookPr date1904="1"')
          : xml.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      ),
    );

  it("is told by check", async () => {
    const checked = planCheck(await from1904(), TODAY);
    expect(checked.ok && checked.value.findings[0]).toEqual({
      ...{ code: "days-from-1904", at: "", count: 1, repairable: false },
    });
  });

  it("is refused by a build, and a usual one is not", async () => {
    const plan = makePlan({ tasks: [makePlanTask("Họp")] });
    const request = { plan, language: "vi", reportDate: null, today: TODAY } as const;
    expect(planBuild(await from1904(), request)).toEqual({ ok: false, problem: { code: "days-from-1904" } });
    expect(planBuild(content, request)).toMatchObject({ ok: true });
  });
});

it("a table without a style, as LibreOffice saves it, is written without an empty name of one", async () => {
  const bare = {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, style: "" })),
    })),
  };
  const parts = unzipSync(await writeXlsx(bare));
  const tables = Object.entries(parts).filter(([path]) => path.startsWith("xl/tables/"));
  const styles = tables.map(([, part]) => /<tableStyleInfo[^>]*>/.exec(strFromU8(part))?.[0]);
  expect(styles.length).toBeGreaterThan(3);
  expect(styles.filter((style) => !style?.startsWith("<tableStyleInfo show"))).toEqual([]);
});

it("a table that reaches to the sheet's last row is read down to what stands there", () => {
  const far = {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, range: { ...table.range, rowCount: 1_048_573 } })),
    })),
  };
  const before = process.cpuUsage();
  expect(openBook(far)?.tracker.tasks).toEqual(tracker.tasks);
  const { user, system } = process.cpuUsage(before);
  // Row by row it takes several seconds for six tables.
  expect((user + system) / 1e6).toBeLessThan(2);
});

describe("what a web view could not hold is refused with a sentence's code", () => {
  it("a .docx of more elements than any plan has, however few letters they take", async () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
    const document = `<w:document>${"<w:p/>".repeat(250_000)}</w:document>`;
    const bytes = zipSync({
      ...{ "[Content_Types].xml": strToU8(types), "word/document.xml": strToU8(document) },
    });
    expect(await readPlanFile(bytes, "a.docx")).toEqual({
      ...{ ok: false, problem: { code: "plan-zip-bomb", at: "a.docx" } },
    });
  });

  it("a .csv and an .xlsx that came back too large", async () => {
    const csv = new Uint8Array(CSV_BYTES + 1).fill(0x2c);
    expect(await readReturnedFile(csv, "a.csv")).toMatchObject({ ok: false, problem: { code: "too-large" } });
    const large = withPart(await writeXlsx(content), "docProps/app.xml", (xml) =>
      xml.replace(/<\/Properties>/, `<!--${"x ".repeat(RETURNED_LIMITS.inflatedBytes / 2)}--></Properties>`),
    );
    expect(await readReturnedFile(large, "a.xlsx")).toMatchObject({
      ...{ ok: false, problem: { code: "too-large", details: { what: "inflated" } } },
    });
  });
});
