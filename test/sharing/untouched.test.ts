import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planSplit } from "../../src/actions/split";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { makeWording } from "../../src/workbook/schema/wording";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { isLongRun } from "../setup/long";
import { runLibreOffice } from "../support/libreoffice-process";
import { describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { TODAY, merge, told, type SentOut } from "./sent-copies";

const ROUNDS = isLongRun ? [2, 30, 126] : [2];
const LANGUAGES = ["vi", "en"] as const;
const CASES = ROUNDS.flatMap((count) => LANGUAGES.map((language) => [count, language] as const));
const LIMIT = 900_000;
const ROWS = 3;
/** So many that a loaded machine is done within the limit of a run. */
const AT_ONCE = 20;
const CONVERT = ["--convert-to", "xlsx:Calc MS Excel 2007 XML"];

function sent(count: number, language: (typeof LANGUAGES)[number]): SentOut {
  const units = Array.from({ length: count }, (_, index) =>
    makeUnit(
      `DV-${index + 1}`,
      `Hội LHPN xã số ${index + 1}`,
      index % 2 === 0 ? {} : { event: day("2021-05-20") },
    ),
  );
  const tasks = units.flatMap(({ name }, unit) =>
    Array.from({ length: ROWS }, (_, row) => {
      const due =
        row === 2
          ? { due: null, offset: -10, dueKind: "by" as const }
          : { due: TODAY, dueKind: "before" as const };
      const own = {
        unit: name,
        lead: name,
        title: `Nhiệm vụ thứ ${row + 1}`,
        dueText: "trước 20/4/2021",
        ...due,
      };
      return makeNumberedTask(
        unit * ROWS + row + 1,
        row === 1 ? { ...own, state: "in-progress", percent: 0.4, note: "12" } : own,
      );
    }),
  );
  const found = describeTracker(makeTracker({ units, tasks }), makeWording(language), TODAY);
  const plan = planSplit(found, {
    by: "unit",
    sentOn: TODAY,
    returnBy: null,
    today: TODAY,
    when: "2021-04-20 08:30",
  });
  if (!plan.ok) throw new Error(plan.problem.code);
  return {
    master: applyChanges(found, plan.value.changes),
    copies: plan.value.copies.map((one) => ({ fileName: one.sent.fileName, content: one.describe() })),
  };
}

/** A note in every row, and nothing else. */
function noted(copy: WorkbookContent, header: string): WorkbookContent {
  return {
    ...copy,
    sheets: copy.sheets.map((sheet) => {
      const [table] = sheet.visibility === "visible" ? sheet.tables : [];
      const column = table?.columns.findIndex((one) => one.header === header) ?? -1;
      if (!table || column < 0) return sheet;
      const grid = makeGrid(sheet);
      const contents = Array.from({ length: table.range.rowCount - 1 }, (_, row) => [
        grid.at(table.range.row + 1 + row, 0) === undefined ? null : "đã xem",
      ]);
      return { ...sheet, blocks: [...sheet.blocks, { row: table.range.row + 1, column, contents }] };
    }),
  };
}

describe.each(CASES)("copies of %i units in “%s”", (count, language) => {
  const { master, copies } = sent(count, language);

  test(
    "give not one line when they come back untouched, all in one go",
    async () => {
      const returned = await Promise.all(
        copies.map(
          async ({ fileName, content }) =>
            [fileName, await readReturnedFile(await writeXlsx(content), fileName)] as const,
        ),
      );
      const plan = merge(master, returned);
      expect(
        plan.files.flatMap(({ unread, missing, remarks, problem }) => [
          ...unread,
          ...missing,
          ...remarks,
          ...(problem ? [problem] : []),
        ]),
      ).toEqual([]);
      expect(plan.files.map(({ recipient }) => recipient)).toHaveLength(count);
      expect(told(plan)).toEqual([]);
      expect(plan.workbookChanges).toEqual([]);
    },
    LIMIT,
  );

  test("ask nothing where code, unit and words agree", () => {
    const header = makeWording(language).labels.tasks.note;
    const plan = merge(
      master,
      copies.map(({ fileName, content }) => [fileName, noted(content, header)] as const),
    );
    expect(plan.changes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: count * ROWS }, () => "applied"),
    );
  });
});

describeWith("soffice", "copies that LibreOffice saved again", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tien-do-untouched-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(isLongRun ? CASES : CASES.slice(0, 1))(
    "of %i units in “%s” give not one line",
    async (count, language) => {
      const { master, copies } = sent(count, language);
      for (const { fileName, content } of copies)
        writeFileSync(join(folder, fileName), await writeXlsx(content));
      const paths = copies.map(({ fileName }) => join(folder, fileName));
      const out = join(folder, `again-${count}-${language}`);
      for (let done = 0; done < paths.length; done += AT_ONCE)
        await runLibreOffice([...CONVERT, "--outdir", out, ...paths.slice(done, done + AT_ONCE)]);
      const returned = [];
      for (const { fileName } of copies)
        returned.push([
          fileName,
          await readReturnedFile(new Uint8Array(readFileSync(join(out, fileName))), fileName),
        ] as const);
      const plan = merge(master, returned);
      expect(told(plan)).toEqual([]);
      expect(plan.files.flatMap(({ unread, missing }) => [...unread, ...missing])).toEqual([]);
    },
    LIMIT,
  );
});
