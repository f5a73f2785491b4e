import { putUserMade } from "../excel-host/user-made";
import { actionOf, type Action } from "./actions";
import { differences } from "./differences";
import { runAction, runUndisturbed, type ActionRun } from "./run-action";
import { sampleOf } from "../setup/sample";
import type { WorkbookContent } from "../../src/workbook/page/content";

/** A sheet of a person's own with what Office.js can hardly read. */
const OWN = "Ghi chép";
const MADE = { merges: 600, charts: ["Waterfall", "Treemap"], duplicatedRules: 3 };

/** What a sheet of a person's own is asked; where the workbook says of no tracker, its first rows besides. */
const NAME_ONLY = ["Worksheet.name", "Worksheet.visibility"];
const FIRST_ROWS = ["Worksheet.getRangeByIndexes", "Range.values", "Range.formulas"];
/** Its tables' names too, so that a build takes none of them. */
const TABLES = [...NAME_ONLY, "Table.name", "Table.worksheet"];

const BESIDE = ["read the overview", "edit a state", "add a unit", "change a lead", "remove a unit", "check"];

function withoutOwn({ sheets, ...rest }: WorkbookContent): WorkbookContent {
  return { ...rest, sheets: sheets.filter(({ name }) => name !== OWN) };
}

async function runBesideUserMade(action: Action): Promise<ActionRun> {
  return runAction(action, { prepare: ({ host }) => putUserMade(host, OWN, MADE), unseen: [OWN] });
}

describe.each([...sampleOf(BESIDE, 1), "build beside other sheets"])(
  "“%s” beside 600 merged areas, charts and rules",
  (id) => {
    let run: ActionRun;
    let kind: ActionRun;
    beforeAll(async () => {
      kind = await runUndisturbed(actionOf(id));
      run = await runBesideUserMade(actionOf(id));
    });

    it("works as beside an empty sheet", () => {
      expect(run.outcome).toEqual(kind.outcome);
      expect(differences(withoutOwn(kind.after), run.after)).toEqual([]);
    });

    const tops = id.startsWith("build") ? FIRST_ROWS : [];

    it("asks that sheet for its name and visibility only, and before a build for its first rows", () => {
      expect([...NAME_ONLY, ...tops]).toEqual(expect.arrayContaining(run.asked.askedOf(OWN)));
    });

    it("asks another sheet for the names of its tables besides", () => {
      expect([...TABLES, ...tops]).toEqual(expect.arrayContaining(run.asked.askedOf("Thu chi")));
    });

    it("calls nothing on a sheet's whole grid that Excel would walk cell by cell", () => {
      expect(run.asked.calledOnWholeGrid()).not.toContain("Range.getSpecialCellsOrNullObject");
    });
  },
);
