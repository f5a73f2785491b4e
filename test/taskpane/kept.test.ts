import { JSDOM } from "jsdom";
import { createOfficeMemory } from "../../src/taskpane/composition/officeMemory";
import { keyOfKept, type KeptEntry } from "../../src/taskpane/kept/kept-entry";
import { createKeptStore, type KeptStore } from "../../src/taskpane/kept/kept-store";
import { WORDS } from "../../src/taskpane/kept/shelf";
import { recallDrafts } from "../../src/taskpane/drafts/kept-drafts";
import { recallValues } from "../../src/taskpane/forms/kept-values";
import { makeNumberedTask, makeTracker } from "../support/tracker-builder";

const MASTER = "C:\\Ke hoach 71\\bang.xlsx";
const PLAN = "71/KH-BTV";

function reason(text: string, ids: readonly string[] = ["NV-003"]): KeptEntry {
  const at = { screen: "maintain", params: { form: "extend", ids } } as const;
  return { at, part: "values", title: "Gia hạn", value: { reason: text } };
}

/** What stands in the pane of a workbook after its page was replaced. */
function open(workbook: readonly string[] = [MASTER, "pane 1"], plan = PLAN): KeptStore {
  return createKeptStore(createOfficeMemory(undefined), workbook, plan);
}

function valuesIn(store: KeptStore): unknown[] {
  return store.entries().map((entry) => store.recall(keyOfKept(entry)));
}

describe("what was typed when a ribbon button replaced the page", () => {
  let browser: JSDOM;
  beforeEach(() => {
    browser = new JSDOM("", { url: "https://localhost/", storageQuota: 5_000_000 });
    Object.defineProperty(globalThis, "localStorage", {
      value: browser.window.localStorage,
      configurable: true,
      writable: true,
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "localStorage");
    browser.window.close();
  });

  it("stands in the new page, the latest words of each thing", () => {
    const before = open();
    before.keep(reason("thiếu"), "words");
    before.keep(reason("thiếu người"), "words");
    before.keep(reason("chờ cấp trên", ["NV-005"]), "words");
    expect(valuesIn(open())).toEqual([{ reason: "thiếu người" }, { reason: "chờ cấp trên" }]);
    expect(open().recall(keyOfKept(reason("")))).toEqual({ reason: "thiếu người" });
  });

  it("is gone once it is saved or put away, and leaves nothing behind", () => {
    const store = open();
    store.keep(reason("thiếu người"), "words");
    store.keep({ ...reason(""), part: "files", value: { names: ["a.xlsx"] } }, "files");
    store.forgetPlace(reason("").at);
    expect(valuesIn(open())).toEqual([]);
    const left = Object.entries(browser.window.localStorage) as [string, string][];
    expect(left.filter(([, text]) => text !== "[]")).toEqual([]);
  });

  it.each([
    ["another file that tracks the same plan", ["D:\\ban-sao.xlsx", "pane 2"], PLAN],
    ["another plan at the same address", [MASTER, "pane 1"], "72/KH-BTV"],
    ["a workbook that was never saved, in the pane where a saved one was open", ["pane 1"], PLAN],
  ])("is not seen in %s", (_, workbook, plan) => {
    open().keep(reason("thiếu người"), "words");
    expect(valuesIn(open(workbook, plan))).toEqual([]);
  });

  it("is found again after the workbook was saved for the first time, and kept under its address from then on", () => {
    open(["pane 1"]).keep(reason("thiếu người"), "words");
    expect(valuesIn(open(["pane 2"]))).toEqual([]);
    const saved = open([MASTER, "pane 1"]);
    expect(valuesIn(saved)).toEqual([{ reason: "thiếu người" }]);
    saved.keep(reason("thiếu hai người"), "words");
    expect(valuesIn(open(["pane 1"]))).toEqual([]);
    expect(valuesIn(open([MASTER, "pane 3"]))).toEqual([{ reason: "thiếu hai người" }]);
  });

  it("takes no more room than is given: the oldest words go first, one too long alone is not kept", () => {
    const store = open();
    const long = "a".repeat(WORDS.characters / 2);
    store.keep(reason("cũ", ["NV-001"]), "words");
    store.keep(reason(long, ["NV-002"]), "words");
    store.keep(reason("mới", ["NV-003"]), "words");
    store.keep(reason(long, ["NV-004"]), "words");
    expect(
      open()
        .entries()
        .map(({ at }) => at.params.ids),
    ).toEqual([["NV-003"], ["NV-004"]]);
    store.keep(reason(long + long, ["NV-005"]), "words");
    expect(valuesIn(open())).toEqual([]);
    for (let number = 0; number <= WORDS.workbooks; number += 1)
      open([`${number}.xlsx`]).keep(reason("x"), "words");
    const found = [0, 1, WORDS.workbooks].map((number) => valuesIn(open([`${number}.xlsx`])).length);
    expect(found).toEqual([0, 1, 1]);
  });

  it("lasts as long as the page where the browser has no room or refuses to keep anything, and no older words come back", () => {
    open().keep(reason("cũ"), "words");
    localStorage.setItem("of another add-in", "x".repeat(4_990_000));
    const store = open();
    const long = "mới ".repeat(5_000);
    store.keep(reason(long), "words");
    expect(valuesIn(store)).toEqual([{ reason: long }]);
    expect(valuesIn(open())).toEqual([]);
    Object.defineProperty(globalThis, "localStorage", { get: refuse, configurable: true });
    const blind = open();
    blind.keep(reason("mới"), "words");
    expect(valuesIn(blind)).toEqual([{ reason: "mới" }]);
    blind.forgetPlace(reason("").at);
    expect(valuesIn(blind)).toEqual([]);
  });

  it.each(["", "{", "[]", "null", '{"plan":"71/KH-BTV","entries":[null,{"at":7},{"at":{"params":{}}}]}'])(
    "is passed over where the browser gives back %j",
    (text) => {
      localStorage.setItem(`tien-do.${WORDS.name} ${MASTER}`, text);
      localStorage.setItem(`tien-do.${WORDS.name}`, text);
      expect(valuesIn(open())).toEqual([]);
      open().keep(reason("thiếu người"), "words");
      expect(valuesIn(open())).toEqual([{ reason: "thiếu người" }]);
    },
  );
});

it("brings back a form's fields only where they are of the form's kinds, and of units that are still there", () => {
  const first = { "DV-01": "", "DV-02": "1/5/2021" };
  expect(recallValues({ "DV-01": "2/5/2021", "DV-09": "3/5/2021" }, first)).toEqual({ "DV-01": "2/5/2021" });
  const deadline = { how: "fixed", count: "", ids: ["a"] };
  expect(recallValues({ deadline: { ...deadline, count: "5" } }, { deadline, strict: false })).toEqual({
    deadline: { ...deadline, count: "5" },
  });
  for (const broken of [null, 7, [], { strict: "yes" }, { deadline: { how: 1 } }, { deadline: null }])
    expect(recallValues(broken, { deadline, strict: false })).toBeNull();
});

it("brings back what was typed on cards, but not what the workbook holds by now", () => {
  const tracker = makeTracker({
    tasks: [makeNumberedTask(1, { difficulty: "đã ghi" }), makeNumberedTask(2)],
  });
  const kept = [
    { id: "NV-001", field: "difficulty", text: "đã ghi", state: "saving", problem: null },
    { id: "NV-002", field: "difficulty", text: "thiếu người", state: "failed", problem: { code: "busy" } },
    { id: "NV-002", field: "title", text: "không có ô này" },
    "chữ",
  ];
  expect(recallDrafts(kept, tracker)).toEqual([
    { id: "NV-002", field: "difficulty", text: "thiếu người", state: "typed", problem: null },
  ]);
  expect(recallDrafts(kept.slice(0, 1), tracker)).toBeNull();
  expect(recallDrafts("chữ", tracker)).toBeNull();
});

function refuse(): never {
  throw new Error("QuotaExceededError");
}
