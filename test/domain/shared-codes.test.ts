import { repairCodes } from "../../src/domain/edit/ids";
import type { Tracker } from "../../src/domain/tracker";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Nine tasks in the order of their codes, some of which say another. */
function codesAfter(codes: Readonly<Record<number, string>>, more: Partial<Tracker> = {}): string[] {
  const tasks = NUMBERS.map((number) => {
    const task = makeNumberedTask(number, { section: number < 6 ? "I" : "II" });
    return { ...task, id: codes[number] ?? task.id };
  });
  return repairCodes(makeTracker({ tasks, ...more })).tasks.map(({ id }) => id);
}

it("the row keeps a code of two that share it which stands between its neighbours, wherever the other stands", () => {
  expect(codesAfter({ 3: "NV-008" })[2]).toBe("NV-010");
  expect(codesAfter({ 3: "NV-008" })[7]).toBe("NV-008");
  expect(codesAfter({ 8: "nv-003 " })[7]).toBe("NV-010");
});

it("the row keeps it that was sent out under it", () => {
  const { sent, tasks } = makeTracker({
    tasks: [{ ...makeNumberedTask(3, { section: "I" }), id: "NV-008" }],
  });
  expect(sent).toBeUndefined();
  const copy = { id: "c1", round: 1, by: "unit", recipient: "Tây Hồ", sentOn: day("2021-04-01") } as const;
  const codes = codesAfter(
    { 3: "NV-008" },
    { sent: [{ ...copy, returnBy: null, fileName: "a.xlsx", rows: tasks }] },
  );
  expect(codes[2]).toBe("NV-008");
  expect(codes[7]).toBe("NV-010");
});

it("a bare number is the code that it stands for, where no other row has that", () => {
  expect(codesAfter({ 4: "4" })[3]).toBe("NV-004");
  expect(codesAfter({ 4: "5" })[3]).toBe("5");
});

it("a line that says only whose it is, as subtotals do, is no row and gets no code", () => {
  const line = { ...makeNumberedTask(2, {}), id: "", title: "" };
  const tracker = makeTracker({
    tasks: [makeNumberedTask(1, {}), { ...line, unit: "Hội LHPN quận Tây Hồ Count" }],
  });
  expect(repairCodes(tracker)).toBe(tracker);
});

it("a code that was typed again with other dashes, dots or spaces, or none, is what it was", () => {
  const again = { 1: "nv 1", 2: "NV\u2011002", 3: "NV003", 4: "Nv.04", 5: "NV–5" };
  expect(codesAfter(again)).toEqual(NUMBERS.map((number) => `NV-00${number}`));
  // Another row has the code, or it has other letters.
  expect(codesAfter({ 1: "NV002", 3: "CV 3" }).slice(0, 3)).toEqual(["NV002", "NV-002", "CV 3"]);
});

it("rows that were numbered anew get the codes under which they were sent out, by their words", () => {
  const rows = [3, 7].map((number) => ({ ...makeNumberedTask(number, {}), section: "I" }));
  const copy = { id: "c1", round: 1, by: "unit", recipient: "Tây Hồ", sentOn: day("2021-04-01") } as const;
  const codes = codesAfter(Object.fromEntries(NUMBERS.map((number) => [number, String(10 - number)])), {
    sent: [{ ...copy, returnBy: null, fileName: "a.xlsx", rows }],
  });
  expect(codes).toEqual(["9", "8", "NV-003", "6", "5", "4", "NV-007", "2", "1"]);
});
