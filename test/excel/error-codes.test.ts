import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CODES } from "../../src/excel/problem-codes";
import { problemOf } from "../../src/excel/problem";
import { sentenceOf } from "../../src/i18n/sentence";
import { describeProblem } from "../../src/taskpane/language/describeProblem";

/**
 * The codes that the page "Error handling with the application-specific JavaScript APIs" names for Excel and for every
 * program (learn.microsoft.com, read at OfficeDev/office-js-docs-pr 096a3ee of 2026-08-20, and "Client Error" of 2024-03).
 */
const PAGE =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference
InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented
RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated
UnsupportedFeature UnsupportedOperation EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook
InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict
RangeExceedsLimit RefreshWorkbookLinksBlocked UndoNotSupported UnsupportedSheet`.split(/\s+/);

/** What the way between pane and Excel answers besides (test/excel-host/host.ts). */
const TRANSPORT = [
  "InvalidOrTimedOutSession",
  "WriteNotSupportedWhenModalDialogOpen",
  "Client Error",
  "Timeout",
];

const types = readFileSync(
  path.join(path.dirname(createRequire(__filename).resolve("@types/office-js/package.json")), "index.d.ts"),
  "utf8",
);

/** Codes of `Excel.ErrorCodes`: of all enumerations of that name the one that knows sheets. */
function codesOfExcel(): string[] {
  const enums = [...types.matchAll(/enum ErrorCodes \{([^}]*)\}/g)].map(([, body]) => body ?? "");
  const ofExcel = enums.find((body) => body.includes("UnsupportedSheet")) ?? "";
  return [...ofExcel.matchAll(/= "(\w+)"/g)].map(([, code]) => code ?? "");
}

/** Codes of `OfficeExtension.ErrorCodes`, whose members are named like them. */
function codesOfOffice(): string[] {
  const body = /class ErrorCodes \{([^}]*)\}/.exec(types)?.[1] ?? "";
  return [...body.matchAll(/static (\w)(\w+)/g)].map(
    ([, first = "", rest = ""]) => first.toUpperCase() + rest,
  );
}

const codes = [...new Set([...PAGE, ...TRANSPORT, ...codesOfExcel(), ...codesOfOffice()])];

function errorOf(code: string): Error {
  return Object.assign(new Error("asked for by the test"), {
    code,
    debugInfo: { errorLocation: "TableCollection.add" },
  });
}

describe("the documented codes of Excel's errors", () => {
  it("are found in the reference", () => {
    expect([codesOfExcel().length, codesOfOffice().length]).toEqual([34, 12]);
  });

  it.each(codes)("%s is known, and says what to do in both languages", (code) => {
    const problem = problemOf(errorOf(code));
    expect(problem.code).not.toBe("unknown");
    for (const language of ["vi", "en"] as const) {
      const sentence = sentenceOf(problem, language);
      expect(describeProblem(problem, language)).toBe(sentence);
      expect(sentence).toMatch(language === "vi" ? /[Hh]ãy / : /(?:\. |: |, then |[Pp]lease )[A-Za-z]/);
      expect(sentence).not.toMatch(/TableCollection|\{|“”|\(\)/);
    }
  });

  it("are all the codes we know of", () => {
    expect(Object.keys(CODES).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("tell of another workbook in front where that can be the cause", () => {
    for (const code of ["InactiveWorkbook", "GeneralException"])
      expect(sentenceOf(problemOf(errorOf(code)), "vi")).toContain("bấm vào cửa sổ của sổ theo dõi");
  });

  it.each(["_meta", "_lich", "_lich (2)"])("never name the hidden sheet %s", (at) => {
    for (const code of new Set(Object.values(CODES)))
      for (const language of ["vi", "en"] as const) {
        expect(sentenceOf({ code, at }, language)).toBeDefined();
        expect(sentenceOf({ code, at }, language)).not.toContain("_");
      }
  });
});
