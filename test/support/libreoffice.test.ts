import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeXlsx } from "hucre";
import type { Day } from "../../src/domain/day";
import { recalculate, renderPages } from "./libreoffice";
import { askLibreOffice, editInLibreOffice } from "./libreoffice-script";
import { describeWith } from "./tools";

const LIMIT = 120_000;
let folder = "";
let path = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tien-do-test-"));
  path = join(folder, "Kế hoạch.xlsx");
  const sheets = [
    {
      name: "Tổng hợp",
      rows: [['a "b", c', 1]],
      cells: new Map([["0,2", { formula: "B1+1", formulaResult: 99 }]]),
    },
    {
      name: "Nhiệm vụ",
      rows: [
        ["x", 3],
        ["y", 1],
        ["z", 2],
      ],
    },
    {
      name: "Ngày",
      rows: [["-"]],
      cells: new Map([["0,1", { formula: "YEAR(TODAY())*10000+MONTH(TODAY())*100+DAY(TODAY())" }]]),
    },
  ];
  writeFileSync(path, await writeXlsx({ sheets }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWith(["soffice", "libfaketime", "pdftoppm"], "LibreOffice as the judge", () => {
  test(
    "recalculates every sheet, whatever value was cached, on the day it is told",
    async () => {
      const sheets = await recalculate(path, { today: "2021-04-05" as Day });
      expect(sheets.get("Tổng hợp")).toEqual([['a "b", c', "1", "2"]]);
      expect(sheets.get("Ngày")).toEqual([["-", "20210405"]]);
      expect(sheets.size).toBe(3);
    },
    LIMIT,
  );

  test(
    "prints pages as pictures",
    async () => {
      const pages = await renderPages(path);
      expect(pages).toHaveLength(3);
      rmSync(dirname(pages[0] ?? ""), { recursive: true });
    },
    LIMIT,
  );
});

describeWith("python3-uno", "LibreOffice as the user's program", () => {
  test(
    "sorts rows, renames a sheet and saves",
    async () => {
      const saved = join(folder, "saved.xlsx");
      const body = `
tasks = sheet("Nhiệm vụ")
sort_rows(tasks.getCellRangeByName("A1:B3"), 1)
tasks.Name = "Việc"
print("sorted")
`;
      expect(await editInLibreOffice(path, saved, body)).toBe("sorted\n");
      const sheets = await recalculate(saved);
      expect(sheets.get("Việc")).toEqual([
        ["y", "1"],
        ["z", "2"],
        ["x", "3"],
      ]);
    },
    LIMIT,
  );

  test(
    "copies, inserts and deletes, on a protected sheet too once unprotected",
    async () => {
      const saved = join(folder, "edited.xlsx");
      const body = `
tasks = sheet("Nhiệm vụ")
tasks.protect("mật khẩu")
tasks.unprotect("mật khẩu")
doc.CurrentController.setActiveSheet(tasks)
select(tasks.getCellRangeByName("A1:B2"))
dispatch(".uno:Copy")
select(tasks.getCellRangeByName("C2"))
dispatch(".uno:Paste")
tasks.Rows.insertByIndex(1, 1)
tasks.Columns.removeByIndex(1, 1)
tasks.getCellRangeByName("A2").String = "mới"
`;
      await editInLibreOffice(path, saved, body);
      const sheets = await recalculate(saved);
      expect(sheets.get("Nhiệm vụ")).toEqual([
        ["x", "", ""],
        ["mới", "", ""],
        ["y", "x", "3"],
        ["z", "y", "1"],
      ]);
    },
    LIMIT,
  );

  test(
    "is started once more where it ended before it answered, and then says its last words",
    async () => {
      const usual = process.env["PATH"];
      const broken = join(folder, "soffice");
      writeFileSync(broken, `#!/bin/sh\necho tried >> "${folder}/tries"\necho out of memory >&2\n`, {
        mode: 0o755,
      });
      process.env["PATH"] = `${folder}:${usual}`;
      try {
        await expect(askLibreOffice(path, "print(1)")).rejects.toThrow(/has ended[^]*out of memory/);
      } finally {
        process.env["PATH"] = usual;
      }
      expect(readFileSync(join(folder, "tries"), "utf8")).toBe("tried\ntried\n");
    },
    LIMIT,
  );

  test(
    "says what went wrong in a script",
    async () => {
      await expect(askLibreOffice(path, "raise ValueError('no such thing')")).rejects.toThrow(
        "no such thing",
      );
    },
    LIMIT,
  );
});
