import { planMerge } from "../../src/actions/merge";
import { succeed } from "../../src/domain/result";
import {
  TODAY,
  firstCopy,
  merge,
  sendOut,
  smallRound,
  smallTracker,
  taskAfter,
  told,
  typeIn,
} from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

describe("rounds", () => {
  test("an older round is recognised and told; what a later one says counts", () => {
    const second = sendOut(round.master);
    const late = typeIn(copy, "NV-001", { note: "đợt một" });
    const current = typeIn(firstCopy(second), "NV-001", { note: "đợt hai" });
    const plan = merge(second.master, [
      ["late.xlsx", late],
      ["current.xlsx", current],
    ]);
    expect(plan.files).toMatchObject([
      { round: 1, remarks: ["older-round"] },
      { round: 2, remarks: [] },
    ]);
    expect(told(plan)).toEqual(["NV-001 note conflict older-copy", "NV-001 note applied"]);
    expect(taskAfter(second.master, plan, "NV-001").note).toBe("đợt hai");
  });

  test("two copies that differ change nothing until a person decides", () => {
    const one = typeIn(copy, "NV-001", { note: "một" });
    const other = typeIn(copy, "NV-001", { note: "hai" });
    const plan = merge(round.master, [
      ["a.xlsx", one],
      ["b.xlsx", other],
    ]);
    expect(told(plan)).toEqual(["NV-001 note conflict copies-differ", "NV-001 note conflict copies-differ"]);
    const preferred = merge(
      round.master,
      [
        ["a.xlsx", one],
        ["b.xlsx", other],
      ],
      "returned",
    );
    expect(told(preferred)).toEqual([
      "NV-001 note conflict copies-differ",
      "NV-001 note applied returned-preferred",
    ]);
  });

  test("a person picks one of two copies that differ, and leaves others alone", () => {
    const one = typeIn(copy, "NV-001", { note: "một", product: "A" });
    const other = typeIn(copy, "NV-001", { note: "hai" });
    const plan = planMerge(round.master, {
      files: [one, other].map((content, index) => ({ name: `${index}.xlsx`, content: succeed(content) })),
      preference: null,
      choose: ({ file, field }) => file === "1.xlsx" && field === "note",
      accept: ({ field }) => field !== "product",
      today: TODAY,
      when: "",
    });
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(taskAfter(round.master, plan.value, "NV-001")).toMatchObject({ note: "hai", product: "" });
  });

  test("the master remembers three rounds and what each row said in them", () => {
    const third = sendOut(sendOut(round.master).master);
    const remembered = merge(third.master, []).found.tracker.sent ?? [];
    expect(remembered.map(({ round: number, recipient, rows }) => [number, recipient, rows.length])).toEqual([
      [1, "Tây Hồ", 3],
      [1, "Đông Anh", 3],
      [2, "Tây Hồ", 3],
      [2, "Đông Anh", 3],
      [3, "Tây Hồ", 3],
      [3, "Đông Anh", 3],
    ]);
    expect(remembered[4]?.rows).toEqual(smallTracker().tasks.slice(0, 3));
  });
});
