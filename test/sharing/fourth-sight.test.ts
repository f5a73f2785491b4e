import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Attachment, Sheet } from "../../src/workbook/page/content";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { day } from "../support/tracker-builder";
import { TASKS } from "./returned-forms";
import type { Returned } from "./sent-copies";
import {
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  sendOut,
  smallRound,
  smallTracker,
  taskAfter,
  told,
  typeIn,
  withSheet,
  workbookOf,
} from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

describe("two people's copies of one unit", () => {
  const done: Returned = ["a.xlsx", typeIn(copy, "NV-001", { state: "Hoàn thành", completedOn: 44_301 })];
  const begun: Returned = ["b.xlsx", typeIn(copy, "NV-001", { state: "Đang thực hiện", percent: 0.5 })];

  test.each([[[done, begun]], [[begun, done]]])(
    "a share waits with the states that are asked about, one of which denies it",
    (files) => {
      const plan = merge(round.master, files);
      expect(told(plan)).toEqual([
        "NV-001 state conflict copies-differ",
        "NV-001 state conflict copies-differ",
        "NV-001 percent conflict percent-differs",
        "NV-001 completedOn conflict state-differs",
      ]);
      expect(taskAfter(round.master, plan, "NV-001")).toMatchObject({ percent: null, completedOn: null });
    },
  );

  test("a share that none of the states denies is taken", () => {
    const paused: Returned = ["a.xlsx", typeIn(copy, "NV-001", { state: "Tạm dừng" })];
    expect(told(merge(round.master, [paused, begun]))).toEqual([
      "NV-001 state conflict copies-differ",
      "NV-001 state conflict copies-differ",
      "NV-001 percent applied",
    ]);
  });
});

test.each(["Tạm dừng", "Không áp dụng"])("“%s” and all of it deny each other", (state) => {
  const returned = typeIn(copy, "NV-001", { state, percent: 1 });
  expect(told(merge(round.master, [["a.xlsx", returned]]))).toEqual([
    "NV-001 state conflict percent-differs",
    "NV-001 percent conflict percent-differs",
  ]);
});

test.each(["xóa bỏ", "Xoá hết", "xóa nội dung này"])("“%s” empties a cell of words", (words) => {
  const noted = smallRound((task) => ({ ...task, note: "đã nhận giấy mời" }));
  const plan = merge(noted.master, [["a.xlsx", typeIn(firstCopy(noted), "NV-001", { note: words })]]);
  expect(taskAfter(noted.master, plan, "NV-001").note).toBe("");
});

describe("days before the plan", () => {
  const tracker = smallTracker();
  const settings = { ...tracker.settings, planDate: day("2021-01-20") };
  const dated = sendOut(workbookOf({ ...tracker, settings }));
  const doneOn = (serial: number): string[] =>
    told(
      merge(dated.master, [
        ["a.xlsx", typeIn(firstCopy(dated), "NV-001", { state: "Hoàn thành", completedOn: serial })],
      ]),
    );

  test("the year before, typed out of habit, is asked about", () => {
    expect(doneOn(43_997)).toContain("NV-001 completedOn conflict far-from-plan");
  });

  test("so it is where the plan names no day of its own", () => {
    const typed = typeIn(copy, "NV-001", { state: "Hoàn thành", completedOn: 43_997 });
    expect(told(merge(round.master, [["a.xlsx", typed]]))).toContain(
      "NV-001 completedOn conflict far-from-plan",
    );
  });

  test("work that was done some weeks before the plan was signed is taken", () => {
    expect(doneOn(44_200)).toEqual(["NV-001 state applied", "NV-001 completedOn applied"]);
  });
});

describe("a file that was put into the sheet as an object", () => {
  const SHEET = "xl/worksheets/sheet2.xml";
  const RELATIONS = "xl/worksheets/_rels/sheet2.xml.rels";
  const OBJECT =
    '<oleObjects><oleObject progId="Word.Document.12" r:id="rIdFile"><objectPr><anchor><from><xdr:col>3</xdr:col><xdr:row>14</xdr:row></from><to><xdr:col>5</xdr:col><xdr:row>18</xdr:row></to></anchor></objectPr></oleObject></oleObjects>';

  test("is told with its place and name", async () => {
    const parts = unzipSync(await writeXlsx(copy));
    const change = (path: string, before: string, put: string): void => {
      const text = strFromU8(parts[path] ?? new Uint8Array());
      parts[path] = strToU8(text.replace(before, `${put}${before}`));
    };
    change(SHEET, "<tableParts", OBJECT);
    change(
      RELATIONS,
      "</Relationships>",
      '<Relationship Id="rIdFile" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/Bao_cao.docx"/>',
    );
    parts["xl/embeddings/Bao_cao.docx"] = strToU8("PK");
    const content = await readReturnedFile(zipSync(parts), "a.xlsx");
    expect(merge(round.master, [["a.xlsx", content]]).files[0]?.unread).toEqual([
      { what: "file", place: "Nhiệm vụ!D15", header: "", text: "Bao_cao.docx", count: 1 },
    ]);
  });
});

describe("a link that a program made of what was typed", () => {
  const unread = (sheet: string, typed: string, link: Attachment): readonly unknown[] => {
    const returned = withSheet(copy, sheet, (one) => ({
      ...one,
      attached: [link],
      blocks: [...one.blocks, { row: link.row, column: link.column, contents: [[typed]] }],
    }));
    const plan = merge(round.master, [["a.xlsx", returned]]);
    return [...told(plan), ...(plan.files[0]?.unread ?? [])];
  };

  test("says nothing more than the mail address of the first sheet", () => {
    const link = { kind: "link", row: 13, column: 1, text: "mailto:lan@example.org" } as const;
    expect(unread("Hướng dẫn", "lan@example.org", link)).toEqual(["DV-01 email applied"]);
  });

  test("is told once where its words are refused", () => {
    const tasks = copy.sheets.find(({ name }) => name === TASKS)!;
    const at = { row: rowOfId(tasks, "NV-001"), column: columnOf(tasks, "%") };
    const link = { kind: "link", ...at, text: "https://example.org/" } as const;
    expect(unread(TASKS, "https://example.org", link)).toEqual(["NV-001 percent refused not-a-percentage"]);
  });
});

test("rows in red letters are told, links in blue and words in black are not", () => {
  const write = (row: number, fontColor: string): Sheet["formats"][number] => ({
    range: { row, column: 0, rowCount: 1, columnCount: 27 },
    format: { fontColor },
  });
  const returned = withSheet(copy, TASKS, (sheet) => ({
    ...sheet,
    formats: [...sheet.formats, write(4, "#FF0000"), write(5, "#0563C1"), write(6, "#000000")],
  }));
  expect(merge(round.master, [["a.xlsx", returned]]).files[0]?.unread).toEqual([
    { what: "colour", place: "Nhiệm vụ!5", header: "", text: "", count: 1 },
  ]);
});
