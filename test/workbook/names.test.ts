import { findChanges } from "../../src/workbook/page/difference/find-changes";
import type { DefinedName, WorkbookContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import type { Tracker } from "../../src/domain/tracker";
import { judge } from "../excel-host/calc/judge";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import { calculate } from "../excel-host/calc";
import { describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const WORDING = makeWording("vi");

const unit = (number: number): Tracker["units"][number] => makeUnit(`DV-${number}`, `Quận ${number}`);
const body = (number: number): Tracker["bodies"][number] => ({
  ...{ code: `DM-${number}`, name: `Ban ${number}`, shortName: "", otherNames: "", contact: "", email: "" },
});
const many = <Item>(count: number, make: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const describeWithPeople = (units: number, bodies: number): WorkbookContent =>
  describeTracker(
    makeTracker({ units: many(units, unit), bodies: many(bodies, body), tasks: [makeNumberedTask(1)] }),
    WORDING,
    TODAY,
  );

/** A workbook with a sheet that asks a list how long it is, how many names are in it, and for its ends. */
function asking(content: WorkbookContent, list: string): WorkbookContent {
  const questions = [
    `=ROWS(${list})`,
    `=SUMPRODUCT((${list}<>"")*1)`,
    `=INDEX(${list},1)`,
    `=INDEX(${list},ROWS(${list}))`,
  ];
  const [like] = content.sheets;
  if (!like) throw new Error("No sheet");
  const empty = { tables: [], formats: [], validations: [], conditionalFormats: [], merges: [], charts: [] };
  const contents = questions.map((formula) => [{ formula }]);
  const sheet = { ...like, ...empty, name: "Hỏi", page: null, columns: [], rows: [] };
  return { ...content, sheets: [...content.sheets, { ...sheet, blocks: [{ row: 0, column: 0, contents }] }] };
}

function answersHere(content: WorkbookContent): unknown[] {
  const result = calculate(calcWorkbookOf(content), { today: TODAY });
  return [0, 1, 2, 3].map((row) => result.valueOf("Hỏi", row, 0));
}

/** What a person does who types a unit below the last: the table grows by itself. */
function withTypedUnit(content: WorkbookContent, name: string): WorkbookContent {
  const sheets = content.sheets.map((sheet) => {
    const [table] = sheet.tables;
    if (table?.name !== "tblUnits") return sheet;
    const { range } = table;
    const row = range.row + range.rowCount;
    const column = range.column + table.columns.findIndex(({ header }) => header === "Tên đơn vị");
    return {
      ...sheet,
      tables: [{ ...table, range: { ...range, rowCount: range.rowCount + 1 } }],
      blocks: [...sheet.blocks, { row, column, contents: [[name]] }],
    };
  });
  return { ...content, sheets };
}

describe("the names of a tracker", () => {
  it("hold no list separator, which every computer tells in its own way", () => {
    for (const language of ["vi", "en"] as const) {
      for (const number of [1, 2]) {
        const { names } = describeTracker(makeTracker(), makeWording(language, number), TODAY);
        expect(names.length).toBeGreaterThan(15);
        expect(names.filter(({ formula }) => /[,;]/.test(formula))).toEqual([]);
      }
    }
  });
});

describe("the list of leads", () => {
  it("offers every unit and body, without a blank at the end", () => {
    expect(answersHere(asking(describeWithPeople(2, 3), "LeadList"))).toEqual([5, 5, "Quận 1", "Ban 3"]);
  });

  it("grows by itself when a unit is typed below the last", () => {
    const typed = withTypedUnit(describeWithPeople(2, 3), "Quận mới");
    expect(answersHere(asking(typed, "LeadList"))).toEqual([6, 6, "Quận 1", "Ban 3"]);
  });

  it("stops where the cells of the list end", () => {
    expect(answersHere(asking(describeWithPeople(150, 60), "LeadList"))).toEqual([
      200,
      200,
      "Quận 1",
      "Ban 50",
    ]);
    expect(answersHere(asking(describeWithPeople(150, 50), "LeadList"))[0]).toBe(200);
    expect(answersHere(asking(describeWithPeople(150, 49), "LeadList"))[0]).toBe(199);
  });
});

describeWith(["soffice", "libfaketime"], "the list of leads in LibreOffice", () => {
  test.each([
    ["as it is built", describeWithPeople(2, 3), [5, 5, "Quận 1", "Ban 3"]],
    [
      "with a unit typed below the last",
      withTypedUnit(describeWithPeople(2, 3), "Quận mới"),
      [6, 6, "Quận 1", "Ban 3"],
    ],
    ["with more people than cells", describeWithPeople(150, 60), [200, 200, "Quận 1", "Ban 50"]],
  ])(
    "is the same, %s",
    async (_how, content, answers) => {
      const asked = asking(content, "LeadList");
      expect(answersHere(asked)).toEqual(answers);
      expect((await judge(asked, TODAY)).differences).toEqual([]);
    },
    120_000,
  );
});

describe("names that Excel tells otherwise than they were set", () => {
  const desired = describeWithPeople(2, 3);
  const findingsWith = (...told: DefinedName[]): string[] => {
    const others = desired.names.filter(({ name }) => told.every((each) => each.name !== name));
    const found = { ...desired, names: [...others, ...told] };
    return findChanges({ found, baseline: desired, desired }).map((change) =>
      change.kind === "setName" ? change.name.name : change.kind,
    );
  };

  it("are in order where they mean the same: an @, a needless quote, a space", () => {
    const list = desired.names.find(({ name }) => name === "LeadList")?.formula ?? "";
    const calendarEnd = desired.names.find(({ name }) => name === "CalEnd")?.formula ?? "";
    expect(
      findingsWith(
        { name: "LeadList", formula: list.replaceAll("ROWS(", "@ROWS( ") },
        { name: "CalEnd", formula: calendarEnd.replace("_lich", "'_lich'") },
      ),
    ).toEqual([]);
  });

  it("are in order where a column of a table is told as the cells of its body", () => {
    expect(findingsWith({ name: "UnitList", formula: "='Đơn vị'!$B$5:$B$6" })).toEqual([]);
    expect(findingsWith({ name: "UnitList", formula: "='Đơn vị'!$B$5:$B$7" })).toEqual(["UnitList"]);
    expect(findingsWith({ name: "UnitList", formula: "='Đơn vị'!$C$5:$C$6" })).toEqual(["UnitList"]);
  });

  it("are set again where the table has grown and the cells have not", () => {
    const found = {
      ...withTypedUnit(desired, "Quận mới"),
      names: [
        ...desired.names.filter(({ name }) => name !== "UnitList"),
        { name: "UnitList", formula: "='Đơn vị'!$B$5:$B$6" },
      ],
    };
    const changes = findChanges({ found, baseline: desired, desired });
    expect(changes.flatMap((change) => (change.kind === "setName" ? [change.name] : []))).toMatchObject([
      {
        name: "UnitList",
        formula: "=tblUnits[Tên đơn vị]",
        cells: { sheet: "Đơn vị", range: { row: 4, column: 1, rowCount: 3, columnCount: 1 } },
      },
    ]);
  });

  it("are in order where Excel was given the leads' cells, since it took no formula", () => {
    expect(findingsWith({ name: "LeadList", formula: "=_lich!$D$2:$D$6" })).toEqual([]);
    expect(findingsWith({ name: "LeadList", formula: "=_lich!$D$2:$D$5" })).toEqual(["LeadList"]);
  });

  it("are set once where an older make defined them with a list separator", () => {
    const older = {
      name: "LeadList",
      formula:
        "=_lich!$D$2:INDEX(_lich!$D$2:$D$201,MIN(200,ROWS(tblUnits[Tên đơn vị])+ROWS(tblBodies[Tên đầu mối])))",
    };
    expect(findingsWith(older)).toEqual(["LeadList"]);
    expect(findingsWith({ ...older, formula: older.formula.replaceAll(",", ";") })).toEqual(["LeadList"]);
  });

  it("are not asked for again where Excel refused them, nor is the drop-down that needs them", () => {
    const withoutLeads = {
      ...desired,
      names: desired.names.filter(({ name }) => name !== "LeadList"),
      sheets: desired.sheets.map((sheet) => ({
        ...sheet,
        validations: sheet.validations.filter(
          ({ rule }) => rule.kind !== "list" || rule.source !== "=LeadList",
        ),
      })),
    };
    const kinds = (found: WorkbookContent): string[] =>
      findChanges({ found, baseline: desired, desired }).map(({ kind }) => kind);
    expect(kinds(withoutLeads)).toEqual(["setName", "setValidation"]);
    expect(kinds({ ...withoutLeads, refusedNames: ["LeadList"] })).toEqual([]);
  });
});
