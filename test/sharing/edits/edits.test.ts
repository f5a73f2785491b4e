import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyChanges } from "../../../src/workbook/page/apply/apply-changes";
import { openBook } from "../../../src/workbook/book/reading/open-book";
import { succeed } from "../../../src/domain/result";
import type { ReturnedFile } from "../../../src/workbook/copies/returned/recognise-files";
import { describeWith } from "../../support/tools";
import { sampleOf } from "../../setup/sample";
import { typeIn } from "../sent-copies";
import { ADVERSARY_EDITS } from "./adversary";
import { BESIDE_EDITS } from "./beside";
import { BLOCK_EDITS } from "./blocks";
import { CLERK_EDITS } from "./clerks";
import type { Edited } from "./edits";
import { editAll, takeIn } from "./edits";
import { FILE_EDITS } from "./files";
import { linesOf, otherwise } from "./outcome";
import { copyAt, ROUNDS } from "./rounds";
import { ROW_EDITS } from "./rows";
import { VALUE_EDITS } from "./values";

const ALL = [
  ...ROW_EDITS,
  ...VALUE_EDITS,
  ...BESIDE_EDITS,
  ...BLOCK_EDITS,
  ...FILE_EDITS,
  ...ADVERSARY_EDITS,
  ...CLERK_EDITS,
];
/** So many every day, all of them in a long run. */
const SAMPLE = sampleOf(ALL, 2);
const LIMIT = 900_000;

/** What somebody else sent back meanwhile. */
const OTHER: ReturnedFile = {
  name: "other.xlsx",
  content: succeed(typeIn(copyAt("unit", 2), "NV-012", { note: "của Ba Đình" })),
};

test("no two edits share a name", () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

describeWith("python3-uno", "copies that were edited carelessly in LibreOffice", () => {
  let folder = "";
  let edited: readonly Edited[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tien-do-edits-"));
    edited = await editAll(SAMPLE, folder);
  }, LIMIT);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const editedBy = (name: string): Edited => {
    const found = edited.find(({ edit }) => edit.name === name);
    if (!found) throw new Error(name);
    return found;
  };

  test.each(SAMPLE.map(({ name }) => name))("%s", (name) => {
    const { edit, file } = editedBy(name);
    const { master } = ROUNDS[edit.of ?? "unit"];
    const plan = takeIn(master, [file]);
    expect(otherwise(linesOf(plan, file.name), edit.expect, edit.may)).toEqual([]);

    const taken = applyChanges(master, plan.workbookChanges);
    const again = takeIn(taken, [file]);
    expect(linesOf(again, file.name).filter((line) => /^(?:taken|asked)/.test(line))).toEqual([]);
    expect(again.tasks).toEqual(openBook(taken)?.tracker.tasks);
    if (edit.of === "body") return;
    const [before, behind] = [takeIn(master, [file, OTHER]), takeIn(master, [OTHER, file])];
    expect(before.changes).toEqual(behind.changes);
    expect(before.tasks).toEqual(behind.tasks);
  });
});
