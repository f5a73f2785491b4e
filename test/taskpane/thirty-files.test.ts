import type { MergeChange } from "../../src/domain/merge/merge-change";
import { UNDECIDED, accept, isFree, isTaken } from "../../src/taskpane/screens/Sharing/Receive/decisions";
import { groupByFile, seenFiles } from "../../src/taskpane/screens/Sharing/Receive/group-by-file";
import type { FileReport } from "../../src/workbook/copies/returned/recognise-files";

/** What each of thirty files brings, but for those that a test names. */
const KINDS: Readonly<Record<number, "bad" | MergeChange["kind"]>> = {
  2: "unchanged",
  3: "refused",
  10: "conflict",
  11: "refused",
  20: "bad",
  29: "conflict",
};
const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
const nameOf = (number: number): string => `xa-so-${number}.xlsx`;

const files = numbers.map((number): FileReport => {
  const read = { round: 1, recipient: `Xã ${number}`, remarks: [], filledBy: "", unread: [], missing: [] };
  return KINDS[number] === "bad"
    ? { name: nameOf(number), ...read, recognisedBy: null, problem: { code: "damaged-zip" } }
    : { name: nameOf(number), ...read, recognisedBy: "base" };
});
const changes = numbers.flatMap((number): MergeChange[] => {
  const kind = KINDS[number] ?? "applied";
  if (kind === "bad") return [];
  const about = { file: nameOf(number), place: "Nhiệm vụ!5", id: `NV-${number}`, field: "note" } as const;
  return [{ ...about, from: "", to: "đã họp", kind }];
});
const grouped = groupByFile({ files, changes });
const named = (some: typeof grouped): string[] => some.map(({ report }) => report.name);

describe("thirty files on one screen", () => {
  it("stand in the order of what they need, those alike as people count", () => {
    expect(named(grouped).slice(0, 7)).toEqual([20, 10, 29, 3, 11, 1, 4].map(nameOf));
    expect(named(grouped).at(-1)).toBe(nameOf(2));
  });

  it("are folded where they ask nothing, and seen again when unfolded", () => {
    const { seen, folded } = seenFiles(grouped, "all", false);
    expect(named([...seen])).toEqual([20, 10, 29, 3, 11].map(nameOf));
    expect(folded).toHaveLength(25);
    expect(seenFiles(grouped, "all", true).seen).toEqual(grouped);
  });

  it("are filtered by what they need, whatever is folded", () => {
    expect(named([...seenFiles(grouped, "choose", false).seen])).toEqual([10, 29].map(nameOf));
    expect(seenFiles(grouped, "changes", false).seen).toHaveLength(24);
    expect(named([...seenFiles(grouped, "quiet", false).seen])).toEqual([nameOf(2)]);
  });

  it("two are never folded", () => {
    expect(seenFiles(grouped.slice(-2), "all", false)).toEqual({ seen: grouped.slice(-2), folded: [] });
  });

  it("give all that is clear at once: no conflict, no refusal", () => {
    const free = changes.filter(isFree);
    const taken = changes.filter((change) => isTaken(accept(UNDECIDED, free, true), change));
    expect(taken).toHaveLength(24);
    expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(["applied"]));
  });
});
