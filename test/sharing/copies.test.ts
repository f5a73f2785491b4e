import { unzipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listRecipients, rowsForNobody, withoutRows } from "../../src/domain/recipient";
import type { Unit } from "../../src/domain/tracker";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { asciiName, copyFileNames } from "../../src/workbook/copies/file-name";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { describeTracker } from "../../src/workbook/book/describe";
import { writeXlsx } from "../../src/xlsx/write";
import { zipFiles } from "../../src/xlsx/zip-files";
import { recalculate } from "../support/libreoffice";
import { askLibreOffice } from "../support/libreoffice-script";
import { describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { crossPartFaults, faultsOf } from "../support/xlsx-schema";
import { TODAY, firstCopy, sendOut, smallRound, smallTracker, typeIn, workbookOf } from "./sent-copies";

const LIMIT = 120_000;

describe("who gets a copy", () => {
  const bodies = [
    {
      code: "DM-01",
      name: "Ban Tổ chức",
      shortName: "Ban Tổ chức",
      otherNames: "",
      contact: "",
      email: "to@chuc.vn",
    },
  ];
  const tracker = makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh"), makeUnit("DV-03", "Không việc")],
    bodies,
    tasks: [
      makeNumberedTask(1, { unit: "Tây Hồ", lead: "Tây Hồ" }),
      makeNumberedTask(2, { unit: "tây hồ ", lead: "Ban Tổ chức" }),
      makeNumberedTask(3, { unit: "Đông Anh", lead: "Báo Phụ nữ Thủ đô" }),
      makeNumberedTask(4, { unit: "", lead: "Ban Tổ chức" }),
      makeNumberedTask(5, { unit: "Ngoài danh sách", lead: "" }),
      makeNumberedTask(6, { title: " ", unit: "Tây Hồ" }),
    ],
  });

  test("by unit: each unit of the list that has rows, with its rows alone", () => {
    const recipients = listRecipients(tracker, "unit");
    expect(recipients.map(({ name, tasks }) => [name, tasks.map(({ id }) => id)])).toEqual([
      ["Tây Hồ", ["NV-001", "NV-002"]],
      ["Đông Anh", ["NV-003"]],
    ]);
    expect(rowsForNobody(tracker, recipients).map(({ id }) => id)).toEqual(["NV-004", "NV-005"]);
    expect(withoutRows(tracker, "unit")).toEqual(["Không việc"]);
  });

  test("by body: everybody who leads a row, in a list or not", () => {
    const recipients = listRecipients(tracker, "body");
    expect(recipients.map(({ name, email, tasks }) => [name, email, tasks.map(({ id }) => id)])).toEqual([
      ["Tây Hồ", "", ["NV-001"]],
      ["Ban Tổ chức", "to@chuc.vn", ["NV-002", "NV-004"]],
      ["Báo Phụ nữ Thủ đô", "", ["NV-003"]],
    ]);
    expect(rowsForNobody(tracker, recipients).map(({ id }) => id)).toEqual(["NV-005"]);
    expect(withoutRows(tracker, "body")).toEqual([]);
  });
});

describe("file names", () => {
  test("are plain ASCII and tell plan, recipient and round", () => {
    expect(copyFileNames("71/KH-BTV", ["Hội LHPN quận Tây Hồ", "Đảng ủy xã Đường Lâm"], 2, "vi")).toEqual([
      "71-KH-BTV_Hoi-LHPN-quan-Tay-Ho_dot-2.xlsx",
      "71-KH-BTV_Dang-uy-xa-Duong-Lam_dot-2.xlsx",
    ]);
  });

  test("are no two alike, whatever the names", () => {
    const names = copyFileNames("", ["Tây Hồ", "tay ho", "★", "../../etc", "x".repeat(300)], 1, "en");
    expect(names.slice(0, 4)).toEqual([
      "plan_Tay-Ho_round-1.xlsx",
      "plan_tay-ho-2_round-1.xlsx",
      "plan_3_round-1.xlsx",
      "plan_etc_round-1.xlsx",
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    expect(names.every((name) => /^[A-Za-z0-9._-]+$/.test(name) && name.length < 150)).toBe(true);
  });

  test.each([
    ["Ủy ban nhân dân", "Uy-ban-nhan-dan"],
    ["  – ", ""],
    ["CON", "CON"],
  ])("%s becomes %s", (text, name) => {
    expect(asciiName(text)).toBe(name);
  });
});

function textsOf({ sheets, names }: WorkbookContent): string {
  return JSON.stringify([sheets, names]);
}

describe("a copy", () => {
  const own = smallTracker();
  const contacts = { contact: "Bà Nguyễn Thị B", email: "b@donganh.vn" };
  // A copy shows the contact of its own recipient, so that it is looked through.
  const withContact = (unit: Unit): Unit => (unit.name === "Tây Hồ" ? unit : { ...unit, ...contacts });
  const master = workbookOf({ ...own, units: own.units.map(withContact) });
  const copy = firstCopy(sendOut(master));

  test("holds its own rows and nothing of others", () => {
    expect(openBook(copy)?.tracker.tasks.map(({ id }) => id)).toEqual(["NV-001", "NV-002", "NV-003"]);
    expect(textsOf(copy)).not.toContain("Đông Anh");
    expect(textsOf(copy)).not.toContain("b@donganh.vn");
    expect(textsOf(copy)).not.toContain("Nguyễn Thị B");
  });

  test("shows instructions, tasks and a place for new ones, and hides the rest", () => {
    expect(copy.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
      "Hướng dẫn",
      "Nhiệm vụ",
      "Việc mới",
    ]);
    expect(copy.sheets.find(({ name }) => name === "_goc")?.visibility).toBe("veryHidden");
    expect(copy.activeSheet).toBe("Hướng dẫn");
    const isOpen = copy.sheets.map(({ protection }) => protection === null);
    // What nobody can open needs no protection.
    expect(isOpen).toEqual(copy.sheets.map(({ visibility }) => visibility !== "visible"));
  });

  test("is complete in English", () => {
    const english = describeTracker(own, makeWording("en"), TODAY);
    const texts = firstCopy(sendOut(english)).sheets.filter(({ visibility }) => visibility === "visible");
    expect(texts.map(({ name }) => name)).toEqual(["Instructions", "Tasks", "New tasks"]);
    expect(JSON.stringify(texts)).not.toMatch(/Hướng dẫn|Điền|Đề nghị/);
  });

  test("has no report date of its own, whatever the master's is", () => {
    const fixed = { ...own, settings: { ...own.settings, reportDate: day("2021-04-01") } };
    expect(openBook(firstCopy(sendOut(workbookOf(fixed))))?.tracker.settings.reportDate).toBeNull();
  });

  test.each([
    ["unit", "Đơn vị"],
    ["body", "Chủ trì"],
  ] as const)(
    "by %s shows and prints what is filled in, on one landscape width, without “%s”",
    (by, same) => {
      const sheet = firstCopy(sendOut(master, by)).sheets.find(({ name }) => name === "Nhiệm vụ");
      const headers = sheet?.tables[0]?.columns.map(({ header }) => header) ?? [];
      const shown = sheet?.columns.filter(({ hidden }) => hidden !== true) ?? [];
      const names = shown.map(({ column }) => headers[column]);
      expect(names).not.toContain(same);
      expect(names.slice(-6)).toEqual([
        "Sản phẩm, minh chứng",
        "Khó khăn, vướng mắc",
        "Kiến nghị",
        "Lý do chậm",
        "Ghi chú",
        "Cập nhật ngày",
      ]);
      expect(sheet?.page).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
      expect(sheet?.page?.printArea).toMatchObject({
        column: 0,
        columnCount: headers.indexOf("Cập nhật ngày") + 1,
      });
      // 275 mm of A4 hold about 148 characters; at two thirds of their size 11 points can still be read.
      expect(shown.reduce((sum, { width = 0 }) => sum + width, 0)).toBeLessThan(222);
    },
  );

  test("promises in its instructions nothing that a protected sheet refuses", () => {
    const texts = JSON.stringify(copy.sheets[0]);
    expect(texts).toContain("lọc bảng");
    expect(texts).not.toContain("sắp xếp");
  });

  test("is a sound file", async () => {
    expect(crossPartFaults(await writeXlsx(copy))).toEqual([]);
  });
});

describeWith(["xmllint", "../shared"], "the file of a copy", () => {
  test(
    "is valid by the schemas, for a unit and for a body",
    async () => {
      for (const by of ["unit", "body"] as const) {
        const copy = firstCopy(sendOut(workbookOf(smallTracker()), by));
        expect(await faultsOf(await writeXlsx(copy))).toEqual([]);
      }
    },
    LIMIT,
  );
});

describeWith(["python3-uno", "libfaketime"], "a copy in LibreOffice", () => {
  const QUESTION = `
cells = sheet("Nhiệm vụ")
locked = {}
for column in range(27):
    header = cells.getCellByPosition(column, 3).String
    locked[header] = cells.getCellByPosition(column, 4).CellProtection.IsLocked
print(json.dumps({
  "protected": [each.Name for each in [doc.Sheets.getByIndex(index) for index in range(doc.Sheets.Count)] if each.isProtected()],
  "open": [header for header, is_locked in locked.items() if not is_locked],
  "choices": cells.getCellByPosition(${taskColumnIndex("state")}, 4).Validation.Type.value,
  "proposals": sheet("Việc mới").getCellRangeByName("A5:D12").CellProtection.IsLocked,
}))`;

  test(
    "is locked where the sender writes and open where the recipient does",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "tien-do-copy-"));
      try {
        const path = join(folder, "copy.xlsx");
        writeFileSync(path, await writeXlsx(firstCopy(smallRound())));
        expect(JSON.parse(await askLibreOffice(path, `import json\n${QUESTION}`))).toEqual({
          protected: ["Hướng dẫn", "Nhiệm vụ", "Việc mới"],
          open: [
            "Trạng thái",
            "%",
            "Ngày hoàn thành",
            "Sản phẩm, minh chứng",
            "Khó khăn, vướng mắc",
            "Kiến nghị",
            "Lý do chậm",
            "Ghi chú",
            "Cập nhật ngày",
          ],
          choices: "LIST",
          proposals: false,
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    LIMIT,
  );

  test(
    "flags by the day it is opened on, though the master's report date is fixed",
    async () => {
      const tracker = smallTracker((task) => ({ ...task, due: day("2021-04-22") }));
      const fixed = { ...tracker, settings: { ...tracker.settings, reportDate: day("2021-04-01") } };
      const copy = await writeXlsx(firstCopy(sendOut(workbookOf(fixed))));
      const flags = (await recalculate(copy, { today: day("2021-04-25") })).get("Nhiệm vụ")?.slice(4);
      expect(flags?.map((row) => row[taskColumnIndex("flag")])).toEqual([
        "■ Quá hạn",
        "■ Quá hạn",
        "■ Quá hạn",
      ]);
    },
    LIMIT,
  );

  test(
    "flags what is typed, and counts it on its first sheet",
    async () => {
      const round = smallRound((task) => ({ ...task, due: day("2021-04-22") }));
      const filled = typeIn(firstCopy(round), "NV-001", { state: "Hoàn thành", completedOn: 44_305 });
      const sheets = await recalculate(await writeXlsx(filled), { today: day("2021-04-20") });
      expect(
        sheets
          .get("Nhiệm vụ")
          ?.slice(4)
          .map((row) => row[taskColumnIndex("flag")]),
      ).toEqual(["√ Hoàn thành đúng hạn", "▲ Sắp đến hạn", "▲ Sắp đến hạn"]);
      const standing = new Map(sheets.get("Hướng dẫn")?.map(([label, count]) => [label, count]));
      expect(standing.get("√ Hoàn thành đúng hạn")).toBe("1");
      expect(standing.get("Tổng số")).toBe("3");
      const errors = [...sheets.values()].flat(2).filter((text) => /^(?:#\w+[?!/]|Err:\d)/.test(text));
      expect(errors).toEqual([]);
    },
    LIMIT,
  );
});

test("copies are put into one .zip that other programs open", () => {
  const files = ["a.xlsx", "b.xlsx"].map((fileName) => ({ fileName, bytes: new Uint8Array([1, 2, 3]) }));
  const entries = unzipSync(zipFiles(files));
  expect(Object.entries(entries).map(([name, bytes]) => [name, [...bytes]])).toEqual([
    ["a.xlsx", [1, 2, 3]],
    ["b.xlsx", [1, 2, 3]],
  ]);
});
