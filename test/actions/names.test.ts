import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { applyEdit } from "../../src/actions/edit";
import { undoLastAction } from "../../src/actions/undo";
import { assign } from "../../src/domain/edit/tasks";
import type { Body, Tracker } from "../../src/domain/tracker";
import { findingsEn } from "../../src/i18n/en/findings";
import { findingsVi } from "../../src/i18n/vi/findings";
import { makeReport } from "../../src/domain/report";
import type { Finding } from "../../src/workbook/book/check/findings";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { calculate } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import { merge, sendOut, typeIn, withSheet, workbookOf } from "../sharing/sent-copies";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel } from "../support/tracker-in-excel";
import { valueOf } from "../support/value-of";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const words = { title: "Kiểm tra bảng", note };
const aBody = (code: string, name: string, otherNames = ""): Body => ({
  ...{ code, name, shortName: name, otherNames, contact: "", email: "" },
});

/** A tracker as hands left it: names typed in other spellings, by other names, and of nobody. */
const typed = makeTracker({
  units: [makeUnit("DV-01", "Hội LHPN xã Hòa An", { shortName: "Hòa An", event: day("2021-05-10") })],
  bodies: [aBody("DM-01", "Ban Tổ chức - Kiểm tra", "TCKT"), aBody("DM-02", "Văn phòng")],
  tasks: [
    makeNumberedTask(1, { unit: "Hội LHPN xã Hoà An", dueKind: "relative", offset: -10, offsetUnit: "day" }),
    makeNumberedTask(2, { unit: "Hội LHPN xã Hòa An ", lead: "Ban Tổ chức – Kiểm tra" }),
    makeNumberedTask(3, { lead: "Ban Tổ chức – Kiểm tra", support: "Văn  phòng; Sở Y tế" }),
    makeNumberedTask(4, { unit: "Hoa An", lead: "TCKT" }),
    makeNumberedTask(5, { lead: "Sở Y tế", support: "Sở Y tế; Sở Nội vụ" }),
    makeNumberedTask(6, { unit: "hội lhpn xã hòa an", lead: "văn phòng" }),
  ],
});
const content = describeTracker(typed, makeWording("vi"), today);

function check(found: WorkbookContent): readonly Finding[] {
  return valueOf(planCheck(found, today)).findings;
}

const trackerOf = (found: WorkbookContent): Tracker => {
  const read = openBook(found);
  if (!read) throw new Error("No tracker");
  return read.tracker;
};
const namesOf = ({ tasks }: Tracker): string[][] =>
  tasks.map(({ unit, lead, support }) => [unit, lead, support]);

describe("checking names", () => {
  it("tells each with its rows and with what it most probably means", () => {
    expect(check(content)).toEqual([
      {
        ...{ code: "name-misspelt", at: "NV-001, NV-002", count: 2, repairable: true },
        ...{ names: ["Hội LHPN xã Hoà An"], proposal: "Hội LHPN xã Hòa An" },
      },
      {
        ...{ code: "name-misspelt", at: "NV-002, NV-003", count: 2, repairable: true },
        ...{ names: ["Ban Tổ chức – Kiểm tra"], proposal: "Ban Tổ chức - Kiểm tra" },
      },
      {
        ...{ code: "name-misspelt", at: "NV-003", count: 1, repairable: true },
        ...{ names: ["Văn  phòng"], proposal: "Văn phòng" },
      },
      {
        ...{ code: "unit-unknown", at: "NV-004", count: 1, repairable: false },
        ...{ names: ["Hoa An"], proposal: "Hội LHPN xã Hòa An" },
      },
      {
        ...{ code: "lead-unknown", at: "NV-004", count: 1, repairable: false },
        ...{ names: ["TCKT"], proposal: "Ban Tổ chức - Kiểm tra" },
      },
      { code: "lead-unknown", at: "NV-005", count: 1, repairable: false, names: ["Sở Y tế"] },
      {
        ...{ code: "support-unknown", at: "NV-003, NV-005", count: 2, repairable: false },
        names: ["Sở Y tế", "Sở Nội vụ"],
      },
    ]);
  });

  it("tells a unit that leads its own work and is misspelt in both places once", () => {
    const own = makeNumberedTask(1, { unit: "Hội LHPN xã Hoà An", lead: "hội lhpn xã hoà an" });
    const tracker = { ...typed, tasks: [own] };
    expect(check(describeTracker(tracker, makeWording("vi"), today))).toMatchObject([
      { code: "name-misspelt", at: "NV-001", count: 1 },
    ]);
  });

  it("says so in words", () => {
    const [misspelt] = check(content);
    const [, , , , byOtherName, unknown] = check(content);
    expect(findingsVi["name-misspelt"].found(misspelt!)).toBe(
      "2 dòng ghi “Hội LHPN xã Hoà An”, khác cách gõ (dấu, gạch nối, khoảng trắng) với “Hội LHPN xã Hòa An” trong danh sách (NV-001, NV-002).",
    );
    expect(findingsVi["lead-unknown"].mend(byOtherName!)).toBe(
      "Có lẽ là “Ban Tổ chức - Kiểm tra”. Sửa tên ở dòng, hoặc thêm đầu mối đó.",
    );
    expect(findingsVi["lead-unknown"].mend(unknown!)).toBe("Sửa tên ở dòng, hoặc thêm đầu mối đó.");
    expect(findingsEn["lead-unknown"].found(unknown!)).toBe(
      "1 row has a lead that neither the Units nor the Bodies sheet has: “Sở Y tế” (NV-005).",
    );
  });

  it("tells of two rows of the lists that are one name to people", () => {
    const bodies = [aBody("DM-01", "Ủy ban A"), aBody("DM-02", "Uỷ ban A"), aBody("DM-03", "ủy ban B")];
    const doubled = makeTracker({ bodies, tasks: [makeNumberedTask(1, { lead: "Uỷ ban A" })] });
    expect(check(describeTracker(doubled, makeWording("vi"), today))).toEqual([
      {
        code: "name-doubled",
        at: "DM-01, DM-02",
        count: 2,
        repairable: false,
        names: ["Ủy ban A", "Uỷ ban A"],
      },
    ]);
  });
});

describe("mending names", () => {
  const mended = [
    ["Hội LHPN xã Hòa An", "", ""],
    ["Hội LHPN xã Hòa An", "Ban Tổ chức - Kiểm tra", ""],
    ["", "Ban Tổ chức - Kiểm tra", "Văn phòng; Sở Y tế"],
    ["Hoa An", "TCKT", ""],
    ["", "Sở Y tế", "Sở Y tế; Sở Nội vụ"],
    ["hội lhpn xã hòa an", "văn phòng", ""],
  ];

  it("writes them as the lists do, tells the log, and can be taken back", async () => {
    const port = openContent(content);
    const repaired = await repairWorkbook(port, today, words);
    expect(repaired).toMatchObject({ ok: true, value: { undoable: true } });
    expect(namesOf(trackerOf(port.content()))).toEqual(mended);
    expect(
      trackerOf(port.content()).log.map(({ id, field, before, after }) => [id, field, before, after]),
    ).toEqual([
      ["NV-001", "Đơn vị", "Hội LHPN xã Hoà An", "Hội LHPN xã Hòa An"],
      ["NV-002", "Đơn vị", "Hội LHPN xã Hòa An ", "Hội LHPN xã Hòa An"],
      ["NV-002", "Chủ trì", "Ban Tổ chức – Kiểm tra", "Ban Tổ chức - Kiểm tra"],
      ["NV-003", "Chủ trì", "Ban Tổ chức – Kiểm tra", "Ban Tổ chức - Kiểm tra"],
      ["NV-003", "Phối hợp", "Văn  phòng; Sở Y tế", "Văn phòng; Sở Y tế"],
    ]);
    expect(check(port.content()).filter(({ repairable }) => repairable)).toEqual([]);
    expect(await undoLastAction(port, note, today)).toMatchObject({ ok: true });
    expect(namesOf(trackerOf(port.content()))).toEqual(namesOf(typed));
  });

  it("makes the page and its formulas count them", async () => {
    const port = openContent(content);
    const dueOf = (found: WorkbookContent): unknown =>
      makeReport(trackerOf(found), today).judged[0]?.verdict.due;
    expect(dueOf(port.content())).toEqual({ kind: "awaits-event" });
    await repairWorkbook(port, today, words);
    expect(dueOf(port.content())).toEqual({ kind: "day", day: "2021-04-30" });
    const sheet = port.content().sheets.find(({ name }) => name === "Nhiệm vụ");
    const column = sheet?.tables[0]?.columns.findIndex(({ header }) => header === "Hạn hiện hành") ?? -1;
    const { valueOf } = calculate(calcWorkbookOf(port.content()), { today });
    expect(valueOf("Nhiệm vụ", 4, column)).toBe(44316);
  });

  it("goes with new codes for doubled ones, which stay when it is taken back", async () => {
    const [first, second] = typed.tasks;
    const doubled = { ...typed, tasks: [first!, { ...second!, id: first!.id }] };
    const port = openContent(describeTracker(doubled, makeWording("vi"), today));
    await repairWorkbook(port, today, words);
    expect(trackerOf(port.content()).tasks.map(({ id, lead }) => [id, lead])).toEqual([
      ["NV-001", ""],
      ["NV-002", "Ban Tổ chức - Kiểm tra"],
    ]);
    await undoLastAction(port, note, today);
    expect(trackerOf(port.content()).tasks.map(({ id, lead }) => [id, lead])).toEqual([
      ["NV-001", ""],
      ["NV-002", "Ban Tổ chức – Kiểm tra"],
    ]);
  });

  it("is the same in Excel", async () => {
    const book = await buildInExcel(typed);
    try {
      expect(await repairWorkbook(book.port, today, words)).toMatchObject({
        ok: true,
        value: { undoable: true },
      });
      expect(namesOf(await book.tracker())).toEqual(mended);
      expect(await book.undo()).toMatchObject({ ok: true });
      expect(namesOf(await book.tracker())).toEqual(namesOf(typed));
    } finally {
      book.close();
    }
  }, 60_000);
});

describe("an edit", () => {
  it("writes the lists' spelling of the names it brings, and leaves other rows to the check", async () => {
    const port = openContent(content);
    const edit = assign(["NV-005"], { lead: "tckt", support: "Văn\u00A0phòng; Sở Nội vụ" });
    expect(await applyEdit(port, { edit, title: "Đổi chủ trì", note, today })).toMatchObject({
      ok: true,
      value: {
        differences: [
          { id: "NV-005", field: "Chủ trì", before: "Sở Y tế", after: "Ban Tổ chức - Kiểm tra" },
          { id: "NV-005", field: "Phối hợp", before: "Sở Y tế; Sở Nội vụ", after: "Văn phòng; Sở Nội vụ" },
        ],
      },
    });
    const after = namesOf(trackerOf(port.content()));
    expect(after.filter((_, index) => index !== 4)).toEqual(namesOf(typed).filter((_, index) => index !== 4));
  });
});

describe("copies", () => {
  const rows = ["Ban Tổ chức - Kiểm tra", "Ban Tổ chức – Kiểm tra", "TCKT"];
  const tracker = makeTracker({
    bodies: [aBody("DM-01", "Ban Tổ chức - Kiểm tra", "TCKT"), aBody("DM-02", "Văn phòng", "VP")],
    tasks: rows.map((lead, index) => makeNumberedTask(index + 1, { lead })),
  });
  const round = sendOut(workbookOf(tracker), "body");

  it("go once to a body that rows name in several ways", () => {
    expect(round.copies).toHaveLength(1);
    expect(trackerOf(round.copies[0]!.content).tasks.map(({ id }) => id)).toEqual([
      "NV-001",
      "NV-002",
      "NV-003",
    ]);
  });

  it("that come back with a name typed otherwise say nothing new", () => {
    const back = typeIn(round.copies[0]!.content, "NV-002", { lead: "BAN TỔ CHỨC-KIỂM TRA" });
    expect(merge(round.master, [["a.xlsx", back]]).changes).toEqual([]);
  });

  it("bring new tasks under the lists' names", () => {
    const proposed = withSheet(round.copies[0]!.content, "Việc mới", (sheet) => ({
      ...sheet,
      blocks: [...sheet.blocks, { row: 4, column: 0, contents: [["Tập huấn", "vp", null, null]] }],
    }));
    expect(merge(round.master, [["a.xlsx", proposed]]).tasks.at(-1)).toMatchObject({
      title: "Tập huấn",
      lead: "Văn phòng",
    });
  });
});
