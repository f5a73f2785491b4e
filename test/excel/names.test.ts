import { buildTracker } from "../../src/actions/build";
import { planCheck, type CheckReport } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { applyEdit } from "../../src/actions/edit";
import { addUnits } from "../../src/domain/edit/people";
import { markDone } from "../../src/domain/edit/tasks";
import type { Change } from "../../src/workbook/page/change";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { HostError } from "../excel-host/rich-api/host-error";
import type { Temper } from "../excel-host/temperaments/temperament";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const TODAY = day("2021-04-20");
const NOTE = { when: "2021-04-20 08:00", reason: "", source: "Thử" };
const REQUEST = {
  plan: makePlan({
    bodies: [{ name: "Ban Thường vụ", aliases: [] }],
    tasks: [makePlanTask("Duyệt báo cáo"), makePlanTask("Rút kinh nghiệm")],
  }),
  language: "vi",
  reportDate: TODAY,
  today: TODAY,
} as const;

/** How a name is given what it stands for. */
type Way = "text" | "cells";

/** An Excel that refuses to set names in some ways. */
function refusing(isRefused: (name: string, way: Way) => boolean): Temper {
  return {
    meet: ({ target, member, use, given }) => {
      const isAdded = target.className === "NamedItemCollection" && member === "add" && use === "call";
      const isSet = target.className === "NamedItem" && member === "formula" && use === "set";
      if (!isAdded && !isSet) return;
      const name = isAdded ? String(given[0]) : (target as unknown as { name: string }).name;
      const way = typeof given[isAdded ? 1 : 0] === "string" ? "text" : "cells";
      if (isRefused(name, way)) throw new HostError("GeneralException", name);
    },
  };
}

describe("names in an Excel that refuses some", () => {
  let book: OpenWorkbook;
  const open = (...temperaments: (string | Temper)[]): void => {
    book = openWorkbook({ excelApi: "1.17", temperaments });
  };
  afterEach(() => book.close());

  const build = (): ReturnType<typeof buildTracker> => buildTracker(book.port, REQUEST);
  const formulaOf = (name: string): string | undefined =>
    book.host.content({ calculated: false }).names.find((each) => each.name === name)?.formula;
  const content = async (): Promise<WorkbookContent> => {
    const found = await book.port.read();
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    return found.value;
  };
  const check = async (): Promise<CheckReport> => {
    const checked = planCheck(await content(), TODAY);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    return checked.value;
  };
  const namesSetBy = (changes: readonly Change[]): string[] =>
    changes.flatMap((change) => (change.kind === "setName" ? [change.name.name] : []));
  const addOne = { edit: addUnits(["Quận mới"], "", null), title: "Thêm", note: NOTE, today: TODAY };

  it("are set from cells where they are plain, so that no text of them is ever refused", async () => {
    open(refusing((name, way) => way === "text" && !["UnitList", "LeadList"].includes(name)));
    expect(await build()).toMatchObject({ ok: true });
    expect(formulaOf("RepDate")).toBe("='Cài đặt'!$C$8");
    expect(await check()).toEqual({ findings: [], changes: [] });
  });

  it("are set as text where cells are refused", async () => {
    open(refusing((_name, way) => way === "cells"));
    expect(await build()).toMatchObject({ ok: true });
    expect(await check()).toEqual({ findings: [], changes: [] });
  });

  it("are set from the cells they stand for where their formula is refused, and follow a unit that is added", async () => {
    open(refusing((_name, way) => way === "text"));
    expect(await build()).toMatchObject({ ok: true });
    expect([formulaOf("UnitList"), formulaOf("LeadList")]).toEqual(["='Đơn vị'!$B$5", "=_lich!$D$2:$D$3"]);
    expect(await check()).toEqual({ findings: [], changes: [] });
    for (const name of ["Quận mới", "Quận mới nữa"]) {
      const edit = addUnits([name], "", null);
      expect(await applyEdit(book.port, { ...addOne, edit })).toMatchObject({ ok: true });
    }
    expect([formulaOf("UnitList"), formulaOf("LeadList")]).toEqual([
      "='Đơn vị'!$B$5:$B$6",
      "=_lich!$D$2:$D$4",
    ]);
    expect(await check()).toEqual({ findings: [], changes: [] });
  });

  it("are done without where they only fill a drop-down: told once, mended never, and nothing else is missing", async () => {
    open(refusing((name) => name === "LeadList"));
    expect(await build()).toMatchObject({ ok: true });
    const { findings, changes } = await check();
    expect(findings).toEqual([{ code: "name-refused", at: "LeadList", count: 1, repairable: false }]);
    expect(changes).toEqual([]);
    const words = { title: "Kiểm tra bảng", note: NOTE };
    expect(await repairWorkbook(book.port, TODAY, words)).toMatchObject({ ok: true, value: { changes: [] } });
    const edited = await applyEdit(book.port, {
      ...{ edit: markDone(["NV-001"], day("2021-04-19"), ""), title: "Hoàn thành", note: NOTE, today: TODAY },
    });
    expect(edited.ok && namesSetBy(edited.value.changes)).toEqual([]);
    expect((await content()).names.map(({ name }) => name)).toContain("UnitList");
  });

  it("are tried again by the next pane", async () => {
    let isKind = false;
    open(refusing((name) => name === "LeadList" && !isKind));
    await build();
    isKind = true;
    const next = openWorkbook({ excelApi: "1.17", content: book.host.content() });
    const found = await next.port.read();
    next.close();
    const checked = found.ok ? planCheck(found.value, TODAY) : null;
    expect(checked?.ok && checked.value.findings.map(({ code }) => code)).toEqual([
      "name-broken",
      "validation-lost",
    ]);
  });

  it("stop a build where formulas need them, and say which member refused", async () => {
    open(refusing((name) => name === "RepDate"));
    expect(await build()).toMatchObject({ ok: false, problem: { at: "NamedItemCollection.add" } });
    expect(book.host.book.enableEvents).toBe(true);
  });

  it("are told with another separator and as addresses, and are in order all the same", async () => {
    open("localised-names", "names-as-addresses", "formulas-with-at", "formulas-with-prefix");
    expect(await build()).toMatchObject({ ok: true });
    expect(await check()).toEqual({ findings: [], changes: [] });
    expect(await applyEdit(book.port, addOne)).toMatchObject({ ok: true });
    expect(await check()).toEqual({ findings: [], changes: [] });
  });
});
