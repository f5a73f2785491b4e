import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { firstCopy, merge, smallRound, taskAfter, told, typeIn, withSheet } from "./sent-copies";
import { HEADER, TASKS, bare, firstSheet, rowsOf, without } from "./returned-forms";

const round = smallRound();
const copy = firstCopy(round);
const filled = typeIn(copy, "NV-002", { state: "xong", completedOn: "02/4/2021", note: "Đã gửi" });
const CHANGED = { state: "done", completedOn: "2021-04-02", note: "Đã gửi" };

describe("a copy comes back changed in form", () => {
  test.each<[string, WorkbookContent]>([
    ["as it was sent", filled],
    ["with its sheet renamed", withSheet(filled, TASKS, (sheet) => ({ ...sheet, name: "Bản cuối v3" }))],
    ["without tables and names, as Google Sheets exports it", bare(filled, (rows) => rows)],
    [
      "re-sorted",
      bare(filled, (rows) => [...rows.slice(0, HEADER + 1), ...rows.slice(HEADER + 1).reverse()]),
    ],
    [
      "with a column added in front",
      bare(filled, (rows) => rows.map((row, index) => [index === HEADER ? "TT" : index, ...row])),
    ],
    [
      "with its columns in the opposite order",
      bare(filled, (rows) => rows.map((row) => Array.from({ length: 31 }, (_, at) => row[30 - at] ?? null))),
    ],
    ["with rows above", bare(filled, (rows) => [["Kính gửi"], [], ...rows])],
    [
      "with headers in capitals and without accents",
      bare(filled, (rows) =>
        rows.map((row, index) =>
          index === HEADER
            ? row.map((cell) =>
                String(cell).toUpperCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/Đ/g, "D"),
              )
            : row,
        ),
      ),
    ],
    [
      "with its base visible and renamed",
      withSheet(filled, "_goc", (sheet) => ({ ...sheet, visibility: "visible", name: "Sheet9" })),
    ],
    [
      "with another sheet in front",
      {
        ...filled,
        sheets: [
          {
            ...firstSheet(filled),
            name: "Nháp",
            blocks: [{ row: 0, column: 0, contents: [["Nhiệm vụ", "Hạn", "Ghi chú"]] }],
          },
          ...filled.sheets,
        ],
      },
    ],
    ["without the instructions", without(filled, "Hướng dẫn")],
  ])("%s: the same is taken in", (_way, returned) => {
    const plan = merge(round.master, [["Final_v2.xlsx", returned]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "base", round: 1, recipient: "Tây Hồ" });
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
    expect(told(plan)).toEqual(["NV-002 state applied", "NV-002 completedOn applied", "NV-002 note applied"]);
  });

  test("without its id column its rows are found by unit and words of the task", () => {
    const plan = merge(round.master, [["a.xlsx", bare(filled, (rows) => rows.map((row) => row.slice(1)))]]);
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
  });

  test("without its base it is known by the ids of its rows and compared with what the master remembers", () => {
    const plan = merge(round.master, [["a.xlsx", without(filled, "_goc")]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "ids", round: 1, recipient: "Tây Hồ" });
    expect(told(plan)).toEqual(["NV-002 state applied", "NV-002 completedOn applied", "NV-002 note applied"]);
  });

  test("without base and ids its rows are found by unit and words, and a person is asked", () => {
    const anonymous = bare(without(filled, "_goc"), (rows) => rows.map((row) => row.slice(1)));
    const plan = merge(round.master, [["a.xlsx", anonymous]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "match", round: null });
    expect(told(plan)).toEqual([
      "NV-002 state conflict confirm-match",
      "NV-002 completedOn conflict confirm-match",
      "NV-002 note conflict confirm-match",
    ]);
    expect(plan.workbookChanges).toEqual([]);
    const confirmed = merge(round.master, [["a.xlsx", anonymous]], "returned");
    expect(taskAfter(round.master, confirmed, "NV-002")).toMatchObject(CHANGED);
  });

  test("saved as .xlsm or .xlsx by another name it is the same file", async () => {
    const bytes = await writeXlsx(filled);
    const content = await readReturnedFile(bytes, "bao cao.xlsm");
    const plan = merge(round.master, [["bao cao.xlsm", content]]);
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
  });

  test.each([
    ["semicolons", ";", "utf-8"],
    ["commas", ",", "utf-8"],
    ["tabs in UTF-16, as Excel's Unicode text", "\t", "utf-16le"],
  ])("saved as .csv with %s it is known by the ids of its rows", async (_name, delimiter, encoding) => {
    const sheet = filled.sheets.find(({ name }) => name === TASKS);
    const text = rowsOf(sheet ?? firstSheet(filled))
      .map((row) => row.map((cell) => `"${shown(cell).replaceAll('"', '""')}"`).join(delimiter))
      .join("\r\n");
    const bytes =
      encoding === "utf-8" ? Buffer.from(`\uFEFF${text}`, "utf8") : Buffer.from(`\uFEFF${text}`, "utf16le");
    const plan = merge(round.master, [["a.csv", await readReturnedFile(new Uint8Array(bytes), "a.csv")]]);
    expect(plan.files[0]?.recognisedBy).toBe("ids");
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
    expect(told(plan)).toHaveLength(3);
  });
});

/** A cell as a .csv shows it: serials of 2021 as days. */
function shown(cell: CellContent): string {
  const value = typeof cell === "object" && cell !== null ? (cell.cached ?? "") : (cell ?? "");
  if (typeof value !== "number" || value < 44_000) return String(value);
  const date = new Date((value - 25_569) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
